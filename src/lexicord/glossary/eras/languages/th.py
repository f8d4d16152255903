"""Thai."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality, words

LANGUAGE = DateLanguage(
    "th",
    eras=(
        EraWord("พ.ศ.", "buddhist", Quality.HOUSE),
        EraWord("พุทธศักราช", "buddhist"),
        EraWord("ค.ศ.", "gregorian"),
        EraWord("คริสต์ศักราช", "gregorian"),
        EraWord("จูเช", "juche", Quality.HOUSE),
        EraWord("Juche", "juche"),
    ),
    house={
        "year": "{era} {n} ({y})",
        "month": "{month} {era} {n} ({y})",
        "day": "{d} {month} {era} {n} ({y})",
        "join": "{first} ถึง {last}",
        "bare": "{era} {n}",
        "bare_day": "{d} {month} {era} {n}",
        "plain_year": "ค.ศ. {y}",
        "plain_month": "{month} ค.ศ. {y}",
        "plain_day": "{d} {month} ค.ศ. {y}",
        "plain_days": "{d} {month}",
        "decade": "ทศวรรษ {dec}",
        "since": "ตั้งแต่ {first}",
        "until": "จนถึง {first}",
        "about": "ประมาณ {first}",
    },
    macros={"md": "<{d} {month}|{month}>"},
    variants=(
        "ทศวรรษ<ที่>? ?{tens}",
        "{y}",
        "<{@md} ><ปี >?{era} {n}< ({y})>?",
        "<{@md} >?<ปี >?{era} {y}",
        "<{@md} >?{y} ({era} {n})",
        "{d} {month}",
        "ทศวรรษ<ที่>? {dec}",
    ),
    months={
        name: number
        for number, name in enumerate(
            words(
                "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม"
                " พฤศจิกายน ธันวาคม"
            ),
            1,
        )
    },
    starts=("ปี", "ทศวรรษ"),
    native_digits=True,
    spaced=False,
    decade_words=(
        "ทศวรรษ",
        "ปี",
    ),
    bounds={
        "since": ("ตั้งแต่(?:ปี)?", ""),
        "until": ("จนถึง(?:ปี)?|จนกระทั่ง", ""),
        "about": ("ประมาณ(?:ปี)?|ราว(?:ปี)?", ""),
        "from": ("จาก(?:ปี)?", ""),
        "to": ("ถึง(?:ปี)?", ""),
    },
    year_cues=r"(?:ปี|ปีพ\.ศ\.|ใน|ตั้งแต่|จนถึง|ถึง|และ|ระหว่าง)",
    counted="(?:หน้า|ประมาณ|เลขที่|ข้อ)",
)
