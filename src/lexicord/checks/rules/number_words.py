"""Numbers in words, so that *three* answers 3: data for the languages that we check.

One row a language: the words for 0, 1, 2 and so on, several for one value joined by ``/``.
A word is met by every word that begins with it, which covers cases and genders; such a word
only ever answers a number of the other text, it never asks for one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag

_UNITS = {
    "en": "zero one/first/single/once two/second/twice/pair/both three/third/triple four/quarter"
    " five/fif six seven eight/eighth nine/ninth ten eleven twel thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen",
    "ko": "령/영 한/하나/첫/일 두/둘/이 세/셋/석/서/삼 네/넷/넉/너/사 다섯/닷/오 여섯/엿/륙/육"
    " 일곱/칠 여덟/팔 아홉/구 열/십 열하나/열한/십일 열두/열둘/십이 열세/십삼 열네/십사 열다섯/십오"
    " 열여섯/십륙/십육 열일곱/십칠 열여덟/십팔 열아홉/십구",
    "zh": "零/〇 一/首 二/两/兩/双/雙 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七"
    " 十八 十九",
    "ja": "零/ゼロ 一/ひと/初 二/ふた/両/双 三/みっ 四/よっ 五/いつ 六/むっ 七/なな 八/やっ"
    " 九/ここの 十/とお 十一 十二 十三 十四 十五 十六 十七 十八 十九",
    "ru": "нол/нул од/перв/единств дв/втор/оба/обе три/тре/трое четыр/четвер/четверт пят"
    " шест сем/седьм вос девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат"
    " шестнадцат семнадцат восемнадцат девятнадцат",
    "es": "cero un/primer/único dos/segund/ambos/ambas tres/tercer cuatro/cuart cinco/quint"
    " seis/sext siete/séptim ocho/octav nueve/noven diez/décim once/undécim doce/duodécim trece"
    " catorce quince dieciséis diecisiete dieciocho diecinueve",
    "fr": "zéro un/premi/unique deux/second/deuxième trois/troisième quatre/quatrième/quart"
    " cinq six/sixième sept huit neuf/neuvième dix onze douz treiz quatorz quinz seiz dix-sept"
    " dix-huit dix-neuf",
    "de": "null ein/eine/erst/einzig zwei/zwo/beide drei/dritt vier fünf sechs sieb acht neun"
    " zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "ar": "صفر واحد/أول/الأول/أولى/وحيد اثن/ثاني/الثاني/ثانية/كلا ثلاث/ثالث/الثالث أربع/رابع/الرابع"
    " خمس/خامس/الخامس ست/سادس/السادس سبع/سابع/السابع ثمان/ثامن/الثامن تسع/تاسع/التاسع عشر/عاشر"
    "/العاشر الحادي/إحدى/أحد اثنا/اثنتا",
    "cs": "nula/nul jed/prvn dva/dvě/druh/oba/obě tři/tře čtyř/čtvrt pět/pát šest sedm osm devět"
    "/devát deset/desát jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct"
    " devatenáct",
    "pl": "zer jed/pierwsz dw/drug/oba/obie trz cztery/czter/czwart pię/piąt sześ/szóst sied/siódm"
    " osiem/ośm/ósm dziewię/dziewiąt dziesię/dziesiąt jedena dwana trzyna czterna piętna szesna"
    " siedemna osiemna dziewiętna",
    "uk": "нул од/перш дв/друг/обидв тр чотир/четвер п'ят шіст/шост сім/сьом вісім/восьм/вісьм"
    " дев'ят десят одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят"
    " вісімнадцят дев'ятнадцят",
    "it": "zero un/prim due/second/entramb tre/terz quattro/quart cinque/quint sei/sest sette"
    "/settim otto/ottav nove/nono/nona dieci/decim undic dodic tredic quattordic quindic sedic"
    " diciassett diciott diciannov",
    "pt": "zero um/uma/primeir dois/duas/segund/ambos/ambas três/terceir quatro/quart cinco/quint"
    " seis/sext sete/sétim oito/oitav nove/nono/nona dez/décim onze doze treze catorze/quatorze"
    " quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
    "nl": "nul een/één/eerst/enig twee/beide drie/derd vier vijf zes zeven acht negen tien elf"
    " twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    "vi": "không một/nhất/đầu hai/nhì/đôi ba bốn/tư năm/lăm sáu bảy/bẩy tám chín mười mười_một"
    " mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy mười_tám mười_chín",
}
_TENS = {
    "en": "twent thirt fort fift sixt sevent eight ninet hundred",
    "ko": "스물/스무/이십 서른/삼십 마흔/사십 쉰/오십 예순/륙십/육십 일흔/칠십 여든/팔십 아흔/구십"
    " 백",
    "zh": "二十/廿 三十 四十 五十 六十 七十 八十 九十 百",
    "ja": "二十 三十 四十 五十 六十 七十 八十 九十 百",
    "ru": "двадцат тридцат сорок пятьдесят/пятидесят шестьдесят/шестидесят семьдесят/семидесят"
    " восемьдесят/восьмидесят девяност ст/сот",
    "es": "veint treint cuarent cincuent sesent setent ochent novent cien",
    "fr": "vingt trent quarant cinquant soixant soixante-dix quatre-vingt quatre-vingt-dix cent",
    "de": "zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
    "ar": "عشر ثلاثين/ثلاثون/ثلاثيني أربعين/أربعون/أربعيني خمسين/خمسون/خمسيني ستين/ستون/ستيني"
    " سبعين/سبعون/سبعيني ثمانين/ثمانون/ثمانيني تسعين/تسعون/تسعيني مئة/مائة",
    "cs": "dvacet/dvacát třicet/třicát čtyřicet/čtyřicát padesát šedesát sedmdesát osmdesát"
    " devadesát sto/stý/sté/stá",
    "pl": "dwadzie/dwudzie trzydzie czterdzie pięćdzie/pięćdzies sześćdzie siedemdzie osiemdzie"
    " dziewięćdzie sto/stu/setn",
    "uk": "двадцят тридцят сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яност ст/сот",
    "it": "vent trent quarant cinquant sessant settant ottant novant cent",
    "pt": "vinte/vigésim trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
    "vi": "hai_mươi ba_mươi bốn_mươi năm_mươi sáu_mươi bảy_mươi tám_mươi chín_mươi trăm",
}
# Words that stand for a number without being one; an article can become "1".
_ALSO = {
    "en": {"a ": 1, "an ": 1, "hex": 16, "octal": 8, "decimal": 10, "binar": 2, "empty": 0}
    | {"half": 2, "dozen": 12, "decade": 10, "centur": 100, "week": 7},
    "fr": {"couple": 2, "pair": 2, "triplet": 3, "vide": 0, "hexadécimal": 16, "octal": 8}
    | {"décimal": 10, "binaire": 2, "demi": 2, "douzaine": 12, "décennie": 10, "siècle": 100},
}
_SCALES = {
    "en": {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "k": 3, "m": 6} | {"bn": 9},
    "ko": {"천": 3, "만": 4, "백만": 6, "천만": 7, "억": 8, "조": 12},
    "zh": {"千": 3, "万": 4, "萬": 4, "百万": 6, "千万": 7, "亿": 8, "億": 8, "兆": 12},
    "ja": {"千": 3, "万": 4, "百万": 6, "千万": 7, "億": 8, "兆": 12},
    "ru": {"тыс": 3, "млн": 6, "миллион": 6, "млрд": 9, "миллиард": 9, "трлн": 12},
    "es": {"mil millones": 9, "mil": 3, "millon": 6, "millón": 6, "billon": 12, "billón": 12},
    "fr": {"mille": 3, "million": 6, "milliard": 9, "billion": 12},
    "de": {"tausend": 3, "million": 6, "mio": 6, "milliarde": 9, "mrd": 9, "billion": 12},
    "ar": {"ألف": 3, "آلاف": 3, "مليون": 6, "ملايين": 6, "مليار": 9, "تريليون": 12},
    "cs": {"tisíc": 3, "tis": 3, "milion": 6, "milión": 6, "miliard": 9, "bilion": 12},
    "pl": {"tys": 3, "mln": 6, "milion": 6, "mld": 9, "miliard": 9, "bilion": 12},
    "uk": {"тис": 3, "млн": 6, "мільйон": 6, "млрд": 9, "мільярд": 9, "трлн": 12},
    "it": {"mila": 3, "mille": 3, "milion": 6, "miliard": 9, "bilion": 12},
    "pt": {"mil milhões": 9, "mil": 3, "milhão": 6, "milhões": 6, "bilhão": 9, "bilhões": 9},
    "nl": {"duizend": 3, "miljoen": 6, "miljard": 9, "biljoen": 12},
    "tr": {"bin": 3, "milyon": 6, "milyar": 9, "trilyon": 12},
    "hu": {"ezer": 3, "millió": 6, "milliárd": 9, "billió": 12},
    "fa": {"هزار": 3, "میلیون": 6, "میلیارد": 9},
    "he": {"אלף": 3, "אלפי": 3, "מיליון": 6, "מיליארד": 9},
    "th": {"พัน": 3, "หมื่น": 4, "แสน": 5, "ล้าน": 6},
    "vi": {"nghìn": 3, "ngàn": 3, "vạn": 4, "triệu": 6, "tỷ": 9, "tỉ": 9},
}


@cache
def number_words(locale: LocaleTag) -> tuple[tuple[str, int], ...]:
    """Return the folded beginnings of number words, each with its value; none are known: ()."""
    code = locale.language
    if code not in _UNITS:
        return ()
    rows = (
        *enumerate(_UNITS[code].split()),
        *zip(range(20, 101, 10), _TENS[code].split(), strict=True),
    )
    listed = (
        *((word, value) for value, words in rows for word in words.split("/")),
        *_ALSO.get(code, {}).items(),
    )
    return tuple((fold(word.replace("_", " "), locale).caseless, value) for word, value in listed)


@cache
def scales(locale: LocaleTag) -> tuple[re.Pattern[str], dict[str, int]]:
    """Return a pattern for a word like *million* right after a number, and its powers of ten."""
    known = {
        fold(word, locale).caseless: power
        for word, power in _SCALES.get(locale.language, {}).items()
    }
    words = "|".join(sorted(map(re.escape, known), key=len, reverse=True)) or "(?!)"
    end = r"(?![^\W_])" if locale.language == "en" else ""
    return re.compile(rf"\s?-?({words}){end}"), known
