"""Portuguese."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "pt",
    eras=(*LATIN_ERAS, EraWord("Juche", "juche", Quality.HOUSE)),
    house={
        "year": "ano {n} da era {era} ({y})",
        "month": "{month} do ano {n} da era {era} ({y})",
        "day": "{d} de {month} do ano {n} da era {era} ({y})",
        "months": "{month}-{month} do ano {n} da era {era} ({y})",
        "bare": "ano {n} da era {era}",
        "bare_day": "{d} de {month} do ano {n} da era {era}",
        "plain_year": "{y}",
        "plain_month": "{month} de {y}",
        "plain_day": "{d} de {month} de {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month} de {y}",
        "plain_days": "{d} de {month}",
        "decade": "década de {dec}",
        "since": "desde {first}",
        "until": "até {first}",
        "about": "por volta de {first}",
        "join": "{first} - {last}",
    },
    macros={
        "era": "ano {n} da era {era}|{era} {n}",
        "to": "<a|até|e|->",
        "md": "<{d}<º|°>?<de | >?{month}|{d} de {month}|{month}"
        "|{month} {@to} {month}|{d} {@to} {d} de {month}>",
    },
    variants=(
        "anos <'>?{tens}",
        "anos {named}",
        "<década|decênio> de {tens}",
        "<década|decênio> de {named}",
        "<{@md}<,|do>? >?{@era}<<,>? ({y})>?",
        "<{@md}<,|de>? >?{y}<,>? ({@era})",
        "{@md}<,|de>? {y}",
        "{d}. ?{mm}. ?{y}",
        "{d}/{mm}/{y}",
        "{y}-{y}",
        "{d} de {month}",
        "anos {dec}",
        "{d} de {month} do {n} da era {era}< ({y})>?",
        "{y}",
    ),
    starts=("ano", "década", "anos"),
    year_cues="\\b(?:em|de|desde|até|ano|a|e|entre|durante)",
    counted="\\b(?:cerca de|mais de|menos de|quase|página|p\\.|artigo|n\\.º)|[$€£]",
    name_before="(?:movimento|rua|praça) (?:de )?",
    decades={
        "vinte": 20,
        "trinta": 30,
        "quarenta": 40,
        "cinquenta": 50,
        "sessenta": 60,
        "setenta": 70,
        "oitenta": 80,
        "noventa": 90,
    },
    decade_words=(
        "anos",
        "década",
        "decênio",
    ),
    bounds={
        "since": ("desde(?: o ano de)?", ""),
        "until": ("até(?: o ano de)?", ""),
        "about": ("por volta d[eo]|cerca de|em torno de|circa", ""),
        "from": ("de|a partir de|entre", ""),
        "to": ("a|ao|e", ""),
    },
)
