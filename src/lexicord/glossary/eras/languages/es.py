"""Spanish."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "es",
    eras=(*LATIN_ERAS, EraWord("Juche", "juche", Quality.HOUSE), EraWord("Zuche", "juche")),
    house={
        "year": "año {n} de la era {era} ({y})",
        "month": "{month} del {n} de la era {era} ({y})",
        "day": "{d} de {month} del {n} de la era {era} ({y})",
        "years": "del {n} ({y}) al {n} ({y}) de la era {era}",
        "months": "{month} a {month} del {n} de la era {era} ({y})",
        "bare": "año {n} de la era {era}",
        "bare_day": "{d} de {month} del {n} de la era {era}",
        "plain_year": "{y}",
        "plain_month": "{month} de {y}",
        "plain_day": "{d} de {month} de {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month} a {month} de {y}",
        "plain_days": "{d} de {month}",
        "decade": "década de {dec}",
        "since": "desde {first}",
        "until": "hasta {first}",
        "about": "alrededor de {first}",
    },
    macros={
        "era": "<<<año|ano> >?{n} de <la >?era {era}|año {n} <de|del> {era}|año {era} {n}"
        "|{nth} año <de la era|de|del> {era}|{era} {n}>",
        "g": "({y})",
        "md": "<{d}< de|°|º>? {month}|1<º|°> de {month}|{dth} de {month}|{month}"
        "|{month} a {month}|{d} <al|a|y|-> {d} de {month}|{d} de {month} <al|a> {d} de {month}>",
    },
    variants=(
        "<años|anos> <'>?{tens}",
        "<años|anos> {named}",
        "<década|decada|decenio> de<l| los>? {tens}",
        "<década|decada|decenio> de<l| los>? {named}",
        "<años|anos> {tens} del siglo {cent}",
        "<años|anos> {named} del siglo {cent}",
        "<{@md} <del?|del año|del ano|,>? ?>?<<año|ano> >?{n} ({y}) de la era {era}",
        "{month} de {y}-{month} de {y}",
        "<{@md} <del?|en el|,>? ?>?{@era}<<,>? {@g}>?",
        "<{@md}<,| del?>? >?{y}<,>? ({@era})",
        "{@era} ({y}) <al|a> <año >?{n} ({y})",
        "<del >?{n} ({y}) al {n} ({y}) de <la >?era {era}",
        "{@md}<,| del?| del año>? {y}",
        "{d}<.|/>{mm}<.|/>{y}",
        "{y}-{y}",
        "<década|decada|decenio|años|anos> de<l| los>? {dec}",
        "<años|anos> {dec}",
        "{d} de {month}",
        "{y}",
    ),
    ordinals={"primer": 1, "primero": 1, "segundo": 2, "tercer": 3},
    months={"setiembre": 9},
    starts=("año", "ano", "del ", "década", "decada", "decenio"),
    name_before=r"(?:movimiento|complejo(?: de \w+)?|declaraci[oó]n(?: conjunta)?|calle|plaza"
    "|brigada|fábrica|escuela) (?:del? |el )?",
    year_cues=r"\b(?:en|de|desde|hasta|del|el|año|ano|para|a|al|entre|y|durante)",
    counted=r"\b(?:unos|unas|casi|más de|menos de|sobre|página|pág\.|p\.|núm\.|artículo)|[$€£¥]",
    decades={
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
    },
    decade_words=(
        "años",
        "anos",
        "década",
        "decada",
        "decenio",
    ),
    bounds={
        "since": ("desde(?: el año| el)?", ""),
        "until": ("hasta(?: el año| el)?", ""),
        "about": (
            "alrededor de(?:l año)?|hacia(?: el año)?|en torno a|circa|aproximadamente en",
            "",
        ),
        "from": ("de|del|a partir de(?:l)?|entre", ""),
        "to": ("a|al|y", ""),
    },
)
