"""Any language without data of its own: dates in figures, and Juche by its Latin name."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "und",
    eras=LATIN_ERAS,
    house={
        "year": "{era} {n} ({y})",
        "day": "{y}-{mm}-{d} ({era} {n})",
        "plain_year": "{y}",
        "plain_day": "{y}-{mm}-{d}",
    },
    variants=("{d}.{mm}.{y}", "{d} {month} {y}", "{month} {y}"),
)
