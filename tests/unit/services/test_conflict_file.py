from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.unit import UnitKey
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.conflicts import WHOLE, Conflict, Side
from lexicord.merge.identity import Identity
from lexicord.services.conflict_file import (
    HEADER_FIELD,
    conflict_catalog,
    conflict_path,
    is_conflict_file,
    labels_of,
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


def made(conflicts: list[Conflict], known: Catalog | None = None, who: str = "Ri") -> Catalog:
    ours = Catalog.new({"Language": "ko", "PO-Revision-Date": "x"})
    labels = {Side.OURS: "2026-11-20 10:00+0000 Kim", Side.THEIRS: ""}
    return conflict_catalog(known, conflicts, ours, who=who, when=MOMENT, labels=labels)


def test_a_conflict_about_the_header_is_an_entry_too() -> None:
    conflict = Conflict(HEADER, header("A"), header("B"), header("C"), name="Language-Team")
    once = made([conflict])
    again = made([conflict], once, who="Another")
    assert again.to_bytes() == once.to_bytes()
    assert list(once.header) == ["Language"]
    entry = once.entries[1]
    assert (entry.context, entry.source, entry.translation) == (HEADER_FIELD, "Language-Team", "C")
    assert entry.comments == (
        "Conflict, merged by Ri, 2026-11-23 20:45+0000",
        "Conflict, ours: 2026-11-20 10:00+0000 Kim",
        "base: A",
        "ours: B",
        "theirs: C",
    )
    assert labels_of(entry) == {Side.OURS: "2026-11-20 10:00+0000 Kim"}


def test_another_conflict_of_a_unit_keeps_what_the_first_one_said() -> None:
    sides = (files("b0", "b1"), files("o0", "o1"))
    first = made([Conflict(FILES, *sides, files("t0", "o1"))])
    second = made([Conflict(FILES, *sides, files("T0", "o1"))], first)
    entry = second.entries[1]
    assert entry.translation == "T0"
    told = [line for line in entry.comments if "theirs" in line]
    assert told == ["theirs: t0", "theirs: T0"]


def test_two_conflicts_of_one_unit_share_an_entry() -> None:
    sides = (files("b0", "b1"), files("o0", "o1"), files("t0", "t1"))
    (entry,) = made([Conflict(FILES, *sides, number) for number in (0, 1)]).entries[1:]
    assert entry.translations == ("t0", "t1")
    assert [line for line in entry.comments if "theirs" in line] == ["theirs: t0", "theirs: t1"]
