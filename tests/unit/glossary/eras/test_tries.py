from __future__ import annotations

import re

import pytest

from lexicord.glossary.eras.tries import alternatives, beginning_words


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["a", "a b", "ab"], "a b", "a b"),
        (["a", "a b", "ab"], "abc", "ab"),
        (["a", "a b", "ab"], "ac", "a"),
        (["b.e."], "b.e.", "b.e."),
        (["b.e."], "bxe.", None),
        ([], "a", None),
    ],
)
def test_the_longest_word_that_fits_is_taken(
    words: list[str], text: str, found: str | None
) -> None:
    match = re.match(alternatives(words), text)

    assert (match[0] if match else None) == found


def test_a_pattern_can_be_repeated_and_followed() -> None:
    assert re.fullmatch(f"{alternatives(['one', 'other'])}!", "other!")


def test_words_begin_where_no_letter_stands_before() -> None:
    pattern = re.compile(beginning_words(["may", "march"]), re.DOTALL)

    assert [found.start() for found in pattern.finditer("may 5, dismay 6\nmarch")] == [0, 16]
