"""Japanese."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import HAN_ERAS
from lexicord.glossary.eras.numerals import HAN

LANGUAGE = DateLanguage(
    "ja",
    eras=(
        EraWord("チュチェ", "juche", Quality.HOUSE),
        EraWord("チュチェ(主体)", "juche"),
        EraWord("主体(チュチェ)", "juche"),
        EraWord("主体", "juche", alone=True),
        EraWord("主體", "juche", alone=True),
        EraWord("西暦", "gregorian"),
        EraWord("紀元", "koki"),
        *HAN_ERAS,
    ),
    house={
        "year": "{era}{n}({y})年",
        "month": "{era}{n}({y})年{mm}月",
        "day": "{era}{n}({y})年{mm}月{d}日",
        "join": "{first}から{last}まで",
        "months": "{era}{n}({y})年{mm}月から{mm}月まで",
        "bare": "{era}{n}年",
        "bare_day": "{era}{n}年{mm}月{d}日",
        "plain_year": "{y}年",
        "plain_month": "{y}年{mm}月",
        "plain_day": "{y}年{mm}月{d}日",
        "plain_months": "{y}年{mm}月から{mm}月まで",
        "plain_days": "{mm}月{d}日",
        "decade": "{dec}年代",
        "since": "{first}以来",
        "until": "{first}に至るまで",
        "about": "{first}頃",
    },
    macros={
        "era": "<{era}~<歴|暦>?{n}~({y})~年|{era}~<歴|暦>?{n}~年~({y}~年?)|{era}~<歴|暦>?{n}~年"
        "|{y}~({era}~{n})~年|{y}~年~({era}~{n}~<年>?)>",
        # Longest first: the first that fits is taken.
        "md": "<{mm}~月~{d}~日~から~{mm}~月~{d}~日~まで|{mm}~月~{d}~日~から~{d}~日~まで"
        "|{mm}~月~{d}~日?~-~{mm}~月~{d}~日|{mm}~月~{d}~日?~-~{d}~日|{mm}~月~{d}~日"
        "|{mm}~月~から~{mm}~月~まで|{mm}~月~-~{mm}~月|{mm}~月>",
    },
    variants=(
        "{y}-{yy}~年",
        "{cent}世紀~{tens}~年代",
        "{cent}世紀~{pair}~年代",
        "{tens}~年代",
        "{pair}~年代",
        "{dec}~-~{dec}~年代",
        "{dec}~-~{tens}~年代",
        "{tens}~-~{tens}~年代",
        "{@era}~<{@md}>?",
        "{era}~{n}~({y})~年?-<{era}>?~{n}~({y})~年",
        "{era}~{n}~({y})~年?から{n}~({y})~年<まで>?",
        "<{era}>?~{y}~年~<{@md}>?",
        "{y}~年?~-~{y}~年",
        "{n}~年~{mm}~月~{d}~日",
        "{mm}~月~{d}~日~から~{mm}~月~{d}~日~まで",
        "{mm}~月~{d}~日~から~{d}~日~まで",
        "{mm}~月~{d}~日?~-~{d}~日",
        "{mm}~月~{d}~日",
        "{dec}~年代",
        "{cycle}年",
    ),
    slips=("{era}~{n}~({y})< {@md}>?", "{era}~{vague}~年代"),
    numerals=f"{HAN}|元",
    native_digits=True,
    spaced=False,
    left_open="年月日",
    not_before="年代|年生|年前|年後|年来|年間|年度生|代(?!表)|表(?=者|団|大会|会)|社|日間|カ月|ヶ月|か月",
    name_after="運動|革命|工場|学校|蜂起|事件|賞|節",
    bounds={
        "since": ("", "以来|以降"),
        "about": ("約", "頃|ころ|ごろ|前後"),
        "from": ("", "から"),
        "until": ("", "に至るまで"),
        "to": ("", "まで"),
    },
)
