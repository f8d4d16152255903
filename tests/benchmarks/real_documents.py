"""Translate real Word and OpenDocument files and let LibreOffice open what comes out.

    python tests/benchmarks/real_documents.py [FOLDER ...]

The files are made by pandoc and LibreOffice from the sample article and from pages of
``../shared/data/real/markdown_pairs.jsonl.gz`` in many languages; LibreOffice's own templates,
pandoc's reference files and every DOCX and ODT below the folders that are named (unpacked
archives of python-docx, docx2python, odfpy) are taken as they are. Each is read, built with
every text as it was (which must give the same bytes), and built with every text between two
marks. LibreOffice converts that to flat XML, and both marks of every text must be in it.

One line a group of files is printed, and one for each file that does not hold.
"""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.registry import codec_for

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"
TEMPLATES = Path("/usr/lib/libreoffice/share/template")
ENDINGS = {".docx", ".docm", ".odt", ".ott", ".ods", ".odp"}
TARGETS = [LocaleTag.parse(name) for name in ("ar", "fr", "ko-KP", "zh-Hans")]
RICH = """# Title & more

Words with *emphasis*, **strong `code`** and a [link](https://example.org).[^1] Two sentences.

[^1]: A note. With two sentences.

1. An item with $x^2$.
    - Another, ~~struck~~.

| Left | Right |
|:-----|------:|
| one  | *two* |

> A quotation\\
> of two lines.

![A sign](sign.png)
"""


@dataclass(frozen=True)
class Checked:
    """What was found out about one file."""

    group: str
    name: str
    units: int
    problem: str = ""


def made(folder: Path) -> Iterator[tuple[str, Path]]:
    """Make documents of our own sources; yield where each comes from."""
    (folder / "sign.png").write_bytes(_png())
    sources = [("rich", RICH)]
    article = SHARED / "sample-article.txt"
    if article.exists():
        sources.append(("article", article.read_text(encoding="utf-8")))
    pairs = SHARED / "real" / "markdown_pairs.jsonl.gz"
    if pairs.exists():
        with gzip.open(pairs, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in islice(lines, 0, None, 8)]
        sources += [(f"{number:02}-{row['lang']}", row["tgt"]) for number, row in enumerate(rows)]
    for name, text in sources:
        page = folder / f"{name}.md"
        page.write_text(text, encoding="utf-8")
        for ending in ("docx", "odt"):
            path = folder / f"{name}.{ending}"
            dialect = "markdown" if text is RICH else "gfm-yaml_metadata_block"
            command = ["pandoc", "-f", dialect, str(page), "-o", str(path)]
            # It gives up where a page shows pictures that are not there.
            if subprocess.run(command, cwd=folder, check=False, capture_output=True).returncode:
                continue
            yield f"pandoc {ending}", path
    for ending, other in (("odt", "docx"), ("docx", "odt")):
        paths = sorted(folder.glob(f"*.{ending}"))
        for path in converted(paths, folder / f"office-{other}", other):
            yield f"LibreOffice {other}", path


def _png() -> bytes:
    hexadecimal = (
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d7"
        "63f8cfc000000301010018dd8db00000000049454e44ae426082"
    )
    return bytes.fromhex(hexadecimal)


def found(folders: list[Path], folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the documents of other people, with the folder that they are in."""
    for ending in ("docx", "odt"):
        path = folder / f"reference.{ending}"
        command = ["pandoc", "-o", str(path), "--print-default-data-file", f"reference.{ending}"]
        subprocess.run(command, check=True)
        yield "pandoc reference", path
    groups = [("LibreOffice templates", TEMPLATES), *((each.name, each) for each in folders)]
    for group, place in groups:
        for path in sorted(place.rglob("*")):
            if path.suffix.lower() in ENDINGS and path.is_file():
                yield group, path


def converted(paths: list[Path], folder: Path, ending: str) -> list[Path]:
    """Return the files that LibreOffice makes of ``paths``."""
    folder.mkdir(exist_ok=True)
    profile = f"-env:UserInstallation={(folder.parent / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", ending, "--outdir", str(folder)]
    for start in range(0, len(paths), 25):
        part = list(map(str, paths[start : start + 25]))
        subprocess.run([*command, *part], check=False, capture_output=True, timeout=300)
    return sorted(folder.glob(f"*.{ending}"))


def marked(group: str, path: Path, folder: Path, number: int) -> tuple[Checked, Path | None]:
    """Build a document with each text between marks; equal texts have equal marks."""
    codec = codec_for(path.name)
    assert codec
    data = path.read_bytes()
    name = path.name
    try:
        document = codec.read(data, LocaleTag("en"), granularity="sentence")
    except InputError as error:
        return Checked(group, name, 0, f"refused: {error}"), None
    sources = [unit.source for unit in document.units]
    locale = TARGETS[number % len(TARGETS)]
    if codec.write(document, sources, locale) != data:
        return Checked(group, name, len(sources), "not the same bytes"), None
    numbers = {source: place for place, source in enumerate(dict.fromkeys(sources))}
    texts = [f"Ω{numbers[each]}Ω{each}ω{numbers[each]}ω" for each in sources]
    out = folder / f"{number}{path.suffix.lower()}"
    out.write_bytes(codec.write(document, texts, locale))
    return Checked(group, name, len(numbers)), out


def judged(checked: Checked, opened: Path) -> Checked:
    """Look for the marks in what LibreOffice has read."""
    if not opened.exists():
        return Checked(checked.group, checked.name, checked.units, "not opened")
    text = re.sub(r"<[^>]*>", "", opened.read_text(encoding="utf-8"))
    missing = [
        number
        for number in range(checked.units)
        if f"Ω{number}Ω" not in text or f"ω{number}ω" not in text
    ]
    problem = f"{len(missing)} texts not shown, first {missing[0]}" if missing else ""
    return Checked(checked.group, checked.name, checked.units, problem)


def check(folders: list[Path], folder: Path) -> Iterator[Checked]:
    """Build every document, have all converted at once, and judge them."""
    (folder / "made").mkdir()
    (folder / "built").mkdir()
    pending: dict[Path, Checked] = {}
    sources = [*made(folder / "made"), *found(folders, folder)]
    for number, (group, path) in enumerate(sources):
        checked, out = marked(group, path, folder / "built", number)
        if out is None:
            yield checked
        else:
            pending[out] = checked
    converted(list(pending), folder / "opened", "fodt")
    for out, checked in pending.items():
        yield judged(checked, folder / "opened" / f"{out.stem}.fodt")


def say(line: str) -> None:
    """Print a line of the table."""
    sys.stdout.write(f"{line}\n")


def main() -> int:
    """Check everything and print the table."""
    missing = [name for name in ("pandoc", "soffice") if shutil.which(name) is None]
    if missing:
        say(f"needs {' and '.join(missing)}")
        return 2
    with tempfile.TemporaryDirectory() as name:
        results = list(check([Path(each) for each in sys.argv[1:]], Path(name)))
    for result in results:
        if result.problem:
            say(f"{result.group}: {result.name}: {result.problem}")
    files = Counter(result.group for result in results)
    good = Counter(result.group for result in results if not result.problem)
    units = Counter[str]()
    for result in results:
        units[result.group] += result.units
    for group, count in files.items():
        say(f"{group:32} {good[group]:4} of {count:4} files  {units[group]:6} texts")
    say(f"{'all':32} {good.total():4} of {files.total():4} files  {units.total():6} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
