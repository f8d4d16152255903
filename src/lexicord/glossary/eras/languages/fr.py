"""French."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "fr",
    eras=(*LATIN_ERAS, EraWord("Juche", "juche", Quality.HOUSE), EraWord("Juché", "juche")),
    house={
        "year": "l'an {n} du {era} ({y})",
        "month": "{month} {n} du {era} ({y})",
        "day": "{d} {month} de l'an {n} du {era} ({y})",
        "years": "de l'an {n} ({y}) à l'an {n} ({y}) du {era}",
        "months": "{month} à {month} {n} du {era} ({y})",
        "bare": "l'an {n} du {era}",
        "bare_day": "{d} {month} de l'an {n} du {era}",
        "plain_year": "{y}",
        "plain_month": "{month} {y}",
        "plain_day": "{d} {month} {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month} à {month} {y}",
        "plain_days": "{d} {month}",
        "decade": "années {dec}",
        "since": "depuis {first}",
        "until": "jusqu'en {first}",
        "about": "vers {first}",
    },
    macros={
        "era": "<<l'|en l'|d'>?<an|année> <{n}|{nth}> <du|de l'ère> <du >?{era}"
        "|<l'>?<an|année> {era} {n}|{n} du {era}|{era} {n}>",
        "g": "({y})",
        "md": "<{d}<er>? {month}|{month}|{month} <à|-> {month}|{d}<er>? <au|-|et> {d} {month}"
        "|{d}<er>? {month} ?<au|-> ?{d}<er>? {month}>",
    },
    variants=(
        "années {tens}< du {cent}<e>? siècle>?",
        "années {named}< du {cent}<e>? siècle>?",
        "<{@md} <de |en >?>?{@era}<<,>? {@g}>?",
        "<{@md} >?{y}<,>? ({@era})",
        "<de >?<l'>?an {n} ({y}) à <l'an >?{n} ({y}) du {era}",
        "{@md} {y}",
        "{d}<.|/>{mm}<.|/>{y}",
        "{y}-{y}",
        "années {dec}",
        "{d}<er>? {month}",
        "{fday} {foreign}<,>? an {fyear}",
        "{y}",
    ),
    ordinals={"premier": 1, "première": 1, "deux": 2, "trois": 3},
    starts=("l'an", "en l'an", "d'an", "an ", "année", "de l'an"),
    name_before="(?:mouvement|rue|place|avenue|brigade|usine|école) (?:du |de la )?",
    year_cues=r"\b(?:en|de|à|depuis|jusqu'en|dès|entre|et|l'an|l'année|vers|fin|début)",
    counted=r"\b(?:environ|presque|plus de|moins de|page|p\.|n°|article|les|des)|[$€£¥]",
    decades={
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "soixante-dix": 70,
        "quatre-vingt": 80,
        "quatre-vingt-dix": 90,
    },
    decade_tail="s?",
    decade_words=("années",),
    bounds={
        "since": ("depuis(?: l'année| l'an| le)?|dès", ""),
        "until": ("jusqu'|jusqu'en|jusqu'à|jusqu'au|jusqu'à l'année", ""),
        "about": ("vers(?: l'an| l'année)?|environ en|aux alentours de|autour de|circa", ""),
        "from": ("de|du|à partir de|entre|à partir du", ""),
        "to": ("à|au|et|en", ""),
    },
)
