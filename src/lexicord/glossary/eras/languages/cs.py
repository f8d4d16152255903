"""Czech."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "cs",
    eras=(
        *LATIN_ERAS,
        EraWord("Čučche", "juche", Quality.HOUSE),
        EraWord("Džuče", "juche", Quality.VARIANT),
    ),
    house={
        "year": "{era} {n} ({y})",
        "month": "{month} {era} {n} ({y})",
        "day": "{d}. {month:gen} {era} {n} ({y})",
        "years": "{era} {n}-{n} ({y}-{y})",
        "months": "{month}-{month} {era} {n} ({y})",
        "bare": "{era} {n}",
        "bare_day": "{d}. {month:gen} {era} {n}",
        "plain_year": "{y}",
        "plain_month": "{month} {y}",
        "plain_day": "{d}. {month:gen} {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month} {y}",
        "plain_days": "{d}. {month:gen}",
        "decade": "léta {dec}",
    },
    macros={
        "era": "{era} {n}",
        "to": "<až|do|-|a>",
        "md": "<{d}. {month}|{month}|{month} {@to} {month}|{d}.<-| až >{d}. {month}>",
    },
    variants=(
        "<{@md}<,>? >?{@era}<<,>? ({y})>?",
        "<{@md}<,>? >?{y}<,>? ({@era})",
        "{@md}<,>? {y}",
        "{d}. ?{mm}. ?{y}",
        "{d}/{mm}/{y}",
        "{y}-{y}",
        "{d}. {month:gen}",
        "<{@md} >?{year} {n} {era}< ({y})>?",
        "{y}",
    ),
    years={"nom": "rok", "gen": "roku", "ins": "rokem"},
    months={
        "lednu": 1,
        "únoru": 2,
        "březnu": 3,
        "dubnu": 4,
        "květnu": 5,
        "červnu": 6,
        "červenci": 7,
        "srpnu": 8,
        "září": 9,
        "říjnu": 10,
        "listopadu": 11,
        "prosinci": 12,
    },
    starts=("léta", "rok"),
    year_cues="\\b(?:v|od|do|roce|roku|rok|po|před|a|z)",
    counted="\\b(?:asi|přes|téměř|strana|s\\.|čl\\.|č\\.)|[$€£]",
    name_before="(?:hnutí|ulice) ",
)
