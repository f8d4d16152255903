"""Whole catalogues: stamps, charsets, remarks at the end, and rules."""

from __future__ import annotations

import pytest

from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.conflicts import Side
from lexicord.services.base_stamp import is_base, stamped
from lexicord.services.merging import Choice, Versions, said_by
from support.repositories import catalogue

BASE, OURS, THEIRS = {"One": "Eins"}, {"One": "EINS"}, {"One": "eins"}
EARLY, LATE = "2026-11-20 10:00+0000", "2026-11-22 10:00+0000"


def read(texts: dict[str, str], *, date: str = EARLY, tail: str = "") -> Catalog:
    return Catalog.from_bytes(catalogue(texts, date=date) + tail.encode())


def result(versions: Versions) -> Catalog:
    return versions.rebuilt(versions.merged().entries)


def test_what_changed_nothing_keeps_its_bytes_and_its_stamp() -> None:
    ours = stamped(read(OURS))
    versions = Versions(read(BASE), ours, read(BASE))

    assert result(versions) is ours


@pytest.mark.parametrize("side", ["ours", "theirs"])
def test_the_result_is_its_own_base_where_a_side_was_one(side: str) -> None:
    texts = {"ours": read(BASE), "theirs": read(BASE | {"Two": "Zwei"})}
    texts[side] = stamped(texts[side])
    merged = result(Versions(read(BASE), **texts))

    assert is_base(merged)
    assert merged.get(read(BASE | {"Two": "Zwei"}).entries[2].key) is not None


def test_without_a_stamp_none_is_made() -> None:
    merged = result(Versions(read(BASE), read(BASE), read(BASE | {"Two": "Zwei"})))

    assert "X-Lexicord-Base" not in merged.header


def test_a_new_remark_at_the_end_comes_along() -> None:
    theirs = read(BASE, tail="\n# the end\n# known\n")
    merged = result(Versions(read(BASE, tail="\n# known\n"), read(BASE), theirs))

    assert merged.tail_comments == "# the end"


def test_another_charset_of_theirs_is_taken_over() -> None:
    latin = catalogue(BASE).replace(b"UTF-8", b"ISO-8859-1")
    ours = Catalog.from_bytes(latin.replace(b'"Eins"', b'"\xc9ins"'))
    theirs = read(BASE | {"Two": "둘"})
    merged = result(Versions(Catalog.from_bytes(latin), ours, theirs))

    assert merged.charset == "UTF-8"
    assert [entry.translation for entry in merged.entries][1:] == ["Éins", "둘"]


@pytest.mark.parametrize(
    ("choice", "side"),
    [
        (Choice.OURS, Side.OURS),
        (Choice.THEIRS, Side.THEIRS),
        (Choice.NEWEST, Side.THEIRS),
        (None, None),
    ],
)
def test_a_rule_means_a_side(choice: Choice | None, side: Side | None) -> None:
    versions = Versions(read(BASE), read(OURS), read(THEIRS, date=LATE))

    assert versions.chosen(choice) is side


def test_the_text_that_was_not_chosen_is_in_the_report() -> None:
    versions = Versions(read(BASE), read(OURS), read(THEIRS))

    for choice, loser in ((Choice.OURS, "eins"), (Choice.THEIRS, "EINS")):
        outcome = versions.merged(choice=choice)
        assert outcome.conflicts == ()
        assert [change.set_aside for change in outcome.changes] == [(loser,)]
        assert outcome.report.applied_to(versions.ours.entries) == outcome.entries


def test_who_saved_a_catalogue_is_what_its_header_says() -> None:
    assert said_by(read(BASE)) == f"Kim {EARLY}"
    assert said_by(Catalog.from_bytes(b"")) == ""
