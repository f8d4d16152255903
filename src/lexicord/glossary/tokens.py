"""Texts as rows of tokens, for counting what stands together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from lexicord.text.languages.registry import language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*['’]?")
_LETTER = re.compile(r"[^\W_]")

# Endings vary behind so many letters of a word: this is what most languages inflect by, and all
# that can be said without rules. Counting needs no more.
_STEM = 5
# Korean sets words off, but joins its particles to them.
_BY_LETTER = frozenset({"ko"})


class Token(NamedTuple):
    """A word, or a letter where words are not set off: what it is counted as, and its place."""

    key: str
    start: int
    end: int


Gram = tuple[str, ...]
"""The keys of some tokens in a row."""


def by_letter(locale: LocaleTag) -> bool:
    """Say whether the texts of a language are counted letter by letter."""
    return locale.language in _BY_LETTER or not language(locale).spaced


def tokens(text: str, locale: LocaleTag) -> list[Token]:
    """Return the tokens of a text; words that differ in their endings alone have one key."""
    if by_letter(locale):
        return [Token(found[0].casefold(), *found.span()) for found in _LETTER.finditer(text)]
    return [Token(found[0].casefold()[:_STEM], *found.span()) for found in _WORD.finditer(text)]


def grams(row: Sequence[Token], shortest: int, longest: int) -> Iterator[tuple[Gram, int, int]]:
    """Yield every row of so many tokens, and where it starts and ends in the text."""
    keys = [token.key for token in row]
    for start in range(len(row)):
        for end in range(start + shortest, min(start + longest, len(row)) + 1):
            yield tuple(keys[start:end]), row[start].start, row[end - 1].end
