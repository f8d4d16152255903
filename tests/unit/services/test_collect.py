from __future__ import annotations

from dataclasses import replace

import pytest

from lexicord.domain.unit import Unit, UnitKind
from lexicord.services.collect import collected, described

HELLO = Unit("Hello.", kind=UnitKind.SENTENCE, path="p1.s1", line=1)


def test_equal_sentences_share_one_entry_with_all_their_places() -> None:
    again = replace(HELLO, path="p3.s2", line=9)
    (entry,) = collected([("a.txt", [HELLO, again]), ("b.txt", [HELLO])])
    assert entry.references == ("a.txt:1", "a.txt:9", "b.txt:1")
    assert entry.notes == ("sentence 1 of paragraph 1", "sentence 2 of paragraph 3")
    assert entry.translations == ("",)


def test_the_same_words_in_another_context_are_another_entry() -> None:
    entries = collected([("a.txt", [HELLO, replace(HELLO, context="menu")])])
    assert [entry.context for entry in entries] == [None, "menu"]


def test_entries_stand_in_the_order_of_the_text() -> None:
    units = [replace(HELLO, source=source) for source in ("b", "a", "b", "c")]
    assert [entry.source for entry in collected([("a.txt", units)])] == ["b", "a", "c"]


def test_what_has_no_letters_is_nobodys_work() -> None:
    assert collected([("a.txt", [replace(HELLO, source=" \n")])]) == ()


def test_a_plural_anywhere_makes_the_entry_plural() -> None:
    one, many = Unit("{n} file", line=1), Unit("{n} file", plural="{n} files", line=2)
    for units in ([one, many], [many, one]):
        (entry,) = collected([("a.py", units)])
        assert (entry.plural, entry.translations) == ("{n} files", ("", ""))


def test_notes_and_flags_of_all_places_are_kept_once() -> None:
    first = replace(HELLO, notes=("For the menu.\nShort!",), flags=("c-format",))
    (entry,) = collected([("a.txt", [first, first])])
    assert entry.notes == ("sentence 1 of paragraph 1", "For the menu.", "Short!")
    assert entry.flags == ("c-format",)


@pytest.mark.parametrize(
    ("kind", "path", "words"),
    [
        (UnitKind.SENTENCE, "p3.s1", "sentence 1 of paragraph 3"),
        (UnitKind.PARAGRAPH, "p3", "paragraph 3"),
        (UnitKind.HEADING, "p1.s1", "heading, sentence 1 of paragraph 1"),
        (UnitKind.HEADING, "h2", "heading 2"),
        (UnitKind.STRING, "", "string"),
        (UnitKind.TABLE_CELL, "x7", "table cell, x 7"),
        (UnitKind.STRING, "menu.file", "string menu.file"),
        (UnitKind.STRING, "p1.file", "string p1.file"),
    ],
)
def test_a_unit_is_described_in_words(kind: UnitKind, path: str, words: str) -> None:
    assert described(Unit("x", kind=kind, path=path)) == words
