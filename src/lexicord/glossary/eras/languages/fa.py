"""Persian."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "fa",
    eras=(*LATIN_ERAS, EraWord("جوچه", "juche", Quality.HOUSE)),
    house={
        "year": "{era} {n} ({y})",
        "month": "{month} {era} {n} ({y})",
        "day": "{d} {month} {era} {n} ({y})",
        "years": "{era} {n}-{n} ({y}-{y})",
        "months": "{month}-{month} {era} {n} ({y})",
        "bare": "{era} {n}",
        "bare_day": "{d} {month} {era} {n}",
        "plain_year": "{y}",
        "plain_month": "{month} {y}",
        "plain_day": "{d} {month} {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month} {y}",
        "plain_days": "{d} {month}",
        "decade": "دهه {dec}",
        "tens": "دهه {dec} میلادی",
        "since": "از {first} به بعد",
        "until": "تا پایان {first}",
        "about": "حدود {first}",
    },
    macros={
        "era": "{era} {n}",
        "to": "<تا|و|->",
        "md": "<{d} {month}|{month}|{month} {@to} {month}>",
    },
    variants=(
        "دهه <ی >?{tens} میلادی",
        "دههٔ {dec}",
        "<{@md}<,>? >?{@era}<<,>? ({y})>?",
        "<{@md}<,>? >?{y}<,>? ({@era})",
        "{@md}<,>? {y}",
        "{d}. ?{mm}. ?{y}",
        "{d}/{mm}/{y}",
        "{y}-{y}",
        "{d} {month}",
        "سال {n} {era}< ({y})>?",
        "{fday} {foreign} {fyear}< ?ه.?ش.?>?",
        "{persian} ?ه.? ?ش.?",
        "{hijri} ?ه.? ?ق.?",
        "{y} میلادی",
        "{d} {month} {y} میلادی",
        "{y}",
    ),
    native_digits=True,
    starts=("دهه", "دهه"),
    year_cues="(?:در|سال|از|تا|و)",
    decade_words=("دهه",),
    bounds={
        "since": ("", " (?:به بعد|به این سو)"),
        "until": ("تا پایان", ""),
        "about": ("حدود|حوالی", ""),
        "from": ("از|از سال|بین", ""),
        "to": ("تا|تا سال|و", ""),
    },
)
