"""Words around a date that say more of its value: *since*, *until*, *about*, *from*, *to*."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateEdge, DateStatus
from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.eras.engine import Engine
    from lexicord.glossary.eras.special import Reading
    from lexicord.glossary.eras.template import Match

KINDS = ("since", "until", "about", "from", "to")
"""The first three make a value of their own; *from* and *to* only tell the ends of a range."""

_REACH = 24
_SENTENCE_END = re.compile(r"[.;!?。！？]")
_BEGIN, _END = {"since", "from"}, {"until", "to"}

Placed = tuple["Match", "Reading", DateEdge]


def placed(text: str, found: Sequence[tuple[Match, Reading]], rules: Engine) -> Iterator[Placed]:
    """Say of each date of a folded text, in reading order, what the words around it add.

    Two dates that belong together (*from 1956 until 1958*) are the ends of one range, so that
    neither is open.
    """
    marks = [_mark(text, match, rules) for match, _ in found]
    for place, ((one, _), (other, _)) in enumerate(pairwise(found)):
        gap = text[one.end : other.start]
        together = marks[place] in _BEGIN and marks[place + 1] in _END and len(gap) <= _REACH
        if together and not _SENTENCE_END.search(gap):
            marks[place], marks[place + 1] = "from", "to"
    for mark, (match, reading) in zip(marks, found, strict=True):
        yield match, _qualified(reading, mark), _edge(mark)


def _mark(text: str, match: Match, rules: Engine) -> str:
    """Return what stands beside a date; words that give it a value come first."""
    marks = {mark_before(text, match.start, rules), mark_after(text, match.end, rules)}
    return next((kind for kind in KINDS if kind in marks), "")


def mark_before(text: str, start: int, rules: Engine) -> str:
    """Return the kind of the words right before a date, nothing for none."""
    before, _ = _patterns(rules.locale, rules.language.spaced, _hashable(rules.language.bounds))
    found = before.search(text[max(0, start - _REACH) : start])
    return (found.lastgroup or "") if found else ""


def mark_after(text: str, end: int, rules: Engine) -> str:
    """Return the kind of the words right after a date, nothing for none."""
    _, after = _patterns(rules.locale, rules.language.spaced, _hashable(rules.language.bounds))
    found = after.match(text, end, end + _REACH)
    return (found.lastgroup or "") if found else ""


def _hashable(bounds: Mapping[str, tuple[str, str]]) -> tuple[tuple[str, str, str], ...]:
    return tuple((kind, *bounds[kind]) for kind in KINDS if kind in bounds)


@cache
def _patterns(
    locale: LocaleTag,
    spaced: bool,  # noqa: FBT001 - part of the key of the cache
    bounds: tuple[tuple[str, str, str], ...],
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what may end right before a date and begin right after it, by named groups."""
    start = r"(?<![^\W\d_])" if spaced else ""
    before = "|".join(f"(?P<{kind}>{_folded(one, locale)})" for kind, one, _ in bounds if one)
    after = "|".join(f"(?P<{kind}>{_folded(one, locale)})" for kind, _, one in bounds if one)
    end = r"(?![^\W\d_])" if spaced else ""
    return (
        re.compile(f"{start}(?:{before or '(?!)'}) ?$"),
        re.compile(f"(?:{after or '(?!)'}){end}"),
    )


def _folded(pattern: str, locale: LocaleTag) -> str:
    return fold(pattern, locale).caseless


def _edge(mark: str) -> DateEdge:
    if mark in _BEGIN:
        return DateEdge.FROM
    return DateEdge.TO if mark in _END else DateEdge.NONE


def _qualified(reading: Reading, mark: str) -> Reading:
    """Return a reading with a value that is open or approximate, where it has just one."""
    edtf = reading.edtf
    if edtf is None or reading.status is not DateStatus.OK or edtf.startswith("XXXX"):
        return reading
    if mark == "about":
        return replace(reading, edtf="/".join(f"{end}~" for end in edtf.split("/")))
    if "/" in edtf:
        return reading
    if mark == "since":
        return replace(reading, edtf=f"{edtf}/..")
    return replace(reading, edtf=f"../{edtf}") if mark == "until" else reading
