"""Italian."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "it",
    eras=(
        *LATIN_ERAS,
        EraWord("Juche", "juche", Quality.HOUSE),
        EraWord("Juché", "juche", Quality.VARIANT),
    ),
    house={
        "year": "anno {n} dell'era {era} ({y})",
        "month": "{month} anno {n} dell'era {era} ({y})",
        "day": "{d} {month} anno {n} dell'era {era} ({y})",
        "months": "{month}-{month} anno {n} dell'era {era} ({y})",
        "bare": "anno {n} dell'era {era}",
        "bare_day": "{d} {month} anno {n} dell'era {era}",
        "plain_year": "{y}",
        "plain_month": "{month} {y}",
        "plain_day": "{d} {month} {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month} {y}",
        "plain_days": "{d} {month}",
        "decade": "anni {dec}",
        "join": "{first} - {last}",
    },
    macros={
        "era": "anno {n} dell'era {era}|{era} {n}",
        "to": "<a|al|-|e>",
        "md": "<{d}<º|°>? {month}|{month}|{month} {@to} {month}|{d} {@to} {d} {month}>",
    },
    variants=(
        "<{@md}<,>? >?{@era}<<,>? ({y})>?",
        "<{@md}<,>? >?{y}<,>? ({@era})",
        "{@md}<,>? {y}",
        "{d}. ?{mm}. ?{y}",
        "{d}/{mm}/{y}",
        "{y}-{y}",
        "{d} {month}",
        "{d} {month} dell'anno {n} dell'era {era}< ({y})>?",
        "{y}",
    ),
    starts=("anno", "anni", "dell'anno"),
    year_cues="\\b(?:nel|dal|al|del|fino al|anno|e|tra il|il|dopo il)",
    counted="\\b(?:circa|più di|meno di|quasi|pagina|p\\.|articolo|n\\.)|[$€£]",
    name_before="(?:movimento|via|piazza) (?:del )?",
)
