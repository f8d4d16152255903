"""``lexicord update`` beside msgmerge: ``python tests/benchmarks/benchmark_update.py``.

Catalogues are made up, the same each time. Seconds of processor time of the whole command, from
the start of the process to its end, one after the other in the same run; the ratio is what
counts. Every suggestion of both is compared: how alike the source that it was made for is to the
new one. The largest size takes msgmerge many minutes and runs with ``--full`` alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lexicord.formats.gettext.catalog import Catalog
from lexicord.text.similarity import similarity
from support.catalogues import edited, translated

SIZES = ((1_000, 0.2), (10_000, 0.05), (10_000, 0.2), (25_000, 0.05), (50_000, 0.05))
HEADER = {
    "Language": "fr",
    "Content-Type": "text/plain; charset=UTF-8",
    "Plural-Forms": "nplurals=2; plural=(n > 1);",
}
PATIENCE = 5_000
LEXICORD = (sys.executable, "-m", "lexicord", "update", "--accept-loss")
MSGMERGE = ("msgmerge", "--quiet")


def seconds(*command: str) -> float:
    """Return the processor time that a command takes."""
    start = os.times()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    end = os.times()
    used = end.children_user + end.children_system
    return used - start.children_user - start.children_system


def scores(path: Path) -> dict[str, float]:
    """Return for each new source how alike the one is that its suggestion was made for."""
    entries = Catalog.from_bytes(path.read_bytes()).entries
    return {
        entry.source: similarity(entry.source, entry.previous.source or "")
        for entry in entries
        if entry.fuzzy and entry.previous and not entry.obsolete
    }


def choices(ours: dict[str, float], theirs: dict[str, float]) -> str:
    """Say how many suggestions are as good as those of msgmerge, better and worse."""
    found: Counter[str] = Counter()
    for source in ours.keys() | theirs.keys():
        apart = ours.get(source, 0.0) - theirs.get(source, 0.0)
        found["same" if abs(apart) < 1e-9 else "better" if apart > 0 else "worse"] += 1
    return f"{found['same']} same, {found['better']} better, {found['worse']} worse"


def line(folder: Path, size: int, share: float, *, peer: bool) -> str:
    """Return a line of the table."""
    entries = translated(size)
    po, pot, out, others = (folder / name for name in ("old.po", "new.pot", "out.po", "peer.po"))
    po.write_bytes(Catalog.new(HEADER, entries).to_bytes())
    pot.write_bytes(Catalog.new(HEADER, edited(entries, share)).to_bytes())
    out.unlink(missing_ok=True)
    given = (*LEXICORD, "--po", str(po), "--template", str(pot), "-o", str(out))
    plain = seconds(*given, "--no-suggestions")
    out.unlink()
    ours = seconds(*given)
    said = f"{size:7}  {share:7.0%}  {ours:8.2f}  {plain:8.2f}"
    if peer:
        exact = seconds(*MSGMERGE, "-N", "-o", str(others), str(po), str(pot))
        theirs = seconds(*MSGMERGE, "--previous", "-o", str(others), str(po), str(pot))
        said += f"  {theirs:8.2f}  {exact:8.2f}  {theirs / ours:5.1f}  {exact / plain:5.1f}  "
        said += choices(scores(out), scores(others))
    return said


def main(*, full: bool) -> None:
    """Print the table: seconds with suggestions and without, and the ratios of both."""
    peer = shutil.which("msgmerge") is not None
    sys.stdout.write("entries  changed  lexicord  without  msgmerge        -N  ratio  ratio\n")
    with tempfile.TemporaryDirectory() as folder:
        for size, share in SIZES:
            patient = full or size * size * share <= PATIENCE * PATIENCE
            sys.stdout.write(f"{line(Path(folder), size, share, peer=peer and patient)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(full="--full" in sys.argv)
