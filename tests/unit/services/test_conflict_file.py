from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.unit import UnitKey
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.conflicts import WHOLE, Conflict
from lexicord.merge.identity import Identity
from lexicord.services.conflict_file import (
    conflict_catalog,
    conflict_path,
    is_conflict_file,
    unit_conflict,
)
from support.projects import MOMENT

HEADER = Identity(UnitKey(None, ""))
FILES = Identity(UnitKey(None, "file"))


def files(*forms: str) -> Entry:
    return Entry("file", plural="files", translations=forms)


def header(team: str) -> Entry:
    return Entry("", translations=(f"Language: ko\nLanguage-Team: {team}\n",))


def test_the_file_lies_beside_the_catalogue() -> None:
    path = conflict_path(Path("ko/article.po"))
    assert path == Path("ko/article.conflicts.po")
    assert is_conflict_file(path)
    assert not is_conflict_file(Path("ko/article.po"))


@pytest.mark.parametrize(
    ("number", "texts"),
    [(1, ("b1", "o1", "t1")), (WHOLE, ("b0\nb1", "o0\no1", "t0\nt1"))],
)
def test_a_conflict_tells_the_form_or_all_forms(number: int, texts: tuple[str, ...]) -> None:
    conflict = Conflict(FILES, files("b0", "b1"), files("o0", "o1"), files("t0", "t1"), number)
    told = unit_conflict(conflict)
    assert (told.base, told.ours, told.theirs) == texts


def test_without_a_base_there_is_no_base_text() -> None:
    assert unit_conflict(Conflict(FILES, None, files("o"), files("t"))).base == ""


def test_a_conflict_about_the_header_is_told_above_it() -> None:
    conflict = Conflict(HEADER, header("A"), header("B"), header("C"), name="Language-Team")
    ours = Catalog.new({"Language": "ko", "PO-Revision-Date": "x"})
    made = conflict_catalog(None, [conflict], ours, who="Ri", when=MOMENT)
    again = conflict_catalog(made, [conflict], ours, who="Another", when=MOMENT)
    for catalog in (made, again):
        assert catalog.header_entry is not None
        assert catalog.header_entry.comments == (
            "Conflict about Language-Team, merged by Ri, 2026-11-23 20:45+0000",
            "base: A",
            "ours: B",
            "theirs: C",
        )
        assert list(catalog.header) == ["Language"]


def test_two_conflicts_of_one_unit_share_an_entry() -> None:
    sides = (files("b0", "b1"), files("o0", "o1"), files("t0", "t1"))
    conflicts = [Conflict(FILES, *sides, number) for number in (0, 1)]
    made = conflict_catalog(None, conflicts, Catalog.new({}), who="Ri", when=MOMENT)
    (entry,) = [each for each in made.entries if each.source]
    assert entry.translations == ("t0", "t1")
    assert [line for line in entry.comments if "theirs" in line] == ["theirs: t0", "theirs: t1"]
