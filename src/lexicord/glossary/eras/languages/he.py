"""Hebrew."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

_TENS = ("", "י", "כ", "ל")
_DAYS = (*(f"{tens}{unit}" for tens in _TENS[:3] for unit in "אבגדהוזחט"), "טו", "טז", *_TENS[1:])

LANGUAGE = DateLanguage(
    "he",
    eras=(*LATIN_ERAS, EraWord("ג'וצ'ה", "juche", Quality.HOUSE)),
    house={
        "year": "{era} {n} ({y})",
        "month": "{month} {era} {n} ({y})",
        "day": "{d} ב{month} {era} {n} ({y})",
        "years": "{era} {n}-{n} ({y}-{y})",
        "months": "{month}-{month} {era} {n} ({y})",
        "bare": "{era} {n}",
        "bare_day": "{d} ב{month} {era} {n}",
        "plain_year": "{y}",
        "plain_month": "{month} {y}",
        "plain_day": "{d} ב{month} {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month} {y}",
        "plain_days": "{d} ב{month}",
        "decade": "שנות {dec}",
        "since": "מאז {first}",
        "until": "עד {first}",
        "about": "בסביבות {first}",
    },
    macros={
        "era": "{era} {n}",
        "to": "<עד|ו|->",
        "md": "<{d} <ב>?{month}|{month}|{month} {@to} {month}>",
    },
    variants=(
        "שנות <ה-|ה>?{tens}",
        "שנות {named}",
        "שנות ה-?{dec}",
        "<{@md}<,>? >?{@era}<<,>? ({y})>?",
        "<{@md}<,>? >?{y}<,>? ({@era})",
        "{@md}<,>? {y}",
        "{d}. ?{mm}. ?{y}",
        "{d}/{mm}/{y}",
        "{y}-{y}",
        "{d} ב{month}",
        "שנת {n} ל{era}< ({y})>?",
        "{fday} <ב>?{foreign} <ה'>?{fyear}",
        "{fday} {foreign} {fyear}",
        "{d} <ב>?{month},? {y}",
        "{y}",
    ),
    left_open="בלמהוכש",
    starts=("שנות", "שנת", "שנות", *_DAYS),
    year_cues="(?:ב|ל|מ|עד|שנת|בשנת|משנת|ו)-?",
    decades={
        "העשרים": 20,
        "השלושים": 30,
        "הארבעים": 40,
        "החמישים": 50,
        "השישים": 60,
        "השבעים": 70,
        "השמונים": 80,
        "התשעים": 90,
    },
    decade_words=("שנות",),
    bounds={
        "since": ("מאז(?: שנת)?", ""),
        "until": ("עד(?: שנת)?", ""),
        "about": ("בסביבות(?: שנת)?|בערך ב-?", " לערך"),
        "from": ("מ-?|משנת|בין", ""),
        "to": ("עד|ל-?", ""),
    },
)
