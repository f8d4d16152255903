"""Polish."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "pl",
    eras=(*LATIN_ERAS, EraWord("Dżucze", "juche", Quality.HOUSE)),
    house={
        "year": "{n} {year} {era} ({y})",
        "month": "{month} {n} {year} {era} ({y})",
        "day": "{d} {month:gen} {n} {year} {era} ({y})",
        "months": "{month}-{month} {n} {year} {era} ({y})",
        "bare": "{n} {year} {era}",
        "bare_day": "{d} {month:gen} {n} {year} {era}",
        "plain_year": "{y}",
        "plain_month": "{month} {y}",
        "plain_day": "{d} {month:gen} {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month} {y}",
        "plain_days": "{d} {month:gen}",
        "decade": "lata {dec}",
        "join": "{first} - {last}",
    },
    macros={
        "era": "{n} {year} {era}|{era} {n}",
        "to": "<do|-|i>",
        "md": "<{d} {month}|{month}|{month} {@to} {month}|{d} {@to} {d} {month}>",
    },
    variants=(
        "<{@md}<,>? >?{@era}<<,>? ({y})>?",
        "<{@md}<,>? >?{y}<,>? ({@era})",
        "{@md}<,>? {y}",
        "{d}. ?{mm}. ?{y}",
        "{d}/{mm}/{y}",
        "{y}-{y}",
        "{d} {month:gen}",
        "{y}< {year}>? ({era} {n}<. {year}>?)",
        "<{@md} >?{y} {year}",
        "rok {n} {era}< ({y})>?",
        "{y}",
    ),
    years={"nom": "rok", "gen": "roku", "ins": "rokiem", "pl": "lata", "short": "r."},
    months={
        "styczniu": 1,
        "lutym": 2,
        "marcu": 3,
        "kwietniu": 4,
        "maju": 5,
        "czerwcu": 6,
        "lipcu": 7,
        "sierpniu": 8,
        "wrześniu": 9,
        "październiku": 10,
        "listopadzie": 11,
        "grudniu": 12,
    },
    starts=("lata",),
    year_cues="\\b(?:w|od|do|roku|rok|po|przed|i|z)",
    counted="\\b(?:około|ponad|prawie|strona|s\\.|art\\.|nr)|[$€£]",
    name_before="(?:ruch|ulica|plac) ",
)
