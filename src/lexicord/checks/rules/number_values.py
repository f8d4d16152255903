"""The numbers of a text by value, however it writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from lexicord.checks.rules.number_spelling import spelled_numbers
from lexicord.checks.rules.number_words import scales
from lexicord.domain.span import Span
from lexicord.glossary.eras.context import FIRST_YEAR, LAST_YEAR
from lexicord.glossary.eras.numerals import east_asian, roman
from lexicord.locales.numbers import number_signs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.text.normalize import Folded

_NUMBER = re.compile(r"[0-9]+(?:[.,'  ][0-9]+)*")
_FIGURES = re.compile("[0-9]+")
_GROUPED = re.compile(r"[0-9]{1,3}(?:[.,' ][0-9]{3})+")
_ROMAN = re.compile(r"(?<![^\W_])[IVX]+(?=(?:e|er|re|ème|th|st|nd|rd)?(?![^\W_]))")
_HAN = re.compile(r"[〇零一二三四五六七八九十百千两兩万萬億亿兆]{1,16}")
_HAN_SCALES = {"万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12}
_SHORT_YEAR = re.compile(
    r"(?:[^\W\d_]'?|')([0-9]{2})(?![0-9])"
    r"|(?<![0-9])([0-9]0)(?=er|s\b|'s|-[еиых]|\.? ?(?:let|lét|лет|рок|lat|年代|년대))"
    r"|(?:années|años|anni|anos) ([0-9]0)(?![0-9])"
)
_AFTERNOON = re.compile(r"p\.? ?m\b|오후|下午|午後|晚上|вечера|дня|tarde|noche|مساء|chiều|tối")


_TENS = frozenset(Decimal(ten) for ten in range(20, 100, 10))
_STEPS = frozenset("千万萬億亿兆천만억조")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in figures; ``values`` are all that its signs can mean, the likeliest first."""

    span: Span
    text: str
    values: tuple[Decimal, ...]


def find_numbers(folded: Folded, locale: LocaleTag) -> list[Number]:
    """Return the numbers in figures of a folded text, with the scale words after them."""
    found: list[Number] = []
    for match in _NUMBER.finditer(folded.text):
        found += _numbers(folded, match.start(), match[0], locale)
    return _afternoon(_joined(found, folded), folded)


def figures(folded: Folded, numbers: Iterable[Number]) -> set[Decimal]:
    """Return the values of the figures of a text, ``numbers`` being those found in it."""
    values = {value for number in numbers for value in number.values}
    return values | {Decimal(part) for part in _FIGURES.findall(folded.caseless)}


def answers(folded: Folded, locale: LocaleTag, known: set[Decimal]) -> set[Decimal]:
    """Return every value that something in the text may stand for.

    ``known`` are the values of its figures, dates and names included. Numbers in words, Han and
    Roman numerals, months by name, and the century and the short form of each year are added.
    This is for the numbers that no figure answers: it looks at every word.
    """
    values = known | spelled_numbers(folded.caseless, locale) | _in_han(folded.caseless)
    values |= {Decimal(roman(found.lower()) or 0) for found in _ROMAN.findall(folded.text)}
    return values | _of_years(values) | _sums(values) | _short_years(folded.caseless)


def _short_years(text: str) -> set[Decimal]:
    """Return the years that two figures may stand for, in a code or a decade: WMT16, the '90s."""
    short = (int(found[1] or found[2] or found[3]) for found in _SHORT_YEAR.finditer(text))
    return {Decimal(century + year) for year in short for century in (1900, 2000)}


def _of_years(values: Iterable[Decimal]) -> set[Decimal]:
    years = [value for value in values if FIRST_YEAR <= value <= LAST_YEAR]
    return {part for year in years for part in (year // 100 + 1, year % 100)}


def _sums(values: Iterable[Decimal]) -> set[Decimal]:
    """Add tens and units that may belong together: *forty* and *nine*."""
    known = set(values)
    return {ten + unit for ten in known & _TENS for unit in known if 0 < unit < 10}


def _in_han(text: str) -> set[Decimal]:
    return {_han(found) for found in _HAN.findall(text)}


def _han(text: str) -> Decimal:
    """Return the value of Han numerals with their scales: 一万五千 is 15000."""
    pieces = re.split("([万萬億亿兆])", text)
    total = Decimal(0)
    for digits, scale in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        total += Decimal(east_asian(digits) or 0).scaleb(_HAN_SCALES.get(scale, 0))
    return total


def _numbers(folded: Folded, start: int, text: str, locale: LocaleTag) -> list[Number]:
    """Read one run of figures: a number, or several with signs between that are no number."""
    end = start + len(text)
    scale, power = _scale(folded.caseless, end, locale)
    values = _values(text, locale)
    if values:
        scaled = tuple(value.scaleb(power) for value in values)
        also = values if len(scale) == 1 and scale.isascii() else ()  # 5 m may be metres
        return [Number(folded.span(start, end), text, (*scaled, *also))]
    return [
        Number(
            folded.span(start + part.start(), start + part.end()),
            part[0],
            (Decimal(part[0]).scaleb(power if part.end() == len(text) else 0),),
        )
        for part in _FIGURES.finditer(text)
    ]


def _joined(numbers: Iterable[Number], folded: Folded) -> list[Number]:
    """Add up what East Asian scales take apart: 1億2000万 is one number."""
    joined: list[Number] = []
    for number in numbers:
        before = joined[-1] if joined else None
        gap = folded.original[before.span.end : number.span.start] if before else ""
        if before and gap.strip() in _STEPS and number.values[0] < before.values[0]:
            span = Span(before.span.start, number.span.end)
            text = f"{before.text}{gap}{number.text}"
            joined[-1] = Number(span, text, (before.values[0] + number.values[0],))
        else:
            joined.append(number)
    return joined


def _afternoon(numbers: list[Number], folded: Folded) -> list[Number]:
    """Let hours of a text that says *p.m.* also count from midnight."""
    if not _AFTERNOON.search(folded.caseless):
        return numbers
    return [
        Number(number.span, number.text, (*number.values, number.values[0] + 12))
        for number in numbers
    ]


def _scale(text: str, end: int, locale: LocaleTag) -> tuple[str, int]:
    """Return the word for a power of ten at ``end`` and the power; no word and 0 for none."""
    pattern, powers = scales(locale)
    found = pattern.match(text, end)
    return (found[1], powers[found[1]]) if found else ("", 0)


def _values(text: str, locale: LocaleTag) -> tuple[Decimal, ...]:
    if text.isdecimal():
        return (Decimal(text),)
    signs = number_signs(locale)
    values = []
    if _GROUPED.fullmatch(text):
        values.append(Decimal(re.sub(r"[^0-9]", "", text)))
    whole, sign, rest = text.rpartition(text[re.search(r"[^0-9](?=[0-9]+$)", text).start()])  # type: ignore[union-attr]  # there is a sign, or isdecimal() had said so
    if sign in ".," and (whole.isdecimal() or _GROUPED.fullmatch(whole)):
        fraction = Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{rest}")
        values.insert(0 if sign == signs.decimal else len(values), fraction)
    return tuple(values)
