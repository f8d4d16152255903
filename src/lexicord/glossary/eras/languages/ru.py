"""Russian."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality, words
from lexicord.glossary.eras.languages.slavic import ordinals

_STEMS = words(
    "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат"
    " четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
)
_TENS_STEMS = {
    20: "двадцат",
    30: "тридцат",
    40: "сороков",
    50: "пятидесят",
    60: "шестидесят",
    70: "семидесят",
    80: "восьмидесят",
    90: "девяност",
    100: "сот",
}
_TENS = {
    "двадцать": 20,
    "тридцать": 30,
    "сорок": 40,
    "пятьдесят": 50,
    "шестьдесят": 60,
    "семьдесят": 70,
    "восемьдесят": 80,
    "девяносто": 90,
    "сто": 100,
}

LANGUAGE = DateLanguage(
    "ru",
    eras=(
        EraWord("чучхе", "juche", Quality.HOUSE),
        EraWord("Juche", "juche"),
        EraWord("Сёва", "showa"),
        EraWord("Тайсё", "taisho"),
        EraWord("Мэйдзи", "meiji"),
        EraWord("Хэйсэй", "heisei"),
        EraWord("Рэйва", "reiwa"),
        EraWord("Миньго", "roc"),
        EraWord("ст. ст.", "julian"),
        EraWord("ст. стиля", "julian"),
        EraWord("старого стиля", "julian"),
        EraWord("по старому стилю", "julian"),
    ),
    house={
        "year": "{n} {year} {era} ({y})",
        "month": "{month} {n} {year:gen} {era} ({y})",
        "day": "{d} {month:gen} {n} {year:gen} {era} ({y})",
        "join": "с {first} по {last}",
        "months": "{month:nom}-{month:nom} {n} {year:gen} {era} ({y})",
        "bare": "{n} {year} {era}",
        "bare_day": "{d} {month:gen} {n} {year:gen} {era}",
        "plain_year": "{y} {year}",
        "plain_month": "{month} {y} {year:gen}",
        "plain_day": "{d} {month:gen} {y} {year:gen}",
        "plain_years": "{y}-{y} {year:pl}",
        "plain_months": "{month:nom}-{month:nom} {y} {year:gen}",
        "plain_days": "{d} {month:gen}",
        "decade": "{dec}-е {year:pl}",
        "since": "начиная с {first}",
        "until": "вплоть до {first}",
        "about": "около {first}",
    },
    also=("<с >?{d} по {d} {month} {n} {year} {era} ({y})",),
    macros={
        "end": "<-й|-ый|-го|-ого|-му|-ому|-м|-ом|-е|-х>",
        "era": "<{n}{@end}? {year} <эры >?{era}|{nth} {year} <эры >?{era}|{n} {era}"
        "|{era} {n}|{year} {era} {n}>",
        "g": "({y}< {year}>?)",
        "md": "<{d}{@end}? {month}|{month}|{month}-{month}|<с >?{month} по {month}"
        "|<с >?{d} по {d} {month}|{d}-{d} {month}|{d} {month}-{d} {month}>",
    },
    variants=(
        "{tens}-<е|х|ые|ых|м|ми>< {year}>?< {cent}< |-го> века>?",
        "{named} {year}< {cent} века>?",
        "{dec}-<е|х|ые|ых|м|ми>-{dec}-<е|х|ые|ых|м|ми> {year}",
        "<{@md} >?{@era}< {@g}>?",
        "<{@md} >?{y}< {year}>? ({@era})",
        "{d}.{mm}.{y}< {year}>?< ({@era})>?",
        "с {n} ({y}) по {n} ({y}) {year} {era}",
        "{n}-{n} {year} {era}< ({y}-{y}<{year}>?)>?",
        "{@md} {y}< {year}>?",
        "<{@md} >?{y} {year}< ({@era})>?",
        "{y}{@end} {year}",
        "{y}-{y}< {year}>?",
        "<с >?{y} по {y} {year}",
        "{dec}{@end}< {year}>?",
        "{d} {month}",
        "{oldday} {oldmonth} ({d} {month}) {y}< {year}>?",
        "{d} {month} {y}< {year}>?,? <({era})|{era}>",
        "{y}",
    ),
    month_cases={
        "prep": words(
            "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"
        ),
    },
    months={"янв": 1, "фев": 2, "сент": 9, "нояб": 11},
    years={
        "nom": "год",
        "gen": "года",
        "dat": "году",
        "prep": "году",
        "ins": "годом",
        "pl": "годы",
        "plgen": "годов",
        "plprep": "годах",
        "plins": "годами",
        "short": "г.",
        "plshort": "гг.",
        "bare": "г",
    },
    ordinals=ordinals(
        dict(enumerate(_STEMS, 1)) | _TENS_STEMS, words("ый ого ому ым ом ой ий ьего ьем"), _TENS
    ),
    starts=("с ",),
    name_before=r"(?:движени\w*|улиц\w*|площад\w*|завод\w*|школ\w*|имени) ",
    name_after=r" (?:движени|завод|школ)",
    year_cues=r"\b(?:с|по|до|после|в|к|на|и|от|год|году|года)",
    counted=r"\b(?:около|более|менее|свыше|почти|стр\.|с\.|статья|том|комната|№)",
    decades={
        "двадцат": 20,
        "тридцат": 30,
        "сороков": 40,
        "пятидесят": 50,
        "шестидесят": 60,
        "семидесят": 70,
        "восьмидесят": 80,
        "девяност": 90,
    },
    decade_tail="ы(?:е|х|ми|м)",
    figures="0-?(?:[ехм]|ые|ых)",
    bounds={
        "since": ("начиная с", ""),
        "until": ("вплоть до", ""),
        "about": (r"около|примерно в|приблизительно в|ок\.", ""),
        "from": ("с|со|от", ""),
        "to": ("по|до", ""),
    },
)
