"""How long an update takes, beside msgmerge: ``python tests/benchmarks/benchmark_update.py``.

Catalogues are made up, the same each time. Seconds of processor time, reading and writing
included; the ratio is what counts. msgmerge runs where it is installed, and only on the smaller
sizes unless ``--full`` is given (the largest takes it many minutes).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.carry_over import carry_over
from lexicord.merge.carry_report import Origin
from support.catalogues import edited, translated

SIZES = ((1_000, 0.2), (10_000, 0.05), (10_000, 0.2), (20_000, 0.2), (50_000, 0.05))
HEADER = {"Language": "fr", "Content-Type": "text/plain; charset=UTF-8"}
PATIENCE = 2_500


def update(old: bytes, new: bytes) -> tuple[float, int, bytes]:
    """Return the seconds that an update takes, the suggestions it makes, and the result."""
    start = time.process_time()
    catalogue, template = Catalog.from_bytes(old), Catalog.from_bytes(new)
    carried = carry_over(template.entries, catalogue.entries)
    result = catalogue.rebuilt(carried.entries).to_bytes()
    return time.process_time() - start, carried.report.counts[Origin.ALIKE], result


def msgmerge(old: bytes, new: bytes) -> tuple[float, int]:
    """Return the seconds that msgmerge takes, and the suggestions it makes."""
    with tempfile.TemporaryDirectory() as folder:
        po, pot, out = (Path(folder) / name for name in ("old.po", "new.pot", "out.po"))
        po.write_bytes(old)
        pot.write_bytes(new)
        start = os.times()
        command = ["msgmerge", "--quiet", "--previous", "-o", str(out), str(po), str(pot)]
        subprocess.run(command, check=True)
        end = os.times()
        entries = Catalog.from_bytes(out.read_bytes()).entries
    seconds = end.children_user - start.children_user
    return seconds, sum(entry.fuzzy and not entry.obsolete for entry in entries)


def main(*, full: bool) -> None:
    """Print the table; every result is checked for the units that it must have."""
    peer = shutil.which("msgmerge") is not None
    sys.stdout.write("entries  changed  lexicord (suggestions)  msgmerge (suggestions)  ratio\n")
    for size, share in SIZES:
        entries = translated(size)
        template = edited(entries, share)
        old, new = (Catalog.new(HEADER, each).to_bytes() for each in (entries, template))
        seconds, found, result = update(old, new)
        active = [entry for entry in Catalog.from_bytes(result).entries if not entry.obsolete]
        assert [entry.source for entry in active[1:]] == [entry.source for entry in template]
        line = f"{size:7}  {share:7.0%}  {seconds:7.2f} s ({found})"
        if peer and (full or size * size * share <= PATIENCE * PATIENCE):
            theirs, others = msgmerge(old, new)
            line += f"  {theirs:15.2f} s ({others})  {theirs / seconds:6.1f}"
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main(full="--full" in sys.argv)
