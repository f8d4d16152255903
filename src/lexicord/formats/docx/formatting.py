"""Which runs of a paragraph look different from it: a pair of marks around them.

The look that most of the text has is the paragraph's own, and that of a link's text the link's
own; neither needs a mark.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.formats.docx.looks import look, shows_on_space
from lexicord.formats.docx.setting import Level, Setting
from lexicord.formats.inline.content import Mark, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lexicord.formats.docx.items import Paragraph, RunOfText
    from lexicord.formats.inline.content import Item


@dataclass(frozen=True, slots=True)
class Formatted:
    """The items with their formatting, and the level and run properties where each begins.

    ``base`` is the setting of text that has no marks around it.
    """

    items: Sequence[Item]
    levels: Sequence[tuple[Level, str]]
    base: Setting


@dataclass(slots=True)
class _Group:
    """Neighbouring runs of one look that is not the base of what holds them."""

    first: int
    last: int
    region: int
    seen: str
    properties: str


def formatted(paragraph: Paragraph, prefix: str) -> Formatted:
    """Put marks around the runs that look different from the rest."""
    looks = [look(run.properties, prefix) for run in paragraph.runs]
    bases = _bases(paragraph.runs, looks)
    items = list(paragraph.items)
    for holder, (_, properties) in bases.items():
        opening = items[paragraph.holders[holder]]
        if holder and isinstance(opening, Mark):
            quoting = Setting(prefix, properties).packed
            items[paragraph.holders[holder]] = replace(opening, quoting=quoting)
    groups = _groups(paragraph.runs, looks, bases)
    base = bases.get(0, ("", ""))[1]
    return _marked(items, [*paragraph.levels, (Level.OUT, "")], groups, Setting(prefix, base))


def _weight(run: RunOfText, seen: str) -> int:
    """Return how much text of a run can be seen; white space only where its look shows."""
    return len(run.text.strip()) or (len(run.text) if shows_on_space(seen) else 0)


def _bases(runs: Sequence[RunOfText], looks: Sequence[str]) -> dict[int, tuple[str, str]]:
    """Return for each thing that holds runs the look of most of its text, and its properties."""
    weights: dict[int, Counter[str]] = {}
    firsts: dict[tuple[int, str], str] = {}
    for run, seen in zip(runs, looks, strict=True):
        weights.setdefault(run.holder, Counter())[seen] += len(run.text.strip())
        firsts.setdefault((run.holder, seen), run.properties)
    most = {holder: found.most_common(1)[0][0] for holder, found in weights.items()}
    return {holder: (seen, firsts[holder, seen]) for holder, seen in most.items()}


def _groups(
    runs: Sequence[RunOfText], looks: Sequence[str], bases: Mapping[int, tuple[str, str]]
) -> list[_Group]:
    groups: list[_Group] = []
    is_open = False
    for run, seen in zip(runs, looks, strict=True):
        if not _weight(run, seen):
            continue
        if seen == bases[run.holder][0]:
            is_open = False
        elif is_open and (groups[-1].region, groups[-1].seen) == (run.region, seen):
            groups[-1].last = run.last
        else:
            groups.append(_Group(run.first, run.last, run.region, seen, run.properties))
            is_open = True
    return groups


def _marked(
    items: Sequence[Item],
    levels: Sequence[tuple[Level, str]],
    groups: Sequence[_Group],
    base: Setting,
) -> Formatted:
    new_items: list[Item] = []
    new_levels: list[tuple[Level, str]] = []
    done = 0
    for group in groups:
        quoting = Setting(base.prefix, group.properties).packed
        inside = items[group.first : group.last + 1]
        opening = Mark("", Shape.OPEN, "look", quoting=quoting)
        new_items += [*items[done : group.first], opening, *inside, Mark("", Shape.CLOSE, "look")]
        new_levels += [*levels[done : group.first], levels[group.first]]
        new_levels += levels[group.first : group.last + 2]
        done = group.last + 1
    new_items += items[done:]
    new_levels += levels[done:]
    return Formatted(new_items, new_levels, base)
