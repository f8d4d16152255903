"""How well a date is written, measured against the house form of its language."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateForm, DateStatus
from lexicord.glossary.eras.language import Quality
from lexicord.glossary.eras.numerals import is_positional

if TYPE_CHECKING:
    from lexicord.glossary.eras.engine import Engine
    from lexicord.glossary.eras.special import Reading
    from lexicord.glossary.eras.template import Match
    from lexicord.text.normalize import Folded

_FORMS = {
    Quality.HOUSE: DateForm.CANONICAL,
    Quality.VARIANT: DateForm.VARIANT,
    Quality.SLIP: DateForm.NONSTANDARD,
}
_HARMLESS = "\u200e\u200f\u061c\u200c\u202a\u202b\u202c\u2066\u2067\u2068\u2069"


def form_of(folded: Folded, match: Match, reading: Reading, rules: Engine) -> DateForm:
    """Return the form of a date with an era; the worst of its parts decides."""
    return _FORMS[
        max(
            _wording(folded, match, reading, rules),
            _digits(folded, match, rules),
            _numerals(match, rules),
            *(_era_word(folded, match, word, rules) for word in match.all("era")),
        )
    ]


def _wording(folded: Folded, match: Match, reading: Reading, rules: Engine) -> Quality:
    written = _unwrapped(folded, match, rules)
    for quality, template in rules.strict:
        if template.regex.fullmatch(written):
            return max(quality, _bare(template.source, reading, rules))
    return Quality.SLIP


def _unwrapped(folded: Folded, match: Match, rules: Engine) -> str:
    """Return the text of a match; in scripts where lines break anywhere, without the breaks."""
    text = folded.caseless[match.start : match.end]
    if rules.language.spaced or "\n" not in folded.original:
        return text
    breaks = (
        sign == " " and "\n" in folded.span(place, place + 1).of(folded.original)
        for place, sign in enumerate(text, match.start)
    )
    return "".join(sign for sign, is_break in zip(text, breaks, strict=True) if not is_break)


def _bare(source: str, reading: Reading, rules: Engine) -> Quality:
    """Count an era year alone as lacking its Gregorian one, unless there is none to give."""
    missing = not reading.given and reading.status is not DateStatus.OUT_OF_RANGE
    return Quality.VARIANT if missing and source in rules.bare else Quality.HOUSE


def _digits(folded: Folded, match: Match, rules: Engine) -> Quality:
    original = folded.span(match.start, match.end).of(folded.original)
    odd = any(char.isdecimal() and char not in "0123456789" for char in original)
    hidden = any(unicodedata.category(char) == "Cf" and char not in _HARMLESS for char in original)
    if hidden or "[" in folded.text[match.start : match.end]:
        return Quality.SLIP
    if not odd:
        return Quality.HOUSE
    return Quality.VARIANT if rules.language.native_digits else Quality.SLIP


def _numerals(match: Match, rules: Engine) -> Quality:
    """Numbers without digits are a variant, written place by place or in Hangul a slip."""
    words = [text for text in match.all("n") if not text.lstrip("-").isdecimal()]
    if any(is_positional(text) or "가" <= text[0] <= "힣" for text in words if text not in "元원"):
        return Quality.SLIP
    return Quality.VARIANT if words and rules.language.numerals else Quality.HOUSE


def _era_word(folded: Folded, match: Match, word: str, rules: Engine) -> Quality:
    era = rules.eras[word]
    place = folded.caseless.index(word, match.start)
    written = folded.text[place : place + len(word)]
    if [char.isupper() for char in written] == [char.isupper() for char in era.text]:
        return era.quality
    return max(era.quality, Quality.VARIANT if written[0].isupper() else Quality.SLIP)
