"""The number rules beside ``pofilter --test=numbers``, on real catalogues.

Run as ``python tests/benchmarks/benchmark_numbers.py``. Every translated entry with a figure
on either side is a pair, each pair once. Prints what both report, and a sample with a fixed seed
for a person to judge; a verdict lies in ``number_verdicts.json`` under the digest of its pair:
true where a number was really dropped, added or changed. pofilter belongs to translate-toolkit;
``POFILTER`` names it where it is not on the path.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
import tarfile
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.checks.runner import check_pair
from lexicord.domain.catalog import Entry
from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.gettext.catalog import Catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).resolve().parent
REAL = HERE.parents[1] / ".." / "shared" / "data" / "real"
VERDICTS = HERE / "number_verdicts.json"
SIDES = ("only lexicord", "only pofilter", "both")
PAIRS, SAMPLE, SEED = 8_000, 20, 7

Pair = tuple[str, str, str]
"""The language, the source and its translation."""


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def catalogs() -> Iterator[bytes]:
    """Give what each triple and quadruple of the real histories ended with."""
    for name, wanted in (("update_triples", "gold.po"), ("merge_quadruples", "result.po")):
        with tarfile.open(REAL / f"{name}.tar.xz") as archive:
            for member in archive:
                file = archive.extractfile(member)
                if file and member.name.endswith(wanted):
                    yield file.read()


def pairs() -> list[Pair]:
    """Return a sample of the pairs with a figure, each once, in a fixed order."""
    found: dict[Pair, None] = {}
    for data in catalogs():
        try:
            catalog = Catalog.from_bytes(data)
            language = str(LocaleTag.parse(catalog.header.get("Language")))
        except InputError:
            continue
        found |= dict.fromkeys(_of(language, catalog.entries))
    every = sorted(found)
    return random.Random(SEED).sample(every, min(PAIRS, len(every)))


def _of(language: str, entries: Iterable[Entry]) -> Iterator[Pair]:
    for entry in entries:
        texts = entry.source + entry.translation
        plain = entry.plural is None and not (entry.fuzzy or entry.obsolete or entry.is_header)
        if plain and entry.translation and any(map(str.isdigit, texts)):
            yield language, entry.source, entry.translation


def ours(found: Iterable[Pair]) -> set[Pair]:
    """Return the pairs in which a rule for numbers or for changed dates finds something."""
    families = ("number/", "date/changed")
    return {
        (language, source, target)
        for language, source, target in found
        for finding in check_pair(source, target, "en", language)
        if finding.rule.startswith(families)
    }


def theirs(found: list[Pair]) -> set[Pair]:
    """Return the pairs that pofilter reports."""
    reported: set[Pair] = set()
    for language in sorted({pair[0] for pair in found}):
        here = [pair for pair in found if pair[0] == language]
        reported |= {here[number] for number in _filtered(language, here)}
    return reported


def _filtered(language: str, found: list[Pair]) -> list[int]:
    header = {"Language": language, "Content-Type": "text/plain; charset=UTF-8"}
    entries = [
        Entry(source, context=str(number), translations=(target,))
        for number, (_, source, target) in enumerate(found)
    ]
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder, "in.po"), Path(folder, "out.po")
        before.write_bytes(Catalog.new(header, entries).to_bytes())
        command = os.environ.get("POFILTER", "pofilter")
        line = (command, "-t", "numbers", "--nonotes", "--progress=none", before, after)
        subprocess.run(line, check=True, stderr=subprocess.DEVNULL)
        reported = after.read_bytes() if after.exists() else b""
    return [int(entry.context) for entry in Catalog.from_bytes(reported).entries if entry.context]


def digest(pair: Pair) -> str:
    """Return what a verdict is found by."""
    return hashlib.sha256("\0".join(pair).encode()).hexdigest()[:12]


@cache
def verdicts() -> dict[str, bool]:
    """Return the verdicts that were given."""
    given: dict[str, bool] = json.loads(VERDICTS.read_text()) if VERDICTS.exists() else {}
    return given


def compare() -> None:
    """Print the alarms of both, what was judged of each side, and the sample."""
    found = pairs()
    here, there = ours(found), theirs(found)
    _say(f"{len(found)} pairs with a figure: lexicord reports {len(here)}, pofilter {len(there)}")
    for side, reported in zip(SIDES, (here - there, there - here, here & there), strict=True):
        every = sorted(reported)
        chosen = random.Random(SEED).sample(every, min(SAMPLE, len(every)))
        known = [verdicts()[digest(pair)] for pair in chosen if digest(pair) in verdicts()]
        _say(f"{side}: {len(every)}; of {len(known)} judged {sum(known)} are real")
        for pair in chosen:
            if digest(pair) not in verdicts():
                _say(json.dumps([digest(pair), *pair], ensure_ascii=False))


if __name__ == "__main__":
    if not REAL.exists():
        sys.exit("the real texts are not here")
    compare()
