"""What Spanish, French, Portuguese and Italian share: plurals, and prepositions with articles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.glossary.inflection.rules import is_common

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.inflection.rules import Tagged

_STOPS = frozenset({"de", "del", "du", "des", "do", "da", "di", "della", "dell", "et", "y", "e"})


def plural(text: str, kind: str, *, consonant: str) -> Iterator[Tagged]:
    """Yield the plural of a common term: every word up to the first preposition takes s."""
    if not is_common(text, kind):
        return
    words = text.split(" ")
    ends = [place for place, word in enumerate(words) if word in _STOPS or "'" in word]
    last = ends[0] if ends else len(words)
    changed = [_plural(word, consonant) for word in words[:last]]
    yield "pl", " ".join((*changed, *words[last:]))


def in_plural(word: str) -> tuple[str, ...]:
    """Return the plurals that a word may have before others."""
    return f"{word}s", f"{word}es"


def _plural(word: str, consonant: str) -> str:
    if not word.isalpha() or word[-1] in "sxz":
        return word
    return word + ("s" if word[-1] in "aeiouéáíóúâêôãõ" else consonant)


@dataclass(frozen=True, slots=True)
class Contraction:
    """Two words that must melt into one: ``de`` and ``le`` into ``du``."""

    apart: str
    joined: str


# The article stands in lower case: a capital one belongs to the name (``de El Salvador``).
_CONTRACTIONS = {
    "es": (Contraction("de el", "del"), Contraction("a el", "al")),
    "fr": (
        Contraction("de le", "du"),
        Contraction("à le", "au"),
        Contraction("de les", "des"),
        Contraction("à les", "aux"),
    ),
    "pt": (
        Contraction("de o", "do"),
        Contraction("de a", "da"),
        Contraction("em o", "no"),
        Contraction("em a", "na"),
        Contraction("a o", "ao"),
        Contraction("a a", "à"),
        Contraction("por o", "pelo"),
        Contraction("por a", "pela"),
    ),
    "it": (
        Contraction("di il", "del"),
        Contraction("a il", "al"),
        Contraction("da il", "dal"),
        Contraction("in il", "nel"),
        Contraction("su il", "sul"),
        Contraction("di la", "della"),
        Contraction("a la", "alla"),
        Contraction("da la", "dalla"),
        Contraction("in la", "nella"),
        Contraction("su la", "sulla"),
    ),
}


def uncontracted(language: str, text: str, end: int) -> tuple[int, str, str] | None:
    """Look right before ``end`` for two words that must melt into one.

    Returns where they start, the words and what they become; None where all is well.
    """
    last = text[max(0, end - _FAR) : end].split()[-1:]
    if not last or last[0] not in last_words(language) or not text[end - 1].isspace():
        return None
    if language == "fr" and text[end : end + 1].lower() in _VOWELS:
        found = _before(r"(?i:(de|le|la|que))\s+$", text, end)
        if found:
            return found.start(), found[0], f"{found[1][0]}'" if found[1] != "que" else "qu'"
    return _apart(language, text, end)


_VOWELS = frozenset("aeiouàâéèêëîïôûù")


@cache
def last_words(language: str) -> frozenset[str]:
    """Return the words right before a name that may have to melt, with and without capitals."""
    elided = {"de", "le", "la", "que"} if language == "fr" else set()
    words = elided | {each.apart.split()[1] for each in _CONTRACTIONS.get(language, ())}
    return frozenset(shape for word in words for shape in (word, word.capitalize(), word.upper()))


def _apart(language: str, text: str, end: int) -> tuple[int, str, str] | None:
    for each in _CONTRACTIONS.get(language, ()):
        first, second = each.apart.split()
        found = _before(rf"((?i:{first})\s+{second})\s+$", text, end)
        if found:
            joined = each.joined.capitalize() if found[1][0].isupper() else each.joined
            return found.start(1), found[1], joined
    return None


_FAR = 24


def _before(pattern: str, text: str, end: int) -> re.Match[str] | None:
    """Match a pattern that ends at ``end``, in the stretch before it."""
    return re.compile(rf"(?<!\w){pattern}").search(text, max(0, end - _FAR), end)
