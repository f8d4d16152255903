"""Speed of finding and judging names, beside the search that Weblate does in the source alone.

Run ``python tests/benchmarks/benchmark_terms_speed.py [UNITS]``. Units are the English sentences
of the real texts (dispatches, web pages, documentation), repeated up to the number. Two
glossaries: ``names`` are those of the texts, as many as give about one hit a unit, filled up
with names that stand nowhere; of ``frequent`` one half are the commonest words of the texts. The
translation of a unit is the unit with its
names in another case (Czech) or in the plural (French) in every other unit, so that the target
side has to know inflection; in one unit of a hundred they are missing. A warm-up run is not
made: what is remembered about words is learnt within the measured time.

The other search is the loop of Weblate 5.14 (``get_glossary_terms`` without its database): the
set of all characters that are no word characters, an automaton over the lower-cased source, a
test of both boundaries for every hit. It uses ``ahocorasick_rs``, as they do, or where that is
not installed ``pyahocorasick``. Megabytes are those of the sources for both: units a second.
"""

from __future__ import annotations

import gzip
import json
import pickle
import re
import resource
import sys
import tarfile
import time
from collections import Counter, defaultdict
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ahocorasick

from lexicord.checks.analysis import Analysis
from lexicord.checks.pair import Pair
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.gettext.catalog import Catalog
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.surfaces import inflected
from lexicord.text.segment import segment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from lexicord.domain.term import Rendering

REAL = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "real"
SOURCE = LocaleTag("en")
NAME = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+(?: [A-Z][a-z]+)+")
WORD = re.compile(r"\b[a-z]{4,}\b")
OUTSIDE = re.compile(r"\W")


def sentences() -> list[str]:
    """Return the English sentences of all real texts, each once: about 30,000 units."""
    # Line breaks of the dispatches have become commas in the data.
    broken = re.compile(r"(?:\s*,\s*,)+\s*")
    found: dict[str, None] = {}
    for name, field in (
        ("agency_dispatches", "text"), ("terms_en_cs", "src"), ("terms_en_fr", "src"),
        ("markdown_pairs", "src"),
    ):  # fmt: skip
        for row in _rows(name):
            english = row.get("lang") == "en" or field == "src"
            for part in re.split(r"\n+", broken.sub("\n", row[field])) if english else ():
                found.update(dict.fromkeys(span.of(part) for span in segment(part, "en")))
    found.update(dict.fromkeys(_msgids()))
    return [" ".join(each.split()) for each in found if len(each) > 20]


def _rows(name: str) -> list[dict[str, Any]]:
    with gzip.open(REAL / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _msgids() -> Iterator[str]:
    for name in ("merge_quadruples", "update_triples"):
        with tarfile.open(REAL / f"{name}.tar.xz") as archive:
            for member in archive:
                data = archive.extractfile(member)
                if data and member.name.endswith((".pot", "/gold.po")):
                    yield from (each.key.source for each in Catalog.from_bytes(data.read()).entries)


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


def translated(units: Iterable[str], glossary: Glossary, target: LocaleTag) -> list[str]:
    """Return the units with every name of the glossary in its rendering, in every other unit
    in another grammatical form of it; every hundredth unit lacks its names.
    """

    @cache
    def form(rendering: Rendering, choice: int) -> str:
        forms = list(inflected(rendering, "term", target.language))
        return forms[choice % len(forms)]

    found = []
    for at, unit in enumerate(units):
        pieces: list[str] = []
        done = 0
        hits = sorted(
            glossary.find(unit, SOURCE), key=lambda hit: (hit.span.start, "" not in hit.tags)
        )
        for hit in hits:
            if hit.span.start >= done:
                named = form(hit.concept.in_locale(target)[0], at % 2 and at // 2)
                pieces += (unit[done : hit.span.start], named if at % 100 else "")
                done = hit.span.end
        found.append("".join((*pieces, unit[done:])))
    return found


def hits_of(listed: Iterable[str]) -> Callable[[str], Iterable[tuple[int, int]]]:
    """Return the raw search for names in a lower-cased text."""
    patterns = sorted({name.lower() for name in listed})
    try:
        rust = import_module("ahocorasick_rs")
    except ImportError:
        automaton = ahocorasick.Automaton()
        for pattern in patterns:
            automaton.add_word(pattern, len(pattern))
        automaton.make_automaton()
        return lambda text: ((last + 1 - length, last + 1) for last, length in automaton.iter(text))
    found = rust.AhoCorasick(
        patterns, implementation=rust.Implementation.ContiguousNFA, store_patterns=False
    ).find_matches_as_indexes
    return lambda text: ((start, end) for _, start, end in found(text, overlapping=True))


def theirs(units: Sequence[str], listed: Sequence[str]) -> tuple[float, int]:
    """Return the seconds and the hits of Weblate's search of the source."""
    find = hits_of(listed)
    start, hits = time.process_time(), 0
    for unit in units:
        source = unit.lower().strip()
        boundaries = {found.span()[0] for found in OUTSIDE.finditer(source)}
        boundaries.add(-1)
        boundaries.add(len(source))
        positions: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for first, end in find(source):
            if first - 1 in boundaries and end in boundaries:
                positions[source[first:end].lower()].append((first, end))
        hits += sum(map(len, positions.values()))
    return time.process_time() - start, hits


def ours(
    pairs: Iterable[tuple[str, str]], glossary: Glossary, target: LocaleTag
) -> tuple[float, int, int]:
    """Return the seconds of judging all pairs, how many were judged in full, and the verdicts."""
    screen = glossary.screen(SOURCE, target)
    start, judged, found = time.process_time(), 0, 0
    for source, translation in pairs:
        if not screen.passes(source, translation):
            judged += 1
            found += len(Analysis(Pair(source, translation, SOURCE, target), glossary).verdicts)
    return time.process_time() - start, judged, found


def row(kind: str, units: Sequence[str], listed: Sequence[str], target: LocaleTag) -> None:
    """Print one line of the table."""
    glossary = Glossary.from_pairs([(name, name) for name in listed], SOURCE, target)
    known = Glossary(glossary.concepts)
    pairs = list(zip(units, translated(units, known, target), strict=True))
    start = time.process_time()
    indexes = [glossary.index(SOURCE), glossary.index(target)]
    build = time.process_time() - start
    stored = len(pickle.dumps(indexes)) / 1e6
    other, hits = theirs(units, listed)
    own, judged, verdicts = ours(pairs, glossary, target)
    size = sum(len(unit.encode()) for unit in units) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(
        f"{kind:9}{len(listed):>7} build {build:5.2f} s {stored:5.1f} MB"
        f"  theirs {size / other:5.1f} MB/s {hits:>8} hits"
        f"  ours {size / own:5.1f} MB/s = {other / own:4.2f}x"
        f"  {judged} judged, {verdicts} verdicts  peak {peak} MB\n"
    )


def main(count: int) -> None:
    """Print the table for so many units."""
    found = sentences()
    units = [found[at % len(found)] for at in range(count)]
    for size in (85, 1000, 10_000, 100_000):
        row("names", units, names(units, size), LocaleTag("cs"))
    for size in (100, 1000, 10_000, 100_000):
        row("frequent", units, frequent(units, size), LocaleTag("fr"))


if __name__ == "__main__":
    if not REAL.exists():
        sys.exit("the real texts are not here")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
