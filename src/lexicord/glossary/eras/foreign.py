"""Months of calendars that are not Gregorian, by name, and the days they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.eras.arithmetic.days import to_gregorian
from lexicord.glossary.eras.arithmetic.lunar import (
    from_hebrew,
    from_hijri,
    hebrew_new_year,
    hijri_length,
)
from lexicord.glossary.eras.arithmetic.solar import (
    french_republican_length,
    from_french_republican,
    from_indian_civil,
    from_persian,
    indian_civil_length,
    persian_length,
)
from lexicord.glossary.eras.value import DateValue, Moment

if TYPE_CHECKING:
    from collections.abc import Callable

_PERSIAN = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_HIJRI = (
    "محرم صفر ربيع_الأول ربيع_الثاني جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال"
    " ذو_القعدة ذو_الحجة"
)
_REPUBLICAN = (
    "vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor"
    " thermidor fructidor sansculottides"
)
_SAKA = (
    "chaitra vaishakha jyaistha asadha sravana bhadra asvina kartika agrahayana pausa magha"
    " phalguna"
)
_HEBREW = {
    "תשרי": "tishri",
    "חשוון": "heshvan",
    "חשון": "heshvan",
    "כסלו": "kislev",
    "טבת": "tevet",
    "שבט": "shevat",
    "אדר א": "adar i",
    "אדר": "adar",
    "אדר ב": "adar",
    "ניסן": "nisan",
    "אייר": "iyar",
    "סיוון": "sivan",
    "סיון": "sivan",
    "תמוז": "tammuz",
    "אב": "av",
    "אלול": "elul",
}


def _numbered(calendar: str, names: str) -> dict[str, tuple[str, str]]:
    return {
        name.replace("_", " "): (calendar, str(number))
        for number, name in enumerate(names.split(), 1)
    }


FOREIGN_MONTHS: dict[str, tuple[str, str]] = {
    **_numbered("persian", _PERSIAN),
    **_numbered("hijri", _HIJRI),
    **_numbered("french_republican", _REPUBLICAN),
    **_numbered("indian_civil", _SAKA),
    **{name: ("hebrew", key) for name, key in _HEBREW.items()},
}
"""Name of a month: its calendar, and its key there (a number, or a name in the Hebrew one)."""

Arithmetic = tuple["Callable[[int, int, int], int]", "Callable[[int, int], int]"]

_ARITHMETIC: dict[str, Arithmetic] = {
    "persian": (from_persian, persian_length),
    "hijri": (from_hijri, hijri_length),
    "french_republican": (from_french_republican, french_republican_length),
    "indian_civil": (from_indian_civil, indian_civil_length),
}


def foreign_day(calendar: str, year: int, month: str, day: int) -> Moment | None:
    """Return the Gregorian day of a day of another calendar; None where it does not exist."""
    if calendar == "hebrew":
        number = from_hebrew(year, month, day)
        return None if number is None else Moment(*to_gregorian(number))
    convert, length = _ARITHMETIC[calendar]
    if not 1 <= day <= length(year, int(month)):
        return None
    return Moment(*to_gregorian(convert(year, int(month), day)))


def foreign_year(calendar: str, year: int) -> DateValue:
    """Return the Gregorian months from the first day of a year to its last."""
    if calendar == "burmese":
        return DateValue(Moment(year + 638, 4), Moment(year + 639, 4))
    if calendar == "hebrew":
        first, last = hebrew_new_year(year), hebrew_new_year(year + 1) - 1
    else:
        convert, _ = _ARITHMETIC[calendar]
        first, last = convert(year, 1, 1), convert(year + 1, 1, 1) - 1
    return DateValue(Moment(*to_gregorian(first)[:2]), Moment(*to_gregorian(last)[:2]))


def hebrew_number(text: str) -> int:
    """Return the value of Hebrew numerals; the thousands that years leave out are added."""
    values = dict(zip("אבגדהוזחטיכלמנסעפצקרשת", _HEBREW_VALUES, strict=True))
    return sum(values.get(char, 0) for char in text)


_HEBREW_VALUES = (*range(1, 10), *range(10, 100, 10), 100, 200, 300, 400)
