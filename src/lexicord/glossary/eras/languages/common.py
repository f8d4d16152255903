"""What many languages share: forms in figures, and names of eras in Latin letters."""

from __future__ import annotations

from lexicord.glossary.eras.language import EraWord, Quality

COMMON_VARIANTS = (
    "{era}~{n}.{mm}.{d}<.>?",
    "{era} {n} ({y})",
    "{era} {n}-{n} ({y}-{y})",
    "{y} ({era} {n})",
    "{y}.{mm}.{d}<.>?",
    "{y}-{mm}-{d}",
    "{y}-{yy}",
    "{y}/{yy}",
    "{y}/{y}",
)
"""Good in every language: the dotted footer, the era year beside the Gregorian one, ISO, and
years that run into the next (1957-58, 2001/2002)."""

SPACED_VARIANTS = ("{era} {n}", "{d}-{mm}-{y}")
"""Good where words are set off by spaces; elsewhere an era year needs its word for *year*."""

LATIN_ERAS = (
    EraWord("Juche", "juche"),
    EraWord("Juch", "juche", Quality.SLIP),
    EraWord("Minguo", "roc"),
    EraWord("Meiji", "meiji"),
    EraWord("Taishō", "taisho"),
    EraWord("Taisho", "taisho"),
    EraWord("Shōwa", "showa"),
    EraWord("Showa", "showa"),
    EraWord("Heisei", "heisei"),
    EraWord("Reiwa", "reiwa"),
    EraWord("Dangi", "dangi"),
    EraWord("Kōki", "koki"),
    EraWord("Kangde", "kangde"),
    EraWord("Gwangmu", "gwangmu"),
    EraWord("Yunghui", "yunghui"),
    EraWord("B.E.", "buddhist"),
    EraWord("BE", "buddhist"),
)
"""Eras as Latin-script texts name them; the language's own spelling of Juche comes first."""

HAN_ERAS = (
    EraWord("民國", "roc"),
    EraWord("民国", "roc"),
    EraWord("中華民國", "roc"),
    EraWord("中华民国", "roc"),
    EraWord("明治", "meiji"),
    EraWord("大正", "taisho"),
    EraWord("昭和", "showa"),
    EraWord("平成", "heisei"),
    EraWord("令和", "reiwa"),
    EraWord("皇紀", "koki"),
    EraWord("檀紀", "dangi"),
    EraWord("檀纪", "dangi"),
    EraWord("康德", "kangde"),
    EraWord("大同", "datong"),
    EraWord("開國", "gaeguk"),
    EraWord("建陽", "geonyang"),
    EraWord("光武", "gwangmu"),
    EraWord("隆熙", "yunghui"),
    EraWord("佛曆", "buddhist"),
    EraWord("佛历", "buddhist"),
    EraWord("仏暦", "buddhist"),
)
"""Eras in Han characters."""

CYCLE = "|".join(
    f"{stems[place % 10]}{branches[place % 12]}(?=년|年)"
    for stems, branches in (
        ("갑을병정무기경신임계", "자축인묘진사오미신유술해"),
        ("甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"),
    )
    for place in range(60)
)
"""The sixty names of the sexagenary cycle, in Hangul and in Han characters, before *year*."""
