"""How languages write ordinals: what follows digits, and the words for first to twelfth.

The words are regular expressions over lower-case text, in order of their value, with every
ending of case, gender and number; a native speaker can review them one by one.
"""

from __future__ import annotations

_RU = "(?:ый|ой|ий|ого|ому|ым|ом|ая|ую|ое|ые|ых|ыми)"
_UK = "(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)"
_PL = "(?:y|i|ego|emu|ym|im|a|ej|ą|e|ych|ich)"
_CS = "(?:ý|í|ého|ího|ému|ímu|ém|ím|ým|á|é|ou)"
_DE = "(?:e|en|er|es|em)"


def _all(stems: str, ending: str) -> tuple[str, ...]:
    return tuple(f"(?:{stem}){ending}" for stem in stems.split())


def _plain(words: str) -> tuple[str, ...]:
    return tuple(words.split())


WORDS: dict[str, tuple[str, ...]] = {
    "en": _plain(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    ),
    "ru": (
        f"перв{_RU}",
        f"втор{_RU}",
        "трет(?:ий|ьего|ьему|ьим|ьем|ья|ьей|ью|ье|ьи|ьих)",
        *_all("четверт пят шест седьм восьм девят десят одиннадцат двенадцат", _RU),
    ),
    "uk": (
        f"перш{_UK}",
        f"друг{_UK}",
        "трет(?:ій|ього|ьому|ім|я|ьої|ю|ьою|є|і|іх)",
        *_all("четверт п'ят шост", _UK),
        "сьом(?:ий|ого|ому|им|а|ої|ій|у|е)",
        *_all("восьм дев'ят десят одинадцят дванадцят", _UK),
    ),
    "pl": _all(
        "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast", _PL
    ),
    "cs": _all("prvn druh třet čtvrt pát šest sedm osm devát desát jedenáct dvanáct", _CS),
    "de": _all("erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft", _DE),
    "es": _plain(
        "primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] s[eé]ptim[oa] octav[oa]"
        " noven[oa] d[eé]cim[oa] und[eé]cim[oa] duod[eé]cim[oa]"
    ),
    "pt": _plain(
        "primeir[oa] segund[oa] terceir[oa] quart[oa] quint[oa] sext[oa] s[eé]tim[oa] oitav[oa]"
        " non[oa] d[eé]cim[oa]"
    ),
    "it": _plain(
        "prim[oa] second[oa] terz[oa] quart[oa] quint[oa] sest[oa] settim[oa] ottav[oa] non[oa]"
        " decim[oa] undicesim[oa] dodicesim[oa]"
    ),
    "fr": _plain(
        "premi(?:er|ère) (?:deuxième|seconde?) troisième quatrième cinquième sixième septième"
        " huitième neuvième dixième onzième douzième"
    ),
    "ar": _plain(
        "ال[اأ]ول[ىي]? الثان[يى]ة? الثالثة? الرابعة? الخامسة? السادسة? السابعة? الثامنة?"
        " التاسعة? العاشرة?"
    ),
    "vi": _plain("nhất hai ba tư năm sáu bảy tám chín mười"),
    "tr": _plain(
        "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu"
    ),
}

# What may stand behind Roman numerals; anywhere else letters make a word of them (La, Vera).
ROMAN_ENDINGS: dict[str, str] = {
    "fr": "er|re|e|ème|ᵉ|E",
    "de": "\\.",
    "cs": "\\.",
    "pl": "\\.",
    "fi": "\\.",
    "hu": "\\.",
    "tr": "\\.",
    "ru": "-[а-я]{1,3}",
    "uk": "-[а-яії]{1,3}",
}

# What may stand behind the digits of an ordinal.
ENDINGS: dict[str, str] = {
    "en": "st|nd|rd|th|ST|ND|RD|TH",
    "ru": "-?(?:[а-яА-Я]{1,3})",
    "uk": "-?(?:[а-яіїА-ЯІЇ]{1,3})",
    "pl": "\\.|-?[a-z]{1,3}",
    "cs": "\\.",
    "de": "\\.",
    "fi": "\\.",
    "hu": "\\.",
    "tr": "\\.",
    "sv": ":[ae]",
    "nl": "e|de|ste",
    "es": "\\.?[oaºª°]\\.?|\\.º|\\.ª|er|ro|do|to|mo|vo|no|er\\.",
    "pt": "\\.?[oaºª°]\\.?|\\.º|\\.ª",
    "it": "[oaº°ª]",
    "fr": "er|re|e|ème|eme|è|ᵉ|nd|nde|E",
    "ar": "(?!)",
    "vi": "(?!)",
}

HAN_DIGITS: dict[str, int] = {
    **{letter: value for value, letter in enumerate("一二三四五六七八九十", 1)},
    **{letter: value for value, letter in enumerate("일이삼사오육칠팔구십", 1)},
}
HAN_DIGITS["륙"] = 6
