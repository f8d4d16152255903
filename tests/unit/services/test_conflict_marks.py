"""Conflicts as comments, and back."""

from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.conflicts import Side
from lexicord.merge.identity import same
from lexicord.merge.three_way import merge
from lexicord.services.conflict_marks import is_marked, labels_in, marked, settled

LABELS = {Side.OURS: "Kim\n2026-11-20 10:00+0000", Side.THEIRS: ""}


def conflicting(base: Entry, ours: Entry, theirs: Entry) -> Entry:
    """Return the marked entry of a merge that leaves a conflict, written and read again."""
    outcome = merge([base], [ours], [theirs])
    assert outcome.conflicts
    entries = marked(outcome.entries, outcome.conflicts, LABELS)
    (entry,) = Catalog.from_bytes(Catalog.of(entries).to_bytes()).entries
    assert is_marked(entry)
    return entry


def single(text: str, *, fuzzy: bool = False) -> Entry:
    return Entry("x", translations=(text,), flags=("fuzzy",) if fuzzy else ())


def plural(*texts: str) -> Entry:
    return Entry("x", plural="xs", translations=texts)


@pytest.mark.parametrize(
    "text",
    [
        "ours",
        'a "quoted"\ttext\\',
        "two\nlines\n",
        "=======",
        ">>>>>>> theirs",
        "\n",
        "조선 – \u200b",
    ],
)
def test_a_text_comes_back_as_it_was(text: str) -> None:
    entry = conflicting(single("base"), single(text), single("theirs"))

    assert same(settled(entry, Side.OURS), single(text))
    assert settled(entry, Side.THEIRS).translation == "theirs"


@pytest.mark.parametrize("side", list(Side))
def test_the_state_that_both_sides_had_comes_back(side: Side) -> None:
    entry = conflicting(single("b", fuzzy=True), single("o", fuzzy=True), single("t", fuzzy=True))

    assert settled(entry, side).fuzzy
    assert not settled(conflicting(single("b"), single("o"), single("t")), side).fuzzy


def test_only_the_form_in_conflict_is_exchanged() -> None:
    entry = conflicting(plural("a", "b"), plural("A", "o"), plural("a", "t"))

    assert settled(entry, Side.OURS).translations == ("A", "o")
    assert settled(entry, Side.THEIRS).translations == ("A", "t")


def test_other_numbers_of_forms_are_exchanged_whole() -> None:
    entry = conflicting(plural("a", "b"), plural("c", "d"), plural("e", "f", "g"))

    assert settled(entry, Side.OURS).translations == ("c", "d")
    assert settled(entry, Side.THEIRS).translations == ("e", "f", "g")


def test_fields_of_a_header_are_marked_and_no_header_is_fuzzy() -> None:
    versions = [Entry("", translations=(f"Language: ko\nX-Team: {team}\n",)) for team in "bot"]
    entry = conflicting(*versions)

    assert not entry.fuzzy
    assert settled(entry) == entry
    assert settled(entry, Side.THEIRS).translation == "Language: ko\nX-Team: t\n"


def test_what_a_person_finished_stays_and_the_marks_go() -> None:
    entry = conflicting(single("base"), single("ours"), single("theirs"))
    done = Entry("x", translations=("mine",), comments=("a", *entry.comments, "b"))

    assert settled(entry) == entry
    assert settled(done) == Entry("x", translations=("mine",), comments=("a", "b"))


def test_who_saved_and_when_stands_on_one_line() -> None:
    entry = conflicting(single("base"), single("ours"), single("theirs"))

    assert entry.comments[0] == "<<<<<<< ours, Kim 2026-11-20 10:00+0000"
    assert labels_in(entry)[Side.OURS].endswith("10:00+0000")


@pytest.mark.parametrize(
    "comments",
    [
        ("<<<<<<< ours", ">>>>>>> theirs"),
        ("=======",),
        ("<<<<<<< ours", "======="),
        (">>>>>>> theirs", "<<<<<<< ours"),
    ],
)
def test_marks_that_were_torn_apart_are_comments(comments: tuple[str, ...]) -> None:
    entry = Entry("x", translations=("t",), comments=comments)

    assert not is_marked(entry)
    assert settled(entry, Side.THEIRS) == entry
