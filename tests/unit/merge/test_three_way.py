"""Base, ours and theirs: what becomes of each field."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from lexicord.domain.catalog import Entry, Previous
from lexicord.merge.changes import ChangeKind
from lexicord.merge.conflicts import WHOLE, Side, resolved
from lexicord.merge.header import with_fields
from lexicord.merge.three_way import MergeOutcome, merge

BASE = Entry("s", translations=("base",))
BLANK = replace(BASE, translations=("",))


def merged(base: Entry | None, ours: Entry | None, theirs: Entry | None) -> MergeOutcome:
    return merge(*([entry] if entry else [] for entry in (base, ours, theirs)))


def edit(entry: Entry = BASE, **fields: Any) -> Entry:  # noqa: ANN401 - any field of Entry
    return replace(entry, **fields)


def text(value: str, *flags: str) -> Entry:
    return edit(translations=(value,), flags=flags)


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "result"),
    [
        (BASE, BASE, text("new"), text("new")),
        (BASE, text("new"), BASE, text("new")),
        (BASE, text("new"), text("new"), text("new")),
        (BLANK, text("ours"), text("theirs", "fuzzy"), text("ours")),
        (BLANK, text("ours", "fuzzy"), text("theirs"), text("theirs")),
        (BASE, text("ours"), text(""), text("ours")),
        (BASE, text("ours", "fuzzy"), text(""), text("ours", "fuzzy")),
        (BASE, text("ours"), text("base", "fuzzy"), text("ours")),
        (text("base", "fuzzy"), text("ours", "fuzzy"), text("base"), text("ours", "fuzzy")),
        (text("base", "fuzzy"), text("base"), text("theirs"), text("theirs")),
        (None, text("same", "fuzzy"), text("same"), text("same")),
        (None, text("same"), text("same", "fuzzy"), text("same")),
        (None, text("ours"), text(""), text("ours")),
        (None, None, text("added"), text("added")),
        (BASE, None, BASE, None),
        (BASE, BASE, None, None),
        (BASE, None, text("new"), edit(text("new"), obsolete=True)),
        (BASE, text("new"), None, edit(text("new"), obsolete=True)),
        (BASE, None, edit(references=("a:1",)), None),
        (BASE, edit(obsolete=True), text("new"), edit(text("new"), obsolete=True)),
        (None, edit(obsolete=True), edit(comments=("c",)), edit(comments=("c",))),
    ],
)
def test_text_and_state(
    base: Entry | None, ours: Entry | None, theirs: Entry | None, result: Entry | None
) -> None:
    outcome = merged(base, ours, theirs)

    assert outcome.entries == ((result,) if result else ())
    assert outcome.conflicts == ()


def test_a_text_that_gives_way_is_told() -> None:
    (change,) = merged(BLANK, text("ours"), text("draft", "fuzzy")).changes

    assert change.set_aside == ("draft",)


def test_two_finished_texts_are_a_conflict_with_ours_in_place() -> None:
    outcome = merged(BASE, text("ours"), text("theirs"))
    (conflict,) = outcome.conflicts

    assert outcome.entries == (text("ours"),)
    assert (conflict.our_text, conflict.their_text) == ("ours", "theirs")
    assert resolved(outcome.entries, [(conflict, Side.OURS)]) == (text("ours"),)
    assert resolved(outcome.entries, [(conflict, Side.THEIRS)]) == (text("theirs"),)
    assert resolved([], [(conflict, Side.THEIRS)]) == ()


def forms(*texts: str) -> Entry:
    return edit(plural="p", translations=texts)


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "result", "numbers"),
    [
        (forms("a", "b"), forms("x", "b"), forms("a", "y"), forms("x", "y"), []),
        (forms("", ""), forms("x", ""), forms("", "y"), forms("x", "y"), []),
        (forms("a", "b"), forms("x", "y"), forms("x", "z"), forms("x", "y"), [1]),
        (forms("a", "b"), forms("x", "b"), forms("y", "b"), forms("x", "b"), [0]),
        (forms("a", ""), forms("x", ""), forms("", "y"), forms("x", "y"), []),
        (forms("a"), forms("a", "b"), forms("a", "b", "c"), forms("a", "b"), [WHOLE]),
    ],
)
def test_plural_forms_merge_one_by_one(
    base: Entry, ours: Entry, theirs: Entry, result: Entry, numbers: list[int]
) -> None:
    outcome = merged(base, ours, theirs)

    assert outcome.entries == (result,)
    assert [conflict.number for conflict in outcome.conflicts] == numbers


def test_blank_forms_are_as_many_as_the_plural_needs() -> None:
    plural = edit(plural="p", translations=("", ""))

    assert merged(None, BLANK, plural).entries == (plural,)
    assert merged(None, plural, BLANK).entries == (plural,)


def test_decisions_about_forms() -> None:
    outcome = merged(forms("a", "b"), forms("x", "y"), forms("x", "z"))
    whole = merged(forms("a"), forms("a", "b"), forms("a", "b", "c"))

    assert resolved(outcome.entries, [(outcome.conflicts[0], Side.THEIRS)]) == (forms("x", "z"),)
    assert whole.conflicts[0].their_text == "a\nb\nc"
    assert resolved(whole.entries, [(whole.conflicts[0], Side.THEIRS)]) == (forms("a", "b", "c"),)


def test_decisions_about_the_header() -> None:
    base, ours, theirs = ([with_fields(Entry(""), {"Team": team})] for team in "abc")
    outcome = merge(base, ours, theirs)

    assert outcome.entries == tuple(ours)
    assert resolved(outcome.entries, [(outcome.conflicts[0], Side.THEIRS)]) == tuple(theirs)


@pytest.mark.parametrize(
    ("ours", "theirs", "result"),
    [
        ({"flags": ("a",)}, {"flags": ("b",)}, {"flags": ("a", "b")}),
        ({"flags": ("fuzzy",)}, {"flags": ("b",)}, {"flags": ("fuzzy", "b")}),
        ({"comments": ("x",)}, {"comments": ("y",)}, {"comments": ("x", "y")}),
        ({"notes": ("x",)}, {"comments": ("y",)}, {"notes": ("x",), "comments": ("y",)}),
        ({"references": ("a:1",)}, {"references": ("b:2",)}, {"references": ("a:1", "b:2")}),
        ({"references": ("a:1",)}, {"notes": ("n",)}, {"references": ("a:1",), "notes": ("n",)}),
        ({"notes": ("n",)}, {"references": ("a:1",)}, {"references": ("a:1",), "notes": ("n",)}),
        ({"plural": "x"}, {"plural": "y"}, {"plural": "y"}),
        ({"plural": "x"}, {"comments": ("y",)}, {"plural": "x", "comments": ("y",)}),
        ({"obsolete": True}, {"comments": ("y",)}, {"obsolete": True, "comments": ("y",)}),
        (
            {"previous": Previous("a")},
            {"previous": Previous("b"), "comments": ("y",)},
            {"previous": Previous("a"), "comments": ("y",)},
        ),
    ],
)
def test_edits_of_different_fields_meet(
    ours: dict[str, Any], theirs: dict[str, Any], result: dict[str, Any]
) -> None:
    outcome = merged(BASE, edit(**ours), edit(**theirs))

    assert outcome.entries == (edit(**result),)
    assert outcome.conflicts == ()


def dated(date: str, entry: Entry) -> list[Entry]:
    return [with_fields(Entry(""), {"POT-Creation-Date": f"{date} 00:00+0000"}), entry]


@pytest.mark.parametrize(("date", "place"), [("2025-03-01", "c:3"), ("2025-01-15", "b:2")])
def test_places_and_plurals_come_from_the_later_template(date: str, place: str) -> None:
    base = dated("2025-01-01", edit(references=("a:1",), plural="p"))
    ours = dated("2025-02-01", edit(references=("b:2",), plural="b:2"))
    theirs = dated(date, edit(references=("c:3",), plural="c:3"))

    entry = merge(base, ours, theirs).entries[1]

    assert (entry.references, entry.plural) == ((place,), place)


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "order"),
    [
        ("abc", "abc", "cab", "cab"),
        ("abc", "cab", "abc", "cab"),
        ("abc", "abxc", "abc", "abxc"),
        ("abc", "cba", "abcx", "cxba"),
        ("abc", "xabc", "yabc", "yxabc"),
    ],
)
def test_order_follows_whoever_changed_it(base: str, ours: str, theirs: str, order: str) -> None:
    outcome = merge(*([Entry(name) for name in names] for names in (base, ours, theirs)))

    assert "".join(entry.source for entry in outcome.entries) == order


def test_the_order_of_a_later_template_wins() -> None:
    base, ours, theirs = (
        dated(f"2025-0{month}-01", Entry(names[0])) + [Entry(name) for name in names[1:]]
        for month, names in ((1, "abc"), (2, "cba"), (3, "bac"))
    )

    assert [entry.source for entry in merge(base, ours, theirs).entries] == ["", "b", "a", "c"]


@pytest.mark.parametrize(
    ("theirs", "result"),
    [
        ([], [BASE]),
        ([BLANK], [BASE]),
        ([edit(BLANK, comments=("?",))], [edit(comments=("?",))]),
        ([text("new")], [text("new")]),
    ],
)
def test_a_returned_file_takes_nothing_away(theirs: list[Entry], result: list[Entry]) -> None:
    assert list(merge([BASE], [BASE], theirs, returned=True).entries) == result


def test_a_returned_file_keeps_the_state_of_what_it_left_blank() -> None:
    sent = edit(text("draft", "fuzzy"), previous=Previous("old"))

    outcome = merge([sent], [sent], [edit(BLANK, flags=("x",))], returned=True)

    assert outcome.entries == (edit(sent, flags=("fuzzy", "x")),)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (None, BASE, ChangeKind.ADDED),
        (BASE, None, ChangeKind.REMOVED),
        (BASE, BLANK, ChangeKind.EMPTIED),
        (BASE, edit(obsolete=True), ChangeKind.OBSOLETE),
        (edit(obsolete=True), BASE, ChangeKind.REVIVED),
        (BASE, text("other", "fuzzy"), ChangeKind.FUZZY),
        (BASE, text("other"), ChangeKind.TEXT),
        (text("base", "fuzzy"), BASE, ChangeKind.STATE),
        (BASE, edit(comments=("c",)), ChangeKind.DETAILS),
    ],
)
def test_changes_say_what_happened(
    before: Entry | None, after: Entry | None, kind: ChangeKind
) -> None:
    (change,) = merged(before, before, after).changes

    assert change.kind is kind


def test_the_report_applied_to_ours_gives_the_result() -> None:
    base, ours, theirs = ([Entry(name) for name in names] for names in ("abc", "abcd", "xbc"))

    outcome = merge(base, ours, theirs)

    assert outcome.report.applied_to(ours) == outcome.entries
    assert [entry.source for entry in outcome.entries] == ["x", "b", "c", "d"]


def test_doubles_in_a_file_stay_apart() -> None:
    entries = [text("one"), text("two")]

    assert merge(entries, entries, [text("one"), text("three")]).entries == (
        text("one"),
        text("three"),
    )


def test_a_header_removed_by_one_side_goes_unless_the_other_changed_it() -> None:
    header = with_fields(Entry(""), {"Language": "fr"})
    changed = with_fields(Entry(""), {"Language": "de"})

    assert merge([header], [header], []).entries == ()
    assert merge([header], [], [changed]).entries == ()
