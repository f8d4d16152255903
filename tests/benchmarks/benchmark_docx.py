"""Take a Word document apart and build it, beside pandoc's way from DOCX to DOCX.

    python tests/benchmarks/benchmark_docx.py [PARAGRAPHS ...]

Makes documents of so many paragraphs (1000 and 4000 without arguments) with pandoc, from the
sample article of ``../shared/data`` or from text of our own. Ours reads each and builds it with
every text translated; pandoc reads and writes it (its own reader and writer, no translation).
Each runs in a process of its own, in turn, three times; the least CPU seconds are printed, with
and without the start of Python and the loading of modules.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path

ARTICLE = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "sample-article.txt"
TEXT = "Words with *emphasis*, **strong** ones and a [link](https://example.org). Then more.\n"
OURS = """
import sys, time
from pathlib import Path
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.docx.codec import Docx

codec, data = Docx(), Path(sys.argv[1]).read_bytes()
codec.read(Path(sys.argv[3]).read_bytes(), LocaleTag("en"), granularity="sentence")
start = time.process_time()
document = codec.read(data, LocaleTag("en"), granularity="sentence")
texts = [f"{unit.source} (fr)" for unit in document.units]
Path(sys.argv[2]).write_bytes(codec.write(document, texts, LocaleTag("fr")))
print(time.process_time() - start)
"""


def document(folder: Path, count: int) -> Path:
    """Make a document of so many paragraphs, with formatting and links in every second one."""
    text = ARTICLE.read_text(encoding="utf-8") if ARTICLE.exists() else ""
    lines = [line for line in text.splitlines() if line.strip()] or [TEXT]
    mixed = cycle(part for line in lines for part in (line, TEXT))
    page, path = folder / f"{count}.md", folder / f"{count}.docx"
    page.write_text("\n\n".join(islice(mixed, count)), encoding="utf-8")
    subprocess.run(["pandoc", str(page), "-o", str(path)], check=True)
    return path


def seconds(*command: str) -> tuple[float, str]:
    """Return the CPU seconds of a command (user and system), and what it said."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return spent, done.stdout


def measure(folder: Path, count: int) -> str:
    """Return one line of the table."""
    path, out, small = document(folder, count), folder / "out.docx", document(folder, 10)
    ours, inside, pandoc = [], [], []
    for _ in range(3):
        spent, said = seconds(sys.executable, "-c", OURS, str(path), str(out), str(small))
        ours.append(spent)
        inside.append(float(said))
        pandoc.append(seconds("pandoc", str(path), "-o", str(out))[0])
    ratio = min(pandoc) / min(ours)
    return (
        f"{count:10} {min(ours):9.2f} {min(inside):9.2f} {min(pandoc):9.2f} {ratio:8.1f}"
        f" {min(pandoc) / min(inside):8.1f}\n"
    )


def main() -> int:
    """Measure and print the table."""
    if shutil.which("pandoc") is None:
        sys.stdout.write("needs pandoc\n")
        return 2
    counts = [int(each) for each in sys.argv[1:]] or [1000, 4000]
    sys.stdout.write("paragraphs  lexicord  (inside)    pandoc    ratio (inside)\n")
    with tempfile.TemporaryDirectory() as name:
        for count in counts:
            sys.stdout.write(measure(Path(name), count))
    return 0


if __name__ == "__main__":
    sys.exit(main())
