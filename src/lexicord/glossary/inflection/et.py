"""Estonian: case endings of the last word, behind its genitive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.inflection.rules import STEM, Inflection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.inflection.rules import Tagged

_ENDINGS = "sse|st|s|lt|le|l|ks|ni|na|ta|ga|d|t|de|te|dele|dest|des|i|u"
_VOWELS = "aeiouõäöü"


def _forms(text: str, _kind: str) -> Iterator[Tagged]:
    """Words in a consonant have a genitive in a vowel, which takes the other endings."""
    if text[-1] in _VOWELS or not text[-1].isalpha() or text.isupper():
        return
    for vowel in "ieua":
        yield "gen", text + vowel
        yield STEM, text + vowel
    if text[-2:] in {"us", "is", "as"}:
        yield "gen", text + "e"
        yield STEM, text + "e"


RULES = Inflection(forms=_forms, tails=f"-?(?:{_ENDINGS})")
