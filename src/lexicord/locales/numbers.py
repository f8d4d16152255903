"""How a language writes numbers: signs and digits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.locales.library import locale_data

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag


@dataclass(frozen=True, slots=True)
class NumberSigns:
    """The signs inside a number.

    ``group`` stands between thousands, ``decimal`` before the fraction, both as CLDR gives
    them for Latin digits (so ``group`` is a no-break space in Russian).
    """

    decimal: str
    group: str


ENGLISH_SIGNS = NumberSigns(".", ",")


@cache
def number_signs(locale: LocaleTag) -> NumberSigns:
    """Return the signs of ``locale``; those of English where CLDR has none."""
    data = locale_data(locale)
    if data is None:
        return ENGLISH_SIGNS
    symbols = data["number_symbols"]["latn"]
    return NumberSigns(symbols["decimal"], symbols["group"])
