"""Speed of finding and judging names, beside a verbatim search of the source alone.

Run ``python tests/benchmarks/benchmark_terms_speed.py [UNITS]``. Units are sentences of news
dispatches, repeated up to the number; the names are those of the dispatches, filled up with
names that stand nowhere. The translation of a unit is the unit itself, names being declined in
Czech and words put in the plural in French. Ours finds and judges both sides with inflection on,
the other search is the loop of Weblate: one automaton over the lower-cased source, boundaries
tested per hit.
"""

from __future__ import annotations

import gzip
import json
import pickle
import re
import resource
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import ahocorasick

from lexicord.checks.analysis import Analysis
from lexicord.checks.pair import Pair
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.glossary import Glossary
from lexicord.text.segment import segment

if TYPE_CHECKING:
    from collections.abc import Sequence

REAL = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "real"
SOURCE = LocaleTag("en")
NAME = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+(?: [A-Z][a-z]+)+")
WORD = re.compile(r"[a-z]{4,}")
OUTSIDE = re.compile(r"\W")


def sentences() -> list[str]:
    """Return the English sentences of the dispatches."""
    with gzip.open(REAL / "agency_dispatches.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = [row["text"] for row in rows if row["lang"] == "en"]
    found = (span.of(text) for text in texts for span in segment(text, "en"))
    return [" ".join(sentence.split()) for sentence in found]


def names(units: Sequence[str], size: int) -> list[str]:
    """Return so many names that about one stands in a unit, the others in none."""
    found = Counter(name for unit in units for name in NAME.findall(unit))
    real: list[str] = []
    hits = 0
    for name, count in sorted(found.items(), key=lambda each: (-each[1], each[0])):
        if len(real) < size and hits < len(units):
            real.append(name)
            hits += count
    firsts = sorted({name.partition(" ")[0] for name in found})
    lasts = sorted({name.rpartition(" ")[2] for name in found})
    made = (f"{a} {b}{c}" for c in ("berg", "ov", "a") for a in firsts for b in lasts)
    return [*real, *(name for name, _ in zip(made, range(size - len(real)), strict=False))]


def frequent(units: Sequence[str], size: int) -> list[str]:
    """Return names, half of them words that stand in many units."""
    words = Counter(word for unit in units for word in WORD.findall(unit))
    common = [word for word, _ in words.most_common(size // 2)]
    return [*common, *names(units, size - len(common))]


def verbatim(units: Sequence[str], listed: Sequence[str]) -> tuple[float, int]:
    """Return the seconds and the hits of the verbatim search of the source."""
    automaton = ahocorasick.Automaton()
    for name in listed:
        automaton.add_word(name.lower(), name.lower())
    automaton.make_automaton()
    start, hits = time.process_time(), 0
    for unit in units:
        found: dict[str, list[tuple[int, int]]] = {}
        for last, name in automaton.iter(unit.lower()):
            first = last + 1 - len(name)
            if (first == 0 or OUTSIDE.match(unit[first - 1])) and (
                last + 1 == len(unit) or OUTSIDE.match(unit[last + 1])
            ):
                found.setdefault(name, []).append((first, last + 1))
        hits += sum(map(len, found.values()))
    return time.process_time() - start, hits


def judged(units: Sequence[str], glossary: Glossary, target: LocaleTag) -> tuple[float, int]:
    """Return the seconds and the verdicts of judging every unit against itself."""
    start, found = time.process_time(), 0
    for unit in units:
        found += len(Analysis(Pair(unit, unit, SOURCE, target), glossary).verdicts)
    return time.process_time() - start, found


def row(kind: str, units: Sequence[str], listed: Sequence[str], target: LocaleTag) -> None:
    """Print one line of the table."""
    glossary = Glossary.from_pairs([(name, name) for name in listed], SOURCE, target)
    start = time.process_time()
    indexes = [glossary.index(SOURCE), glossary.index(target)]
    build = time.process_time() - start
    start = time.process_time()
    pickle.loads(pickle.dumps(indexes))
    cached = time.process_time() - start
    theirs, hits = verbatim(units, listed)
    ours, verdicts = judged(units, glossary, target)
    size = sum(map(len, units)) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(
        f"{kind:9}{len(listed):>7} build {build:5.2f} s  pickled {cached:5.2f} s"
        f"  theirs {size / theirs:6.1f} MB/s {hits:>8} hits"
        f"  ours {size / ours:6.1f} MB/s {verdicts:>6} verdicts  peak {peak} MB\n"
    )


def main(count: int) -> None:
    """Print the table for so many units."""
    found = sentences()
    units = [found[at % len(found)] for at in range(count)]
    for size in (100, 1000, 10_000, 100_000):
        row("names", units, names(units, size), LocaleTag("cs"))
    for size in (100, 1000, 10_000):
        row("frequent", units, frequent(units, size), LocaleTag("fr"))


if __name__ == "__main__":
    if not REAL.exists():
        sys.exit("the real texts are not here")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
