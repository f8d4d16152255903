"""Chinese, in simplified and in traditional characters."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import HAN_ERAS
from lexicord.glossary.eras.numerals import HAN

_HOUSE = {
    "year": "{era}{n}({y})年",
    "month": "{era}{n}({y})年{mm}月",
    "day": "{era}{n}({y})年{mm}月{d}日",
    "join": "{first}至{last}",
    "months": "{era}{n}({y})年{mm}月至{mm}月",
    "bare": "{era}{n}~年",
    "bare_day": "{era}{n}~年{mm}月{d}日",
    "plain_year": "{y}~年",
    "plain_month": "{y}~年{mm}月",
    "plain_day": "{y}~年{mm}月{d}日",
    "plain_years": "{y}~年至{y}~年",
    "plain_months": "{y}~年{mm}月至{mm}月",
    "plain_days": "{mm}月{d}日",
    "decade": "{dec}年代",
    "since": "{first}以来",
    "until": "直到{first}",
    "about": "{first}前后",
}
_MACROS = {
    "era": "<{era}~<纪年|紀年>?{n}~({y})~年|{era}~<纪年|紀年>?{n}~年~({y}~年?)"
    "|{era}~<纪年|紀年>?{n}~年|{y}~({era}~{n})~年|{y}~年~({era}~{n}~<年>?)>",
    "to": "<至|到|-|～>",
    # Longest first: the first that fits is taken.
    "md": "<{mm}~月~{d}~<日|号|號>?~{@to}~{mm}~月~{d}~<日|号|號>"
    "|{mm}~月~{d}~<日|号|號>?~{@to}~{d}~<日|号|號>|{mm}~月~{d}~<日|号|號>"
    "|{mm}~月~{@to}~{mm}~月|{mm}~月<份>?>",
}
_VARIANTS = (
    "{y}-{yy}~年",
    "{cent}<世纪|世紀>~{tens}~年代",
    "{cent}<世纪|世紀>~{pair}~年代",
    "{tens}~年代",
    "{pair}~年代",
    "{dec}~<-|至|到>~{dec}~年代",
    "{dec}~<-|至|到>~{tens}~年代",
    "{tens}~<-|至|到>~{tens}~年代",
    "{@era}~<{@md}>?",
    "{era}~{n}~({y})~年?{@to}{n}~({y})~年",
    "{era}~{n}~({y})~年?~-~{era}~{n}~({y})~年",
    "{era}~{n}~年?{@to}{n}~年~({y}~年?~{@to}~{y}~年)",
    "{era}~{before}~{n}~年~<{@md}>?",
    "<{era}>?~{y}~年~<{@md}>?",
    "{y}~年?~<至|到|->~{y}~年",
    "{n}~年~{mm}~月~{d}~日",
    "{mm}~月~{d}~<日|号|號>?~{@to}~{mm}~月~{d}~<日|号|號>",
    "{mm}~月~{d}~<日|号|號>?~{@to}~{d}~<日|号|號>",
    "{mm}~月~{d}~<日|号|號>",
    "{dec}~年代",
    "{cycle}年",
)


def _language(code: str, juche: str, other: str) -> DateLanguage:
    return DateLanguage(
        code,
        eras=(
            EraWord(juche, "juche", Quality.HOUSE, alone=True),
            EraWord(other, "juche", alone=True),
            EraWord("公元", "gregorian"),
            EraWord("西元", "gregorian"),
            *HAN_ERAS,
        ),
        house=_HOUSE,
        also=("{era}{first}年({y}~年)",),
        macros=_MACROS,
        variants=_VARIANTS,
        slips=("{era}~{n}~({y})", "{era}~{vague}~年代"),
        bounds={
            "since": ("自从|自從", "以来|以來|以后|以後"),
            "until": ("直到|直至", ""),
            "about": ("大约|大約|约|約", "前后|前後|左右"),
            "from": ("从|從|自|由", "起"),
            "to": ("到|至", "止"),
        },
        numerals=f"{HAN}|元",
        native_digits=True,
        spaced=False,
        left_open="于於在从從自至到为為是和与與及或的即由距逢以经經过過当當了称稱叫年月日据據按",
        not_before="年代|年级|年級|年龄|年齡|年前|年后|年後|年来|年來|年间|年間|代(?!表)|表(?=大会|大會|会|會|团|團)|级|級|家|层|層",
        name_after="运动|運動|革命|工厂|学校|起义|起義|事件|奖|獎|节|節",
    )


SIMPLIFIED = _language("zh", "主体", "主體")
TRADITIONAL = _language("zh-Hant", "主體", "主体")
LANGUAGE = SIMPLIFIED
