"""Vietnamese."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "vi",
    eras=(*LATIN_ERAS, EraWord("Chủ thể", "juche", Quality.HOUSE), EraWord("Dân quốc", "roc")),
    house={
        "year": "năm {era} {n} ({y})",
        "month": "tháng {mm} năm {era} {n} ({y})",
        "day": "ngày {d} tháng {mm} năm {era} {n} ({y})",
        "join": "từ {first} đến {last}",
        "months": "tháng {mm} đến tháng {mm} năm {era} {n} ({y})",
        "bare": "năm {era} {n}",
        "bare_day": "ngày {d} tháng {mm} năm {era} {n}",
        "plain_year": "năm {y}",
        "plain_month": "tháng {mm} năm {y}",
        "plain_day": "ngày {d} tháng {mm} năm {y}",
        "plain_years": "năm {y}-{y}",
        "plain_months": "tháng {mm} đến tháng {mm} năm {y}",
        "plain_days": "ngày {d} tháng {mm}",
        "decade": "thập niên {dec}",
        "since": "kể từ {first}",
        "until": "cho đến {first}",
        "about": "khoảng {first}",
    },
    macros={
        "era": "<<năm >?<thứ >?{n} <của |kỷ nguyên >?{era}|<năm >?{era} <thứ >?{n}>",
        "g": "({y})",
        "month": "tháng {mm}",
        "md": "<<ngày|mùng|mồng> {d} {@month}|{d} {@month}|{@month}|{@month} đến {@month}"
        "|ngày {d} đến <ngày >?{d} {@month}|{d}<-|/>{mm}>",
    },
    variants=(
        "<thập niên|thập kỷ|những năm> {tens}",
        "<thập niên|thập kỷ|những năm> {named}",
        "<{@md}<,>? >?{@era}<<,>? {@g}>?",
        "<{@md} >?<năm >?{y}<,>? ({@era})",
        "{@md}<,>? <năm >?{y}",
        "<ngày >?{d}<.|/|->{mm}<.|/|->{y}",
        "<năm >?{y}-{y}",
        "<thập niên|thập kỷ|những năm> {dec}",
        "<ngày|mùng|mồng> {d} {@month}",
        "{d} {@month}",
        "năm {y}",
        "{y}",
    ),
    starts=("ngày", "mùng", "mồng", "tháng", "năm", "thập", "những năm"),
    name_before="(?:phong trào|đường|trường|nhà máy) ",
    year_cues=r"\b(?:từ|đến|năm|và|trong|trước|sau)",
    counted=r"\b(?:khoảng|hơn|gần|trang|số|điều)",
    decades={
        "hai mươi": 20,
        "ba mươi": 30,
        "bốn mươi": 40,
        "năm mươi": 50,
        "sáu mươi": 60,
        "bảy mươi": 70,
        "tám mươi": 80,
        "chín mươi": 90,
    },
    decade_words=(
        "thập niên",
        "thập kỷ",
        "những năm",
    ),
    bounds={
        "since": ("kể từ|từ khi", ""),
        "until": ("cho đến|cho tới|mãi đến", ""),
        "about": ("khoảng|vào khoảng|chừng", ""),
        "from": ("từ|giữa", ""),
        "to": ("đến|tới|và", ""),
    },
)
