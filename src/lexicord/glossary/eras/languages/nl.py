"""Dutch."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "nl",
    eras=(
        *LATIN_ERAS,
        EraWord("Juche", "juche", Quality.HOUSE),
        EraWord("Joetsje", "juche", Quality.VARIANT),
    ),
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
        "decade": "jaren {dec}",
        "since": "sinds {first}",
        "until": "tot {first}",
        "about": "rond {first}",
    },
    macros={
        "era": "{era} {n}",
        "to": "<tot|t/m|-|en>",
        "md": "<{d} {month}|{month}|{month} {@to} {month}|{d} {@to} {d} {month}>",
    },
    variants=(
        "jaren '?{tens}",
        "jaren {named}",
        "<{@md}<,>? >?{@era}<<,>? ({y})>?",
        "<{@md}<,>? >?{y}<,>? ({@era})",
        "{@md}<,>? {y}",
        "{d}. ?{mm}. ?{y}",
        "{d}/{mm}/{y}",
        "{y}-{y}",
        "{d} {month}",
        "jaar {n} van <de >?{era}<-tijdperk>?< ({y})>?",
        "{y}",
    ),
    starts=("jaar", "jaren", "het jaar"),
    year_cues="\\b(?:in|van|tot|sinds|jaar|en|tussen|na|voor)",
    counted="\\b(?:ongeveer|ruim|bijna|meer dan|minder dan|pagina|blz\\.|artikel|nr\\.)|[$€£]",
    name_after="-beweging|beweging",
    decades={
        "twintig": 20,
        "dertig": 30,
        "veertig": 40,
        "vijftig": 50,
        "zestig": 60,
        "zeventig": 70,
        "tachtig": 80,
        "negentig": 90,
    },
    decade_words=("jaren",),
    bounds={
        "since": ("sinds(?: het jaar)?", ""),
        "until": ("tot(?: en met)?|tot aan", ""),
        "about": (r"rond|omstreeks|circa|ca\.|ongeveer in", ""),
        "from": ("van|vanaf|tussen", ""),
        "to": ("en|naar", ""),
    },
)
