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
        "since": "sin dal {first}",
        "until": "fino al {first}",
        "about": "intorno al {first}",
        "join": "{first} - {last}",
    },
    macros={
        "era": "anno {n} dell'era {era}|{era} {n}",
        "to": "<a|al|-|e>",
        "md": "<{d}<º|°>? {month}|{month}|{month} {@to} {month}|{d} {@to} {d} {month}>",
    },
    variants=(
        "anni '?{tens}",
        "anni {named}",
        "decennio {dec}",
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
    decades={
        "venti": 20,
        "trenta": 30,
        "quaranta": 40,
        "cinquanta": 50,
        "sessanta": 60,
        "settanta": 70,
        "ottanta": 80,
        "novanta": 90,
    },
    decade_words=("anni",),
    bounds={
        "since": ("sin d(?:al|a|all')|fin d(?:al|a|all')", ""),
        "until": ("fino al?|sino al?|fino all'", ""),
        "about": ("intorno al(?:l')?|attorno al|verso il|circa nel|circa il", " circa"),
        "from": ("dal|dall'|da", ""),
        "to": ("al|all'|a", ""),
    },
)
