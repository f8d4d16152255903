from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.locale_tag import LocaleTag
from lexicord.services.pairs import Languages, document_of, finished_pairs
from lexicord.services.plural_rule import plural_rule

ENGLISH = LocaleTag.parse("en")
DONE = Entry("Hello", translations=("Hallo",))
FILES = Entry("a file", plural="{n} files", translations=("eine Datei", "{n} Dateien"))


def languages(field: str = "nplurals=2; plural=(n != 1);") -> Languages:
    return Languages(ENGLISH, LocaleTag.parse("de"), plural_rule(field))


@pytest.mark.parametrize(
    "entry",
    [
        Entry("", translations=("Language: de\n",)),
        Entry("Hello"),
        Entry("Hello", translations=("Hallo",), flags=("fuzzy",)),
        Entry("Hello", translations=("Hallo",), obsolete=True),
    ],
)
def test_only_finished_entries_in_use_are_checked(entry: Entry) -> None:
    assert [found.entry for found in finished_pairs([entry, DONE], languages())] == [DONE]


def test_the_form_for_one_is_held_against_the_singular() -> None:
    pairs = [found.pair for found in finished_pairs([FILES], languages())]
    assert [(pair.source, pair.target) for pair in pairs] == [
        ("a file", "eine Datei"),
        ("{n} files", "{n} Dateien"),
    ]
    assert [pair.form.single for pair in pairs if pair.form] == [True, False]


def test_a_form_for_many_numbers_is_held_against_the_plural() -> None:
    pairs = finished_pairs([FILES], languages("nplurals=2; plural=(n > 1);"))
    assert [found.pair.source for found in pairs] == ["{n} files", "{n} files"]


def test_a_pair_knows_its_entry() -> None:
    entry = Entry("x", "menu", translations=("y",), flags=("c-format",), references=("a.txt:1",))
    (found,) = finished_pairs([entry], languages())
    pair = found.pair
    assert (pair.context, pair.flags, pair.document) == ("menu", ("c-format",), "a.txt")
    assert pair.form is None


@pytest.mark.parametrize(
    ("references", "name"),
    [
        ((), ""),
        (("a/b.txt:12", "c.txt:1"), "a/b.txt"),
        (("a.txt",), "a.txt"),
        (("a b.txt:3",), "a b.txt"),
        (("c:3:9",), "c:3"),
    ],
)
def test_the_document_is_that_of_the_first_place(references: tuple[str, ...], name: str) -> None:
    assert document_of(Entry("x", references=references)) == name
