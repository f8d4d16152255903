"""Headers are merged field by field."""

from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.unit import UnitKey
from lexicord.merge.conflicts import Side
from lexicord.merge.header import with_fields
from lexicord.merge.header_merge import later, merged_header
from lexicord.merge.identity import Identity

HEADER = Identity(UnitKey(None, ""))
OLD, NEW = "2025-01-01 00:00+0000", "2025-06-01 00:00+0000"


def header(**fields: str) -> Entry:
    return with_fields(Entry(""), {name.replace("_", "-"): text for name, text in fields.items()})


def test_the_names_of_the_later_save_go_with_its_date() -> None:
    base = header(PO_Revision_Date="x", Last_Translator="a", Language="fr")
    ours = header(PO_Revision_Date=OLD, Last_Translator="b", Language="fr", X_Mine="1")
    theirs = header(PO_Revision_Date=NEW, Last_Translator="c", Language="fr", X_Theirs="2")

    (text,), conflicts = merged_header(HEADER, base, ours, theirs)

    assert text.splitlines() == [
        f"PO-Revision-Date: {NEW}",
        "Last-Translator: c",
        "Language: fr",
        "X-Mine: 1",
        "X-Theirs: 2",
    ]
    assert conflicts == ()


def test_a_field_of_people_that_both_changed_is_a_conflict() -> None:
    base, ours, theirs = (header(Language_Team=team) for team in "abc")

    (text,), (conflict,) = merged_header(HEADER, base, ours, theirs)

    assert text == "Language-Team: b\n"
    assert (conflict.name, conflict.our_text, conflict.their_text) == ("Language-Team", "b", "c")


def test_a_field_removed_here_and_changed_there_stays() -> None:
    (text,), conflicts = merged_header(
        HEADER, header(X="1", Y="1", Z="1"), header(Y="2"), header(X="2", Z="1")
    )

    assert text.splitlines() == ["Y: 2", "X: 2"]
    assert conflicts == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "side"),
    [(OLD, NEW, Side.THEIRS), (NEW, OLD, Side.OURS), (OLD, OLD, None), ("", "", None)],
)
def test_the_later_template_is_known_by_its_date(ours: str, theirs: str, side: Side | None) -> None:
    assert later(header(POT_Creation_Date=ours), header(POT_Creation_Date=theirs)) is side
    assert later(None, None) is None
