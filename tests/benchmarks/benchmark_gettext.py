"""Read, write, edit and count large catalogues beside the tools that people use today.

    python tests/benchmarks/benchmark_gettext.py [ENTRIES ...] [TOOL ...]

Makes catalogues of so many entries (1000 and 10000 without arguments) from the real ones in
``../shared/data/real``, or from a seed where these are absent. Every task runs in a process of
its own, in turn with the others, its answer is compared with ours, and CPU seconds (the least of
three runs, of one where there are more than 100000 entries) and peak memory are printed. The start
of Python and the loading of modules are left out. With names of tools (``lexicord``, ``msg``) only
these are measured.
"""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from dataclasses import replace
from importlib import import_module
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


def ours_rows(path: Path) -> int:
    """Read every field, as plain tuples."""
    return sum(1 for _ in Catalog.from_bytes(path.read_bytes()).entries.rows())


def ours_one_edit(path: Path) -> int:
    """Read, change the entry in the middle, and write."""
    catalog = Catalog.from_bytes(path.read_bytes())
    middle = catalog.entries[len(catalog.entries) // 2]
    edited = catalog.edited([replace(middle, translations=("x",) * len(middle.translations))])
    path.with_suffix(".out").write_bytes(edited.to_bytes())
    return len(catalog.entries)


def ours_rewritten(path: Path) -> int:
    """Read, and write every entry anew, wrapped."""
    entries = Catalog.from_bytes(path.read_bytes()).entries
    path.with_suffix(".out").write_bytes(Catalog.of(entries).to_bytes())
    return len(entries)


def ours_statistics(path: Path) -> int:
    """Count states and words."""
    return statistics(Catalog.from_bytes(path.read_bytes())).total + 1


def polib_read(path: Path) -> int:
    """Read with polib."""
    return len(import_module("polib").pofile(str(path))) + 1


def polib_both(path: Path) -> int:
    """Read and write with polib."""
    file = import_module("polib").pofile(str(path))
    file.save(str(path.with_suffix(".out")))
    return len(file) + 1


def babel_read(path: Path) -> int:
    """Read with Babel."""
    with path.open("rb") as stream:
        return len(import_module("babel.messages.pofile").read_po(stream)) + 1


def babel_both(path: Path) -> int:
    """Read and write with Babel."""
    pofile = import_module("babel.messages.pofile")
    with path.open("rb") as stream:
        catalog = pofile.read_po(stream)
    with path.with_suffix(".out").open("wb") as stream:
        pofile.write_po(stream, catalog)
    return len(catalog) + 1


def toolkit_read(path: Path) -> int:
    """Read with translate-toolkit, source and target decoded."""
    units = import_module("translate.storage.pypo").pofile.parsefile(str(path)).units
    return len([(unit.source, unit.target) for unit in units])


def toolkit_both(path: Path) -> int:
    """Read and write with translate-toolkit."""
    file = import_module("translate.storage.pypo").pofile.parsefile(str(path))
    path.with_suffix(".out").write_bytes(bytes(file))
    return len(file.units)


def rspolib_read(path: Path) -> int:
    """Read with rspolib."""
    return len(import_module("rspolib").pofile(str(path))) + 1


def rspolib_both(path: Path) -> int:
    """Read and write with rspolib."""
    file = import_module("rspolib").pofile(str(path))
    file.save(str(path.with_suffix(".out")))
    return len(file) + 1


TASKS: dict[str, Callable[[Path], int]] = {
    "lexicord untouched read and write": ours_untouched,
    "lexicord one edit": ours_one_edit,
    "lexicord read, all fields": ours_decoded,
    "lexicord read, all fields, tuples": ours_rows,
    "lexicord statistics": ours_statistics,
    "lexicord read and rewrite all": ours_rewritten,
    "polib read": polib_read,
    "polib read and write": polib_both,
    "babel read": babel_read,
    "babel read and write": babel_both,
    "translate read": toolkit_read,
    "translate read and write": toolkit_both,
    "rspolib read": rspolib_read,
    "rspolib read and write": rspolib_both,
}
PROGRAMS = {
    "msgcat": ["msgcat", "-o", "/dev/null"],
    "msgfmt": ["msgfmt", "-o", "/dev/null"],
    "msgfmt --statistics": ["msgfmt", "--statistics", "-o", "/dev/null"],
}


MODULES = {
    "polib": "polib",
    "babel": "babel.messages.pofile",
    "translate": "translate.storage.pypo",
    "rspolib": "rspolib",
}


def installed(wanted: tuple[str, ...]) -> Iterator[str]:
    """Yield what can be measured here, and is wanted."""
    for name in (*TASKS, *PROGRAMS):
        tool = name.split()[0]
        there = shutil.which(tool) if name in PROGRAMS else find_spec(tool)
        if there and name.startswith(wanted):
            yield name


def measure(name: str, path: Path) -> tuple[float, float]:
    """Return CPU seconds, the start of Python left out, and peak memory in MB."""
    if name in PROGRAMS:
        return measure_program([*PROGRAMS[name], str(path)])
    command = [sys.executable, __file__, "--task", name, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    answer = json.loads(done.stdout)
    assert answer["entries"] == int(path.stem) + 1, (name, answer)
    return answer["seconds"], answer["memory"]


def measure_program(command: list[str]) -> tuple[float, float]:
    """Return CPU seconds and peak memory in MB of a program."""
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def run_task(name: str, path: Path) -> None:
    """Run one task in this process and print what it cost."""
    if module := MODULES.get(name.partition(" ")[0]):
        import_module(module)
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


def compare(path: Path, wanted: tuple[str, ...]) -> None:
    """Measure every wanted task on one catalogue, one after the other and then again."""
    names = list(installed(wanted))
    rounds = REPEATS if int(path.stem) <= 100_000 else 1
    runs = [{name: measure(name, path) for name in names} for _ in range(rounds)]
    for name in names:
        seconds = min(run[name][0] for run in runs)
        memory = max(run[name][1] for run in runs)
        sys.stdout.write(f"  {name:36}{seconds:9.3f} s {memory:7.0f} MB\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> None:
    """Make a catalogue of each size, and measure every task on it."""
    if arguments[:1] == ["--task"]:
        run_task(arguments[1], Path(arguments[2]))
        return
    if arguments[:1] == ["--make"]:
        corpus(Path(arguments[1]), int(arguments[2]))
        return
    wanted = tuple(word for word in arguments if not word.isdigit()) or ("",)
    with tempfile.TemporaryDirectory() as folder:
        for count in [word for word in arguments if word.isdigit()] or ["1000", "10000"]:
            # In a process of its own: what starts the programs has to be smaller than they are.
            subprocess.run([sys.executable, __file__, "--make", folder, count], check=True)
            path = Path(folder) / f"{count}.po"
            sys.stdout.write(f"{count} entries, {path.stat().st_size / 1e6:.1f} MB\n")
            compare(path, wanted)


if __name__ == "__main__":
    main(sys.argv[1:])
