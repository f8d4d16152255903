"""Finding the numbers in words of a text, all in one pass."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from lexicord.checks.rules.number_words import number_words, scales
from lexicord.glossary.eras.engine import engine

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lexicord.domain.locale_tag import LocaleTag

# Where a word begins: after what is no letter or figure, or after the particles that Arabic
# writes together with the word.
_BEGIN = r"(?<![^\W_])"
_WORD = f"(?:{_BEGIN}|(?<={_BEGIN}[وفبكل])|(?<={_BEGIN}ال)|(?<={_BEGIN}[وفبكل]ال))"


@dataclass(frozen=True, slots=True)
class _Spelling:
    """Words that are looked for together, and what each of them and its beginnings stand for."""

    pattern: re.Pattern[str]
    values: Mapping[str, frozenset[Decimal]]

    def find(self, text: str) -> set[Decimal]:
        """Return the values of all the words that stand in ``text``."""
        found = {match[1] for match in self.pattern.finditer(text)}
        return {value for word in found for value in self.values[word]}


def spelled_numbers(caseless: str, locale: LocaleTag) -> set[Decimal]:
    """Return the values of all words of a folded text that begin with a number or a month."""
    return {value for spelling in _spellings(locale) for value in spelling.find(caseless)}


@cache
def _spellings(locale: LocaleTag) -> tuple[_Spelling, ...]:
    powers = scales(locale)[1]
    words = (
        *number_words(locale),
        *engine(locale).months.items(),
        *((word, 10**power) for word, power in powers.items() if len(word) > 2 or _is_tight(word)),
    )
    tight = [pair for pair in words if _is_tight(pair[0])]
    spaced = [pair for pair in words if not _is_tight(pair[0])]
    return tuple(
        _spelling(start, pairs) for start, pairs in (("", tight), (_WORD, spaced)) if pairs
    )


def _spelling(start: str, pairs: Iterable[tuple[str, int]]) -> _Spelling:
    """Look for the longest word at each place: its beginnings stand there too."""
    listed = [(word, Decimal(value)) for word, value in pairs]
    known = {word for word, _ in listed}
    values = {
        word: frozenset(value for other, value in listed if word.startswith(other))
        for word in known
    }
    longest = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    return _Spelling(re.compile(f"{start}(?=({longest}))"), values)


def _is_tight(word: str) -> bool:
    """Say whether a script has no spaces, so that there is no beginning of a word to ask for."""
    return "ᄀ" <= word[0] <= "힣" or "぀" <= word[0] <= "鿿"
