"""Read, write, edit and count large catalogues beside the tools that people use today.

    python tests/benchmarks/benchmark_gettext.py [ENTRIES ...]

Makes catalogues of so many entries (1000 and 10000 without arguments) from the real ones in
``../shared/data/real``, or from a seed where these are absent. Every task runs in a process of
its own, its answer is compared with ours, and CPU seconds and peak memory are printed.
"""

from __future__ import annotations

import json
import random
import resource
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.statistics import statistics

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "real"
HEADER = {"Language": "xx", "Content-Type": "text/plain; charset=UTF-8"}
REPEATS = 3


def real_entries() -> Iterator[Entry]:
    """Yield the translated and untranslated entries of real catalogues."""
    for archive in sorted(REAL.glob("*.tar.xz")):
        with tarfile.open(archive) as files:
            for member in files:
                if member.name.endswith(".po"):
                    stream = files.extractfile(member)
                    assert stream
                    yield from readable(stream.read())


def readable(data: bytes) -> Iterator[Entry]:
    """Yield the entries of a catalogue in use, nothing where it is broken."""
    try:
        catalog = Catalog.from_bytes(data)
    except Exception:  # noqa: BLE001  broken files are part of the real world
        return
    yield from (entry for entry in catalog.entries if entry.source and not entry.obsolete)


def made_entries() -> Iterator[Entry]:
    """Yield entries of random words, the same ones every time."""
    words = random.Random(1)
    while True:
        text = " ".join(
            "".join(words.choices("etaoinshrdlu", k=words.randint(1, 10)))
            for _ in range(words.randint(3, 40))
        )
        yield Entry(text, translations=(text.title(),), references=("a.txt:1",))


def corpus(folder: Path, count: int) -> Path:
    """Write a catalogue of ``count`` entries, made different by their contexts."""
    pool = list(real_entries()) if REAL.is_dir() else []
    source = iter(pool) if pool else made_entries()
    entries: list[Entry] = []
    while len(entries) < count:
        entry = next(source, None)
        if entry is None:
            source = iter(pool)
            continue
        context = f"{len(entries)} {entry.context or ''}".strip()
        entries.append(replace(entry, context=context, flags=keep_fuzzy(entry), previous=None))
    path = folder / f"{count}.po"
    path.write_bytes(Catalog.new(HEADER, entries).to_bytes())
    return path


def keep_fuzzy(entry: Entry) -> tuple[str, ...]:
    """Format flags would make msgfmt look at the formats as well."""
    return ("fuzzy",) if entry.fuzzy else ()


def ours_untouched(path: Path) -> int:
    """Read and write."""
    catalog = Catalog.from_bytes(path.read_bytes())
    path.with_suffix(".out").write_bytes(catalog.to_bytes())
    return len(catalog.entries)


def ours_decoded(path: Path) -> int:
    """Read every field."""
    return sum(1 for _ in Catalog.from_bytes(path.read_bytes()).entries)


