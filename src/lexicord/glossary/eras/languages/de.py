"""German."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "de",
    eras=(
        *LATIN_ERAS,
        EraWord("Juche", "juche", Quality.HOUSE),
        EraWord("Dschutsche", "juche", Quality.SLIP),
        EraWord("Tschutsche", "juche", Quality.SLIP),
    ),
    house={
        "year": "{era} {n} ({y})",
        "month": "{month} {era} {n} ({y})",
        "day": "{d}. {month} {era} {n} ({y})",
        "years": "{era} {n}-{n} ({y}-{y})",
        "months": "{month}-{month} {era} {n} ({y})",
        "bare": "{era} {n}",
        "bare_day": "{d}. {month} {era} {n}",
        "plain_year": "{y}",
        "plain_month": "{month} {y}",
        "plain_day": "{d}. {month} {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month} {y}",
        "plain_days": "{d}. {month}",
        "decade": "{dec}er <Jahre|Jahren>?",
        "since": "seit {first}",
        "until": "bis {first}",
        "about": "um {first}",
    },
    also=("{month} bis {month} {era} {n} ({y})",),
    macros={
        "era": "<{era} {n}|<Jahr|Jahre|Jahres> {n}<.>? <der|des> {era}<-Ära|-Zeitrechnung|s>?"
        "|<Jahr|Jahre> {era} {n}|{n}. Jahr <der|des> {era}<-Ära>?>",
        "g": "({y})",
        "md": "<{d}. {month}|{d}. {mm}.|{month}|{month} bis {month}|{month}-{month}"
        "|{d}. bis {d}. {month}|{d}.-{d}. {month}|{d}. {month} bis {d}. {month}>",
    },
    variants=(
        "{tens}er<-| >?<jahre|jahren>?",
        "{named}<-| >?<jahre|jahren>",
        "<{@md} <im |des >?>?{@era}<<,>? {@g}>?",
        "<{@md} >?{y}<,>? ({@era})",
        "{@era} ({y}) bis {n} ({y})",
        "<{@md} >?{era} {n}-{n}",
        "{@md} {y}",
        "{y}-{y}",
        "{dec}er< Jahre< |n>?>?",
        "{d}. {month}",
        "{y}",
    ),
    months={"Jänner": 1, "Feber": 2},
    ordinals={"ersten": 1, "erstes": 1, "zweiten": 2},
    starts=("Jahr",),
    capital_months=True,
    name_before=r"bewegung (?:des |vom )?",
    name_after=r" ?-(?:bewegung|fabrik|schule)",
    year_cues=r"\b(?:in|im jahr|im jahre|jahr|jahre|jahres|von|bis|seit|ab|und|zwischen|vor|nach"
    r"|um|anfang|ende|mitte|sommer|herbst|winter|frühjahr)",
    counted=r"\b(?:etwa|rund|fast|über|mehr als|weniger als|seite|s\.|nr\.|artikel|die|den)|[$€£]",
    decades={
        "zwanziger": 20,
        "dreißiger": 30,
        "vierziger": 40,
        "fünfziger": 50,
        "sechziger": 60,
        "siebziger": 70,
        "achtziger": 80,
        "neunziger": 90,
    },
    figures="0er",
    bounds={
        "since": ("seit(?: dem jahre?| dem)?", ""),
        "until": ("bis(?: zum jahre?| zum)?", ""),
        "about": (r"um(?: das jahr)?|gegen|circa|ca\.|etwa im jahr|ungefähr", ""),
        "from": ("von|vom|ab|zwischen", ""),
        "to": ("und", ""),
    },
)
