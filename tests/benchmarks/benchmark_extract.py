"""Extraction of a tree of documents: the first time, and when nothing changed.

Run ``python tests/benchmarks/benchmark_extract.py``. The pages (Markdown in many languages) are
read from ``../shared``; every figure is the CPU time of a whole command in a process of its own.
"""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "real"
PROJECT = """\
source-locale = "en"
target-locales = ["ko-KP"]
[[sources]]
files = ["docs/**/*.md"]
domain = "{domain}"
"""
LOOK = (
    "import os, sys; [os.stat(os.path.join(d, n)) for d, _, f in os.walk(sys.argv[1]) for n in f]"
)
COUNT = 1000


def pages(folder: Path) -> None:
    """Write a thousand pages; there are fewer, so some are written twice."""
    texts = []
    with gzip.open(SHARED / "markdown_pairs.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            texts += [value for value in row.values() if isinstance(value, str) and "\n" in value]
    for number in range(COUNT):
        path = folder / "docs" / f"{number % 40}" / f"{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(texts[number % len(texts)], encoding="utf-8")
        os.utime(path, (1_600_000_000, 1_600_000_000))


def seconds(*command: str, folder: Path) -> float:
    """Run a command and return the CPU seconds of it and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(domain: str) -> None:
    """Print the times of a first and of further extractions."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pages(folder)
        (folder / "glossary").mkdir()
        settings = PROJECT.replace("{domain}", domain)
        (folder / "lexicord.toml").write_text(settings, encoding="utf-8")
        lexicord = (sys.executable, "-m", "lexicord", "extract")
        look = (sys.executable, "-c", LOOK, "docs")
        first = seconds(*lexicord, folder=folder)
        again = min(seconds(*lexicord, folder=folder) for _ in range(3))
        looked = min(seconds(*look, folder=folder) for _ in range(3))
        (folder / "docs/0/0.md").write_text("# Changed\n", encoding="utf-8")
        changed = seconds(*lexicord, folder=folder)
        templates = len(list((folder / "locale").glob("**/*.pot")))
        assert templates == (1 if domain == "all" else COUNT)
    start = min(
        seconds(sys.executable, "-c", "import lexicord.cli.app", folder=Path()) for _ in "ab"
    )
    sys.stdout.write(
        f"{COUNT} pages, domain {domain}: first {first:.2f} s, unchanged {again:.2f} s, "
        f"one changed {changed:.2f} s; starting the program {start:.2f} s, "
        f"looking at the files in Python {looked:.2f} s\n"
    )


if __name__ == "__main__":
    for each in ("all", "{path}"):
        measure(each)
