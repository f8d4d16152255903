from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.glossary import words
from lexicord.glossary.glossary import Glossary

if TYPE_CHECKING:
    from lexicord.glossary.index import Index

PAIRS = [("Moscow", "Moskva"), ("Nová Praha", "Nová Praha"), ("Nová Praha nad Odrou", "Nová Praha")]
TEXT = "z Moskvy v Nové Praze a z Nové Prahy do Moskvy"


@pytest.fixture
def index() -> Index:
    return Glossary.from_pairs([(b, a) for a, b in PAIRS], "cs", "en").index("cs")


def test_a_word_that_has_to_do_with_no_name_is_nothing(index: Index) -> None:
    assert index.words["kočka"] is None


def test_a_form_of_one_word_is_a_name_by_itself(index: Index) -> None:
    word = index.words["Moskvou"]

    assert word is not None
    assert [(place.start, place.end) for place in word.places] == [(0, 7)]
    assert word.following is None


def test_a_beginning_tells_how_long_its_names_are_by_the_next_word(index: Index) -> None:
    word = index.words["Nové"]

    assert word is not None
    assert word.following is not None
    assert word.following["Praze"] == (2,)
    assert word.following["kočky"] == ()


def test_a_word_of_white_space_alone_is_odd(index: Index) -> None:
    assert index.words["\u200b"] is words.ODD


def test_what_is_remembered_of_words_has_an_end(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = index.find(TEXT)
    monkeypatch.setattr(words, "MOST_KEPT", 1)

    assert index.find(TEXT + " z ulice") == before
    assert len(index.words) <= 1


def test_what_is_remembered_of_several_words_has_an_end(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "MOST_KEPT", 1)
    windows = index.words.windows

    assert [bool(windows[each]) for each in ("Nové Praze", "Nové kočky", "Nové Praze")] == [
        True,
        False,
        True,
    ]
    assert list(windows) == ["Nové Praze"]


def test_what_is_remembered_of_next_words_has_an_end(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "_MOST_FOLLOWING", 1)
    following = words.Following(index.words.names, index.words.names.firsts("nové"))

    assert (following["Praze"], following["kočky"]) == ((2,), ())
    assert list(following) == ["kočky"]