def ours_one_edit(path: Path) -> int:
    """Read, change the entry in the middle, and write."""
    catalog = Catalog.from_bytes(path.read_bytes())
    middle = catalog.entries[len(catalog.entries) // 2]
    edited = catalog.edited([replace(middle, translations=("x",) * len(middle.translations))])
    path.with_suffix(".out").write_bytes(edited.to_bytes())
    return len(catalog.entries)


def ours_rewritten(path: Path) -> int:
    """Read, and write every entry anew, wrapped."""
    entries = list(Catalog.from_bytes(path.read_bytes()).entries)
    path.with_suffix(".out").write_bytes(Catalog.of(entries).to_bytes())
    return len(entries)


def ours_statistics(path: Path) -> int:
    """Count states and words."""
    return statistics(Catalog.from_bytes(path.read_bytes())).total + 1


def polib_read(path: Path) -> int:
    """Read with polib."""
    import polib  # noqa: PLC0415  loaded in the process that measures it

    return len(polib.pofile(str(path))) + 1


def polib_both(path: Path) -> int:
    """Read and write with polib."""
    import polib  # noqa: PLC0415  loaded in the process that measures it

    file = polib.pofile(str(path))
    file.save(str(path.with_suffix(".out")))
    return len(file) + 1


def babel_read(path: Path) -> int:
    """Read with Babel."""
    from babel.messages.pofile import read_po  # noqa: PLC0415  loaded in the process that measures it

    with path.open("rb") as stream:
        return len(read_po(stream)) + 1


def babel_both(path: Path) -> int:
    """Read and write with Babel."""
    from babel.messages.pofile import read_po, write_po  # noqa: PLC0415  see above

    with path.open("rb") as stream:
        catalog = read_po(stream)
    with path.with_suffix(".out").open("wb") as stream:
        write_po(stream, catalog)
    return len(catalog) + 1


TASKS: dict[str, Callable[[Path], int]] = {
    "lexicord untouched read and write": ours_untouched,
    "lexicord one edit": ours_one_edit,
    "lexicord read, all fields": ours_decoded,
    "lexicord statistics": ours_statistics,
    "lexicord read and rewrite all": ours_rewritten,
    "polib read": polib_read,
    "polib read and write": polib_both,
    "babel read": babel_read,
    "babel read and write": babel_both,
}
PROGRAMS = {
    "msgcat": ["msgcat", "-o", "/dev/null"],
    "msgfmt": ["msgfmt", "-o", "/dev/null"],
    "msgfmt --statistics": ["msgfmt", "--statistics", "-o", "/dev/null"],
}


def installed() -> Iterator[str]:
    """Yield what can be measured here."""
    for name in TASKS:
        if name.startswith("lexicord") or find_spec(name.split()[0]):
            yield name
    yield from (name for name, command in PROGRAMS.items() if shutil.which(command[0]))


def measure(name: str, path: Path) -> tuple[float, float]:
    """Return CPU seconds, the start of Python left out, and peak memory in MB."""
    if name in PROGRAMS:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([*PROGRAMS[name], str(path)], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return seconds, after.ru_maxrss / 1024 if after.ru_maxrss > before.ru_maxrss else 0.0
    command = [sys.executable, __file__, "--task", name, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    answer = json.loads(done.stdout)
    assert answer["entries"] == int(path.stem) + 1, (name, answer)
    return answer["seconds"], answer["memory"]


def run_task(name: str, path: Path) -> None:
    """Run one task in this process and print what it cost."""
    start = time.process_time()
    entries = TASKS[name](path)
    seconds = time.process_time() - start
    memory = peak_memory()
    answer = {"entries": entries, "seconds": seconds, "memory": memory}
    sys.stdout.write(f"{json.dumps(answer)}\n")


def peak_memory() -> float:
    """Return the most memory that this process held, in MB.

    ``getrusage`` counts what the parent held before it started this program.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lines = status.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def main(arguments: list[str]) -> None:
    """Measure every task on catalogues of each size, best of three."""
    if arguments[:1] == ["--task"]:
        run_task(arguments[1], Path(arguments[2]))
        return
    with tempfile.TemporaryDirectory() as folder:
        for count in map(int, arguments or ["1000", "10000"]):
            path = corpus(Path(folder), count)
            sys.stdout.write(f"{count} entries, {path.stat().st_size / 1e6:.1f} MB\n")
            for name in installed():
                runs = [measure(name, path) for _ in range(REPEATS if count < 100_000 else 1)]
                seconds, memory = min(seconds for seconds, _ in runs), max(m for _, m in runs)
                shown = f"{memory:7.0f} MB" if memory else ""
                sys.stdout.write(f"  {name:36}{seconds:9.3f} s {shown}\n")
                sys.stdout.flush()
            assert path.read_bytes() == Catalog.from_bytes(path.read_bytes()).to_bytes()


if __name__ == "__main__":
    main(sys.argv[1:])
