"""HTML pages to catalogues and back: how fast, against html2po/po2html and po4a.

Run ``python tests/benchmarks/benchmark_html.py [pages]``. Pages are made from a seed. Each tool
takes them apart into catalogues and builds pages from these in which every text has a mark in
front; the marks are counted, and the pages built before anything was translated are held against
their sources. Processor time of the whole commands, in the same run; the other tools are measured
where they are found on the PATH.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import polib

if TYPE_CHECKING:
    from collections.abc import Callable

MARK = "Q!"
WORDS = (  # noqa: SIM905 - read as a sentence
    "The delegation of workers visited a factory near the river and saw how steel is made "
    "there every day while guests from other towns listened to songs about spring"
).split()
PROJECT = """
source-locale = "en"
target-locales = ["de"]
[[sources]]
files = ["pages/*.html"]
domain = "{stem}"
"""
PO4A = """
[po4a_langs] de
[po4a_paths] po/pages.pot de:po/de.po
[options] opt:"--keep 0"
"""


class Result(NamedTuple):
    """Seconds for each way, the share of texts with their mark, and of pages kept as they were."""

    extracted: float
    built: float
    marks: int
    same: int


def sentence(random: Random) -> str:
    """Return a sentence, sometimes with markup or a character that HTML must quote."""
    words = [random.choice(WORDS) for _ in range(random.randint(6, 18))]
    wrap = random.choice(["{}", "{}", "<b>{}</b>", '<a href="p.html">{}</a>', "{} &amp; co"])
    words[3] = wrap.format(words[3])
    return " ".join(words).capitalize().replace("<B>", "<b>") + "."


def paragraph(random: Random) -> str:
    """Return a paragraph of one to five sentences."""
    return " ".join(sentence(random) for _ in range(random.randint(1, 5)))


def page(random: Random) -> str:
    """Return a page of well-formed HTML, some 10 kB long."""
    parts = [f"<h1>{sentence(random)}</h1>"]
    for _ in range(8):
        parts.append(f"<h2>{sentence(random)}</h2>")
        parts += [f"<p>{paragraph(random)}</p>" for _ in range(3)]
        items = "\n".join(f"<li>{sentence(random)}</li>" for _ in range(3))
        parts.append(f"<ul>\n{items}\n</ul>")
        cells = "".join(
            f"<td>{random.choice(WORDS)} {random.randint(1, 99)}</td>" for _ in range(4)
        )
        parts.append(f'<table><tr>{cells}</tr></table><p><img src="x.png" alt="{WORDS[3]}"/></p>')
    head = f'<head><meta charset="utf-8"/><title>{sentence(random)}</title></head>'
    body = "\n".join(parts)
    return f'<!DOCTYPE html>\n<html lang="en">\n{head}\n<body>\n{body}\n</body>\n</html>\n'


def say(line: str) -> None:
    """Write a line at once: the tools take their time."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def seconds(folder: Path, *command: str) -> float:
    """Return the processor time that a command takes in a folder."""
    start = os.times()
    subprocess.run(command, check=True, cwd=folder, capture_output=True)
    end = os.times()
    used = end.children_user + end.children_system
    return used - start.children_user - start.children_system


def translate(folder: Path) -> None:
    """Put a mark before every text of the catalogues in a folder."""
    for path in folder.rglob("*.po"):
        catalog = polib.pofile(str(path))
        for entry in catalog:
            entry.msgstr = MARK + entry.msgid
            entry.flags = []
        catalog.save()


def result(built: Path, first: float, second: float, same: int) -> Result:
    """Count the marks in what was built."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(built.rglob("*.html"))]
    return Result(first, second, sum(text.count(MARK) for text in texts), same)


def kept(folder: Path, built: Path) -> int:
    """Return how many pages came back byte for byte."""
    pages = sorted((folder / "pages").glob("*.html"))
    others = {path.name: path.read_bytes() for path in built.rglob("*.html")}
    return sum(page.read_bytes() == others.get(page.name) for page in pages)


def lexicord(folder: Path) -> Result:
    """Measure ``lexicord extract`` and ``lexicord build``."""
    (folder / "lexicord.toml").write_text(PROJECT, encoding="utf-8")
    (folder / "glossary").mkdir()
    program = (sys.executable, "-m", "lexicord")
    first = seconds(folder, *program, "extract")
    seconds(folder, *program, "update")
    seconds(folder, *program, "build")
    built = folder / "translated"
    same = kept(folder, built)
    translate(folder / "locale")
    second = seconds(folder, *program, "build")
    return result(built, first, second, same)


def toolkit(folder: Path) -> Result:
    """Measure ``html2po`` and ``po2html``."""
    first = seconds(folder, "html2po", "--progress=none", "pages", "po")
    back = ("po2html", "--progress=none", "-t", "pages")
    seconds(folder, *back, "po", "untouched")
    same = kept(folder, folder / "untouched")
    translate(folder / "po")
    second = seconds(folder, *back, "po", "built")
    return result(folder / "built", first, second, same)


def po4a(folder: Path) -> Result:
    """Measure ``po4a`` with its module for XHTML: both ways are one command."""
    pages = sorted((folder / "pages").glob("*.html"))
    lines = [f"[type: xhtml] pages/{page.name} de:built/{page.name}" for page in pages]
    (folder / "po4a.cfg").write_text(PO4A + "\n".join(lines) + "\n", encoding="utf-8")
    (folder / "po").mkdir()
    (folder / "built").mkdir()
    first = seconds(folder, "po4a", "po4a.cfg")
    same = kept(folder, folder / "built")
    translate(folder / "po")
    second = seconds(folder, "po4a", "--no-update", "po4a.cfg")
    return result(folder / "built", first, second, same)


def measured(tool: Callable[[Path], Result], pages: list[str]) -> Result:
    """Return the result of a tool on pages in a fresh folder."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pages").mkdir()
        for number, text in enumerate(pages):
            (folder / "pages" / f"page{number:04}.html").write_text(text, encoding="utf-8")
        return tool(folder)


def main() -> None:
    """Print a table: a row for each tool."""
    count = int(sys.argv[1]) if sys.argv[1:] else 200
    random = Random(4)
    pages = [page(random) for _ in range(count)]
    size = sum(map(len, pages))
    texts = sum(len(re.findall(r"<(?:title|h1|h2|p|li|td)>\w|alt=", text)) for text in pages)
    say(f"{count} pages, {size / 1e6:.1f} MB, {texts} paragraphs and other texts")
    say("| tool | extract, s | build, s | pages/s | marks | pages kept |")
    say("|---|---|---|---|---|---|")
    tools = {"lexicord": lexicord, "html2po": toolkit, "po4a": po4a}
    for name, tool in tools.items():
        if name == "lexicord" or shutil.which(name):
            each = measured(tool, pages)
            rate = count / (each.extracted + each.built)
            row = f"{each.extracted:.2f} | {each.built:.2f} | {rate:.0f} | {each.marks}"
            say(f"| {name} | {row} | {each.same} |")
            assert each.marks >= texts, f"{name} lost texts: {each.marks} of {texts}"


if __name__ == "__main__":
    main()
