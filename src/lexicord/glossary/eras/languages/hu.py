"""Hungarian."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "hu",
    eras=(*LATIN_ERAS, EraWord("Dzsucse", "juche", Quality.HOUSE)),
    house={
        "year": "{era} {n} ({y})",
        "month": "{month}, {era} {n} ({y})",
        "day": "{month} {d}., {era} {n} ({y})",
        "years": "{era} {n}-{n} ({y}-{y})",
        "months": "{month}-{month}, {era} {n} ({y})",
        "bare": "{era} {n}",
        "bare_day": "{month} {d}., {era} {n}",
        "plain_year": "{y}",
        "plain_month": "{month}, {y}",
        "plain_day": "{month} {d}., {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month}, {y}",
        "plain_days": "{month} {d}.",
        "decade": "{dec}-es évek",
        "since": "{first} óta",
        "until": "{first}-ig",
        "about": "{first} körül",
    },
    macros={
        "era": "{era} {n}",
        "to": "-",
        "md": "<{month} {d}<-[a-z]+>?<.>?|{month}|{month}{@to}{month}|{month} {d}-{d}.>",
    },
    variants=(
        "{tens}-<es|as|os|ös> évek",
        "{named} évek",
        "<{@md}<,|,>? >?{@era}<<,>? ({y})>?",
        "<{@md}<,|,>? >?{y}<,>? ({@era})",
        "{@md}<,|,>? {y}",
        "{d}. ?{mm}. ?{y}",
        "{d}/{mm}/{y}",
        "{y}-{y}",
        "{month} {d}.",
        "{y}. {month} {d}<.>?< ({era} {n}<.>?)>?",
        "{y}. {month}",
        "{y}. {mm}. {d}<.>?",
        "{dec}-<es|as|os|ös> évek",
        "{era} {n}. év<e>?< ({y})>?",
        "{y}",
    ),
    starts=(),
    counted="\\b(?:mintegy|több mint|kevesebb mint|oldal|a|az)|[$€£]",
    decades={
        "húszas": 20,
        "harmincas": 30,
        "negyvenes": 40,
        "ötvenes": 50,
        "hatvanas": 60,
        "hetvenes": 70,
        "nyolcvanas": 80,
        "kilencvenes": 90,
    },
    figures="0-?(?:es|as|os|ös)",
    suffix="-(?:ban|ben|b[ae]|t[óő]l|ig|r[óőae]l?|on|en|ön|es|as|os|ös|i|n[ae]k|hoz|hez|höz|ből|ból|e|a|j[ae]|vel|val)",
    bounds={
        "since": ("", r"(?:-?(?:[aeoö]s|a|e)?)\.? óta"),
        "until": ("", "-(?:es|as|os)? ?ig|-ig"),
        "about": ("körülbelül|mintegy", " körül"),
        "from": ("", "-?t[óő]l"),
        "to": ("", "-?ig"),
    },
    year_after="[.]? (?:év|elej|vég|nyar|tavasz|tel|ősz)",
)
