"""Markdown: how fast a thousand pages are read, beside po4a.

Run ``python tests/benchmarks/benchmark_markdown.py``. The pages are those of
``../shared/data/real/markdown_pairs.jsonl.gz``, in order and again from the start until there
are a thousand. Both read them into units of a paragraph: po4a writes one template, we make its
entries. Measured is CPU time of this process or of the child, best of three. Asserted is that
every page comes back byte for byte from our reader, and that both find about as many texts.
"""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from time import process_time

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.markdown.codec import Markdown

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "real"
EN = LocaleTag.parse("en")
COUNT, ROUNDS = 1000, 3


def pages() -> list[bytes]:
    """Return a thousand real pages, sources and translations."""
    with gzip.open(SHARED / "markdown_pairs.jsonl.gz", "rt", encoding="utf-8") as lines:
        found = [row[side].encode() for row in map(json.loads, lines) for side in ("src", "tgt")]
    return list(islice(cycle(found), COUNT))


def ours(files: list[bytes], granularity: str) -> tuple[float, int]:
    """Return the seconds that we need, and the number of different texts."""
    start = process_time()
    texts = {
        unit.source
        for data in files
        for unit in Markdown().read(data, EN, granularity=granularity).units
    }
    return process_time() - start, len(texts)


def po4a(files: list[bytes], folder: Path) -> tuple[float, int]:
    """Return the seconds that po4a needs, and the number of texts in its template."""
    options: list[str] = []
    for number, data in enumerate(files):
        path = folder / f"{number}.md"
        path.write_bytes(data)
        options += ["-m", path.name]
    template = folder / "out.pot"
    template.unlink(missing_ok=True)
    before = getrusage(RUSAGE_CHILDREN)
    command = ["po4a-updatepo", "-M", "UTF-8", "-f", "text", "-o", "markdown", *options]
    subprocess.run([*command, "-p", template.name], cwd=folder, check=True, capture_output=True)
    after = getrusage(RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, template.read_text(encoding="utf-8").count("\nmsgid ") - 1


def check(files: list[bytes]) -> None:
    """Assert that each page comes back as it was."""
    for data in files:
        document = Markdown().read(data, EN, granularity="paragraph")
        sources = [unit.source for unit in document.units]
        assert Markdown().write(document, sources, EN) == data


def main() -> int:
    """Print the table."""
    files = pages()
    check(files)
    rows = {
        f"lexicord, {unit}s": min(ours(files, unit) for _ in range(ROUNDS))
        for unit in ("paragraph", "sentence")
    }
    if shutil.which("po4a-updatepo"):
        with tempfile.TemporaryDirectory() as name:
            rows["po4a"] = min(po4a(files, Path(name)) for _ in range(ROUNDS))
    size = sum(map(len, files))
    slowest = rows.get("po4a", (0.0, 0))[0]
    lines = [f"{COUNT} pages, {size / 1e6:.1f} MB"]
    for name, (seconds, texts) in rows.items():
        ratio = f"{slowest / seconds:.1f}x" if slowest else ""
        rate = f"{seconds:6.2f} s {COUNT / seconds:6.0f} files/s"
        lines.append(f"{name:24} {rate} {texts:6} texts {ratio}")
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
