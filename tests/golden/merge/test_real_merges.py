"""Real merges and real updates, measured against what people made of them."""

from __future__ import annotations

import tarfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.carry_over import carry_over
from lexicord.merge.carry_report import Origin
from lexicord.merge.three_way import merge
from lexicord.text.similarity import similarity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.catalog import Entry
    from lexicord.domain.unit import UnitKey

REAL = Path(__file__).resolve().parents[4] / "shared" / "data" / "real"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not REAL.is_dir(), reason="the shared data are not here"),
]
Known = dict["UnitKey", "Entry"]


def folders(archive: str) -> Iterator[dict[str, list[Entry]]]:
    """Yield the catalogues of each folder that can be read whole, by the names of the files."""
    files: dict[str, dict[str, bytes]] = defaultdict(dict)
    with tarfile.open(REAL / archive) as tar:
        for member in tar:
            content = tar.extractfile(member)
            if content is not None:
                folder, _, name = member.name.rpartition("/")
                files[folder][name] = content.read()
    for contents in files.values():
        try:
            yield {name: list(Catalog.from_bytes(data).entries) for name, data in contents.items()}
        except LexicordError:
            continue


def by_key(entries: tuple[Entry, ...] | list[Entry]) -> Known:
    return {entry.key: entry for entry in entries if not entry.is_header}


def verdicts(files: dict[str, list[Entry]]) -> Iterator[str]:
    """Say of every unit whether our merge has what people made of it."""
    outcome = merge(files["base.po"], files["ours.po"], files["theirs.po"])
    undecided = {conflict.identity.key for conflict in outcome.conflicts if not conflict.name}
    made, wanted = by_key(outcome.entries), by_key(files["result.po"])
    for key in made.keys() | wanted.keys():
        same = _state(made.get(key)) == _state(wanted.get(key))
        yield "undecided" if key in undecided else "same" if same else "other"


def _state(entry: Entry | None) -> object:
    return entry and (entry.translations, entry.fuzzy, entry.obsolete)


def test_three_way_merges_agree_with_people() -> None:
    found = Counter(
        verdict for files in folders("merge_quadruples.tar.xz") for verdict in verdicts(files)
    )

    assert found["same"] >= 0.995 * found.total()
    assert found["undecided"] <= 0.0035 * found.total()


def test_suggestions_are_near_what_people_wrote() -> None:
    scores: list[float] = []
    asked = 0
    for files in folders("update_triples.tar.xz"):
        wanted = by_key(files["gold.po"])
        for each in carry_over(files["new.pot"], files["old.po"]).report.carried:
            right = wanted.get(each.entry.key)
            if each.origin in (Origin.SAME, Origin.OBSOLETE) or not right or right.fuzzy:
                continue
            asked += bool(right.translation)
            if right.translation and each.origin is not Origin.NEW:
                scores.append(similarity(each.entry.translation, right.translation))

    # msgmerge: 0.42 of the units at 0.744; pot2po: 0.21 at 0.910.
    assert sum(scores) / asked > 0.42 * 0.744
    assert sum(scores) / len(scores) > 0.85
