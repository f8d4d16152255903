"""Korean, north and south."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import HAN_ERAS
from lexicord.glossary.eras.numerals import HAN, HANGUL

LANGUAGE = DateLanguage(
    "ko",
    eras=(
        EraWord("주체", "juche", Quality.HOUSE, alone=True),
        EraWord("主體", "juche", alone=True),
        EraWord("主体", "juche", alone=True),
        EraWord("단기", "dangi", alone=True),
        EraWord("단군기원", "dangi"),
        EraWord("민국", "roc", alone=True),
        EraWord("중화민국", "roc"),
        EraWord("소화", "showa", alone=True),
        EraWord("쇼와", "showa", alone=True),
        EraWord("다이쇼", "taisho"),
        EraWord("메이지", "meiji"),
        EraWord("헤이세이", "heisei"),
        EraWord("레이와", "reiwa"),
        EraWord("황기", "koki", alone=True),
        EraWord("개국", "gaeguk", alone=True),
        EraWord("건양", "geonyang", alone=True),
        EraWord("광무", "gwangmu", alone=True),
        EraWord("융희", "yunghui", alone=True),
        EraWord("륭희", "yunghui", alone=True),
        EraWord("강덕", "kangde", alone=True),
        EraWord("대동", "datong", alone=True),
        EraWord("불기", "buddhist", alone=True),
        EraWord("서기", "gregorian", alone=True),
        EraWord("西紀", "gregorian"),
        *HAN_ERAS,
    ),
    house={
        "year": "{era}{n}({y})년",
        "month": "{era}{n}({y})년 {mm}월",
        "day": "{era}{n}({y})년 {mm}월 {d}일",
        "join": "{first}부터 {last}까지",
        "months": "{era}{n}({y})년 {mm}월부터 {mm}월까지",
        "bare": "{era}{n}년",
        "bare_day": "{era}{n}년 {mm}월 {d}일",
        "plain_year": "{y}년",
        "plain_month": "{y}년 {mm}월",
        "plain_day": "{y}년 {mm}월 {d}일",
        "plain_years": "{y}-{y}년",
        "plain_months": "{y}년 {mm}월부터 {mm}월까지",
        "plain_days": "{mm}월 {d}일",
        "decade": "{dec}년대",
        "since": "{first} 이래",
        "until": "{first}에 이르기까지",
        "about": "{first}경",
    },
    macros={
        "nyeon": "<년|年>",
        "era": "<{era}~{n}~({y})~{@nyeon}|{era}~{n}~{@nyeon}~({y}~<{@nyeon}>?)"
        "|{y}~({era}~{n})~{@nyeon}|{y}~{@nyeon}~({era}~{n}~<{@nyeon}>?)|{era}~{n}~{@nyeon}>",
        "month": "{mm}~<월|月>",
        # Longest first: the first that fits is taken.
        "md": "<{@month} {d}~<일|日>부터 {@month} {d}~<일|日>까지"
        "|{@month} {d}~<일|日>부터 {d}~<일|日>까지|{@month} {d}~<일|日>?~-~{@month} {d}~<일|日>"
        "|{@month} {d}~<일|日>?~-~{d}~<일|日>|{@month} {d}~<일|日>"
        "|{@month}부터 {@month}까지|{@month}-{@month}|{@month}>",
    },
    variants=(
        "{y}-{yy}~{@nyeon}",
        "{cent}세기~{tens}~년대",
        "{tens}~<년대|年代>",
        "{dec}~-~{dec}~년대",
        "{dec}~-~{tens}~년대",
        "{tens}~-~{tens}~년대",
        "{cent}세기~{tens}~-~{tens}~년대",
        "{@era}< {@md}>?",
        "{era} {n}~{@nyeon}< {@md}>?",
        "{era} {n}~({y})~{@nyeon}< {@md}>?",
        "{era}~{n}~({y})< {@md}>?",
        "{era}~{n}~({y}).{mm}.{d}<.>?",
        "{era}~{n}~({y})~<{@nyeon}>?~-~<{era}>?~{n}~({y})~{@nyeon}<까지>?",
        "{era}~{n}~({y})~<{@nyeon}>?부터 {n}~({y})~{@nyeon}<까지>?",
        "{era}~{n}~-~{n}~({y}~-~{y})~{@nyeon}",
        "<{era} >?{y}~{@nyeon}< {@md}>?",
        "{n}~{@nyeon} {@month} {d}~<일|日>",
        "{y}~-~{y}~{@nyeon}",
        "{y}~{@nyeon}~-~{y}~{@nyeon}",
        "{@month} {d}~<일|日>부터 {@month} {d}~<일|日>까지",
        "{@month} {d}~<일|日>부터 {d}~<일|日>까지",
        "{@month} {d}~<일|日>?~-~{d}~<일|日>",
        "{@month} {d}~<일|日>",
        "{dec}~<년대|年代>",
        "{cycle}{@nyeon}",
        "{y}. {mm}. {d}<.>?",
    ),
    slips=(
        "{era}~{vague}~<년대|年代>",
        "{era}~{n}~({y}) {@md}",
    ),
    numerals=f"{HAN}|원",
    slip_numerals=HANGUL,
    native_digits=True,
    spaced=False,
    # 년대 is a decade, but 1960년대회 a congress; 년사 a history, but 1960년사업 the year's work.
    not_before=r" ?(?:년대|년사|년간|년사이|년동안|년생)"
    r"|대(?!회|표|학|책)|회|표(?=단|자|회|들)|사(?!업|회|건|변|람|용|이|상)|생(?!산|활|일)|간(?!부)",
    name_after="경기장|제철소|강철|인민|단독|종합|선거|발전소|협동농장|농장|탄광|광산|기업소|운동|혁명|공장|학교|대학|봉기|인민봉기"
    "|사건|절|체육단|상|광장|거리|구락부",
    bounds={
        "since": ("", " ?(?:이래|이후)"),
        "about": ("약|대략", "경(?![가-힣])|경(?:에|부터|까지|의)(?![가-힣])| ?쯤| ?무렵"),
        "from": ("", "부터"),
        "until": ("", "에 이르기까지"),
        "to": ("", "까지"),
    },
)
