"""Uzbek."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "uz",
    eras=(*LATIN_ERAS, EraWord("chuchxe", "juche", Quality.HOUSE)),
    house={
        "year": "{n}-{era} yili ({y})",
        "month": "{month} {n}-{era} yili ({y})",
        "day": "{d}-{month} {n}-{era} yili ({y})",
        "months": "{month}-{month} {n}-{era} yili ({y})",
        "bare": "{n}-{era} yili",
        "bare_day": "{d}-{month} {n}-{era} yili",
        "plain_year": "{y}",
        "plain_month": "{month} {y}",
        "plain_day": "{d}-{month} {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month} {y}",
        "plain_days": "{d}-{month}",
        "decade": "{dec}-yillar",
        "join": "{first} - {last}",
    },
    macros={
        "era": "{n}-{era} yili|{era} {n}",
        "to": "<dan|->",
        "md": "<{d} {month}|{d}-{month}|{month}>",
    },
    variants=(
        "<{@md}<,>? >?{@era}<<,>? ({y})>?",
        "<{@md}<,>? >?{y}<,>? ({@era})",
        "{@md}<,>? {y}",
        "{d}. ?{mm}. ?{y}",
        "{d}/{mm}/{y}",
        "{y}-{y}",
        "{d}-{month}",
        "{y}-yil <{d}-{month}|{month}>?",
        "{y}-yil<i|da>?",
        "{y}",
    ),
    starts=("yil",),
    months={
        "yanvar": 1,
        "fevral": 2,
        "mart": 3,
        "aprel": 4,
        "may": 5,
        "iyun": 6,
        "iyul": 7,
        "avgust": 8,
        "sentyabr": 9,
        "oktyabr": 10,
        "noyabr": 11,
        "dekabr": 12,
    },
)
