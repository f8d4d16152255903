"""Recall of Juche dates in real texts, and the speed of the search: prints a table.

Run as ``python tests/benchmarks/benchmark_dates.py``; nothing is measured where the texts are
absent.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from pathlib import Path
from typing import Any

from lexicord.domain.era_date import DateStatus, FoundDate
from lexicord.glossary.eras.detect import find_dates

REAL = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "real"
DUAL = re.compile(
    r"(?:Juche\s*(\d{1,3})\s*\(\s*(\d{4})\s*\)|\b(\d{1,3}) \((\d{4})\) de la era Juche)",
    re.IGNORECASE,
)
KOREAN = re.compile(r"주체\s*[0-9０-９]{1,3}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def texts(name: str) -> list[dict[str, Any]]:
    """Return the records of one file of real texts."""
    with gzip.open(REAL / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def covered(match: re.Match[str], found: list[FoundDate]) -> bool:
    """Say whether a date was found at ``match``, with every year that it names."""
    number, year = match[1] or match[3], match[2] or match[4]
    here = [date for date in found if date.start <= match.start() and match.end() <= date.end]
    return any(
        int(number) in {date.era_year, date.era_year_end} and year in str(date.edtf)
        for date in here
    )


def dispatches() -> None:
    """Print recall in English and Spanish dispatches, and each date whose years disagree."""
    records, start = texts("agency_dispatches"), time.process_time()
    found = [find_dates(record["text"], record["lang"]) for record in records]
    seconds = time.process_time() - start
    size = sum(len(record["text"].encode()) for record in records)
    _say(f"dispatches: {len(records)} texts, {size / seconds / 1e6:.1f} MB/s")
    for lang in ("en", "es"):
        pairs = [(r, f) for r, f in zip(records, found, strict=True) if r["lang"] == lang]
        hits = [covered(m, f) for r, f in pairs for m in DUAL.finditer(r["text"])]
        _say(f"  {lang}: {sum(hits)} of {len(hits)} Juche NN (YYYY) found with both years")
        for record, dates in pairs:
            for date in dates:
                if date.status is not DateStatus.OK:
                    _say(f"  {date.status}: {date.span.of(record['text'])!r} {date.edtf}")


def addresses() -> None:
    """Print recall in Korean New Year addresses."""
    records = texts("new_year_addresses_ko")
    total = hits = 0
    for record in records:
        starts = {date.start for date in find_dates(record["text"], "ko-KP")}
        places = [match.start() for match in KOREAN.finditer(record["text"])]
        total, hits = total + len(places), hits + sum(place in starts for place in places)
    _say(f"addresses: {hits} of {total} places with 주체 and a number")


PLAIN = {
    "en": "The working people hailed the leadership and went on with their work in the fields.",
    "ko": "근로자들은 당의 령도를 받들어 일터마다에서 혁신을 일으키였다.",
    "zh-Hans": "劳动人民热烈拥护党的领导,在各个岗位上创造了奇迹。",
    "ru": "Трудящиеся под руководством партии добились больших успехов в своей работе.",
    "fr": "Les travailleurs ont répondu à l’appel et ont obtenu de grands succès.",
    "ar": "حقق العمال نجاحات كبيرة في عملهم تحت القيادة",
    "vi": "Nhân dân lao động đã đạt được nhiều thành tích to lớn dưới sự lãnh đạo của Đảng.",
}


WITH = {
    "en": ("They met on July 15, Juche 49 (1960), and went on.", ["1960-07-15"]),
    "ko": ("대표단은 주체49(1960)년 7월 15일에 만났다.", ["1960-07-15"]),
    "zh-Hans": ("代表团于主体49(1960)年7月15日会面。", ["1960-07-15"]),
    "ru": ("Они встретились 15 июля 1960 года и продолжили работу.", ["1960-07-15"]),
    "fr": ("Ils se sont réunis le 15 juillet 1960 et ont continué.", ["1960-07-15"]),
    "ar": ("اجتمعوا في 15 تموز 1960 وواصلوا العمل", ["1960-07-15"]),
    "vi": ("Họ gặp nhau ngày 15 tháng 7 năm 1960 và tiếp tục.", ["1960-07-15"]),
}
"""A sentence with a date in each language, and the values that are found in it."""


def per_second(units: list[str], locale: str, expected: list[list[str]] | None = None) -> float:
    """Return MB/s of the search in these units; every answer must be the expected one."""
    find_dates(units[0], locale)
    start = time.process_time()
    found = [find_dates(unit, locale) for unit in units]
    seconds = time.process_time() - start
    if expected is not None and [[str(d.edtf) for d in each] for each in found] != expected:
        sys.exit(f"{locale}: wrong dates")
    return sum(len(unit.encode()) for unit in units) / seconds / 1e6


def speed(units: int = 100_000) -> None:
    """Print how fast made-up units are searched, each of them different by its letters.

    Without dates, and with a date in each unit (a tenth as many).
    """
    _say("made up     locale   without  with dates (MB/s)")
    for locale, text in PLAIN.items():
        plain = [f"{text} {_letters(number)}" for number in range(units)]
        sentence, values = WITH[locale]
        dated = [f"{_letters(number)} {sentence}" for number in range(units // 10)]
        without = per_second(plain, locale, [[]] * len(plain))
        within = per_second(dated, locale, [values] * len(dated))
        _say(f"            {locale:8s} {without:7.1f}  {within:7.1f}")


def _letters(number: int) -> str:
    return "".join(chr(ord("k") + int(figure)) for figure in str(number))


def real_speed() -> None:
    """Print how fast the lines of real texts are searched, those without and those with dates."""
    _say("real        locale   without  with dates (MB/s)")
    for name in ("agency_dispatches", "new_year_addresses_ko"):
        by_language: dict[str, list[str]] = {}
        for record in texts(name):
            lines = record["text"].splitlines()
            by_language.setdefault(record.get("lang", "ko-KP"), []).extend(filter(None, lines))
        for locale, lines in sorted(by_language.items()):
            dated = [line for line in lines if find_dates(line, locale)]
            held = set(dated)
            plain = [line for line in lines if line not in held]
            rates = [per_second(each, locale) if each else 0.0 for each in (plain, dated)]
            _say(f"{name[:10]:11s} {locale:8s} {rates[0]:7.1f}  {rates[1]:7.1f}")


if __name__ == "__main__":
    speed()
    if not REAL.exists():
        sys.exit("the real texts are not here")
    real_speed()
    dispatches()
    addresses()
