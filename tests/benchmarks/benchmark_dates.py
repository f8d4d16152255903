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


def speed(units: int = 100_000) -> None:
    """Print how fast texts without dates are passed, one sentence a unit."""
    for locale, text in PLAIN.items():
        find_dates(text, locale)
        start = time.process_time()
        for _ in range(units):
            find_dates(text, locale)
        seconds = time.process_time() - start
        _say(f"without dates, {locale}: {units * len(text.encode()) / seconds / 1e6:.1f} MB/s")


if __name__ == "__main__":
    speed()
    if not REAL.exists():
        sys.exit("the real texts are not here")
    dispatches()
    addresses()
