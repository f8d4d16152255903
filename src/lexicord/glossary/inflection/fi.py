"""Finnish: case endings of the last word, with the changes of its stem before them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lexicord.glossary.inflection.rules import STEM, Inflection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.inflection.rules import Tagged

# A final vowel is doubled before n (Oulu: Ouluun); the other endings are joined as they are.
_DOUBLED = "|".join(f"(?<={vowel}){vowel}n" for vowel in "aeiouyäö")
_ENDINGS = (
    "n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|ksi|t?t?[aä]|in|en|h[aeioäy]n|hun|seen"
    "|t|iss[aä]|ist[aä]|ill[aä]|ilt[aä]|ille|iksi|jen|ten|tten|den|ien|itt[aä]"
)
_CLITICS = "(?:ns[aä])?(?:kin|k[aä][aä]n|k[oö]|h[aä]n|p[aä])?"
_VOWELS = "aeiouyäö"

# Old words in -i have their stem in -e.
_E_STEMS = (
    "niemi", "saari", "lahti", "joki", "järvi", "meri", "suomi", "lehti", "mäki", "koski",
    "vuori", "salmi", "kivi", "talvi", "nimi", "kieli", "lampi", "hirvi", "sarvi", "tähti", "nummi",
)  # fmt: skip
# Strong and weak consonants: what stands before the last vowel changes with the syllable.
_WEAK = (
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("mp", "mm"), ("nt", "nn"),
    ("lt", "ll"), ("rt", "rr"), ("ht", "hd"), ("lk", "l"), ("rk", "r"), ("hk", "h"),
)  # fmt: skip
_WEAK_SINGLE = {"k": "", "p": "v", "t": "d"}


def _weak(word: str) -> str:
    """Return the weak grade of a word that ends in a vowel: ``Turku``, ``Turu``."""
    for strong, weak in _WEAK:
        if word[:-1].endswith(strong):
            return word[: -1 - len(strong)] + weak + word[-1]
    if len(word) > 3 and word[-2] in _WEAK_SINGLE and word[-3] in _VOWELS:
        return word[:-2] + _WEAK_SINGLE[word[-2]] + word[-1]
    return word


def _strong(word: str) -> str:
    """Return the strong grade of a word that ends in a vowel: ``Selänne``, ``Selänte``."""
    for strong, weak in _WEAK[3:9]:
        if word[:-1].endswith(weak):
            return word[: -1 - len(weak)] + strong + word[-1]
    return re.sub("d(?=.$)", "t", re.sub("(?<=[aeiouyäö])([kpt])(?=.$)", r"\1\1", word))


def _stems(word: str) -> Iterator[str]:
    """Yield what endings are joined to; the plain form is not among them."""
    if word.endswith("nen"):
        yield from (word[:-3] + end for end in ("se", "s", "si"))
    elif word.lower().endswith(_E_STEMS):
        yield from (word[:-1] + "e", _weak(word[:-1] + "e"), word[:-1], word[:-1] + "i")
    elif word.endswith("e"):
        yield from (word + "e", _strong(word) + "e", word)
    elif word[-1] in _VOWELS:
        yield from (_weak(word), word)
        yield from _plural(word)
    elif word[-1] == "t" and word[-2:-1] in set("aäeiouy"):
        yield from _plural(_strong(word[:-1]))
        yield from _plural(word[:-1])
        yield word + "i"
    elif word[-1] == "s" and word[-2:-1] in set(_VOWELS):
        yield from (word[:-1] + "kse", _strong(word[:-1]) + word[-2], word[:-1] + word[-2])
        yield from (word, word + "i", word + "e")
    else:
        yield from (word + "i", word + "e", word)


def _plural(word: str) -> Iterator[str]:
    yield from (word, word[:-1] + "i", word[:-1] + ("ei" if word[-1] in "ie" else "oi"))
    if word[-1] in "aä":
        yield from (word[:-1] + "o", word[:-1] + "e")
    elif word[-1] == "e":
        yield word[:-1]


def _forms(text: str, _kind: str) -> Iterator[Tagged]:
    start = max(text.rfind(" "), text.rfind("-")) + 1
    if len(text) - start > 1 and text[start:].isalpha():
        for stem in dict.fromkeys(_stems(text[start:])):
            yield STEM, text[:start] + stem


# Itä-Eurooppa is another place than Eurooppa.
_PARTS = "(?:itä|länsi|pohjois|etelä|keski|valko|uusi|iso)-"

RULES = Inflection(
    forms=_forms, others=_PARTS, tails=f":?(?:{_DOUBLED}|{_ENDINGS}){_CLITICS}", cut=5
)
