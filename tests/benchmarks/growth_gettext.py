"""Does the time for nasty catalogues grow with their size alone?

    python tests/benchmarks/growth_gettext.py [MEGABYTES] [--slow SECONDS] [SHAPE ...]

Measures every nasty shape, each in a process of its own, at half of so many megabytes (default 4)
and at all of them. Prints what each step costs and how many times more than at half the size (2 is
linear), and the peak of memory as a multiple of the file, the making of the data included (of short
pieces that takes more than reading them). What takes little time is measured three
times, what takes long once; a step that takes more than ``--slow`` seconds (default 60) at half the
size is measured at a quarter and a half instead. Ends with exit code 1 where a step that takes
noticeable time grows by more than 2.3. 50 megabytes of all shapes take about an hour.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.mo import read_mo, write_mo
from lexicord.formats.gettext.statistics import statistics

if TYPE_CHECKING:
    from lexicord.domain.catalog import Entry
    from support.nasty_catalogues import Shape

LIMIT = 2.3
"""CPU time of twice the size by that of the size."""

NOTICEABLE = 0.2
"""Seconds; what is below is the noise of the machine."""

RETRIES = 3

ALLOCATOR = {"MALLOC_MMAP_THRESHOLD_": "1000000"}
"""By itself the GNU allocator keeps blocks of up to 32 MB for the next run and gives larger ones
back to the system, which has to clear them anew: twice 25 MB would cost more for that alone."""

LONG = 3.0
"""Seconds; what takes longer is measured once."""


def changed(entry: Entry) -> Entry:
    """Return the entry with something new in each of its parts."""
    texts = tuple(f"{text} x" for text in entry.translations)
    return replace(entry, translations=texts, comments=("c",), references=("r:1",))


def edit_last(data: bytes) -> bytes:
    """Edit the last entry."""
    catalog = Catalog.from_bytes(data)
    return catalog.edited([changed(catalog.entries[-1])]).to_bytes()


def edit_all(data: bytes) -> bytes:
    """Edit every entry."""
    catalog = Catalog.from_bytes(data)
    return catalog.edited([changed(entry) for entry in catalog.entries]).to_bytes()


def turn_round(data: bytes) -> bytes:
    """Rebuild the catalogue of equal entries in the opposite order."""
    catalog = Catalog.from_bytes(data)
    return catalog.rebuilt([replace(entry) for entry in reversed(catalog.entries)]).to_bytes()


Step = Callable[[bytes], object]

STEPS: dict[str, Step] = {
    "read and write": lambda data: Catalog.from_bytes(data).to_bytes(),
    "decode": lambda data: list(Catalog.from_bytes(data).entries),
    "problems": lambda data: Catalog.from_bytes(data).problems,
    "statistics": lambda data: statistics(Catalog.from_bytes(data)),
    "edit last": edit_last,
    "edit all": edit_all,
    "turn round": turn_round,
    "wrap": lambda data: Catalog.from_bytes(data).rewrapped().to_bytes(),
    "compile": lambda data: read_mo(write_mo(Catalog.from_bytes(data))),
}


def seconds(step: Step, data: bytes, rounds: int = 1) -> float:
    """Return the least CPU time of ``rounds`` runs; a refusal is a result too."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        with suppress(InputError):
            step(data)
        best = min(best, time.process_time() - start)
    return best


def best(step: Step, data: bytes) -> float:
    """Return the CPU time of one run where it is long, the least of three where it is short."""
    gc.collect()
    first = seconds(step, data)
    return first if first > LONG else min(first, seconds(step, data, 2))


def growth(step: Step, shape: Shape, size: int, slow: float) -> tuple[float, float, int]:
    """Return the seconds of a step, how many times those of half the size, and the size."""
    small = best(step, shape(size // 2))
    if small > slow:
        return small, small / max(best(step, shape(size // 4)), 1e-9), size // 2
    cost = best(step, shape(size))
    for _ in range(RETRIES * (cost < LONG)):
        if cost < NOTICEABLE or cost / small < LIMIT:
            break
        # The collector of garbage, or a neighbour on the machine: look again.
        small = min(small, best(step, shape(size // 2)))
        cost = min(cost, best(step, shape(size)))
    return cost, cost / max(small, 1e-9), size


def measure(name: str, shape: Shape, size: int, slow: float) -> int:
    """Measure every step of one shape, print them, and return how many are steep."""
    from benchmarks.benchmark_gettext import peak_memory  # noqa: PLC0415 - the path is set below

    told, bad = [], 0
    for label, step in STEPS.items():
        cost, times, measured = growth(step, shape, size, slow)
        steep = cost > NOTICEABLE and times > LIMIT
        bad += steep
        smaller = "" if measured == size else f" at {measured / 1e6:g} MB"
        told.append(f"{label} {cost:.2f} s x{times:.2f}{smaller}{' STEEP' if steep else ''}")
    memory = peak_memory() / (size / 1e6)
    sys.stdout.write(f"{name}: {', '.join(told)}; peak x{memory:.1f}\n")
    return bad


def main() -> int:
    """Measure, print, and say whether all is linear."""
    from support.nasty_catalogues import BROKEN, SHAPES  # noqa: PLC0415 - the path is set below

    shapes = {**SHAPES, **BROKEN}
    parser = ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("megabytes", type=float, nargs="?", default=4)
    parser.add_argument("--slow", type=float, default=60)
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", default=list(shapes))
    parser.add_argument("--here", action="store_true", help="measure one shape in this process")
    wanted = parser.parse_intermixed_args()
    if wanted.here:
        name = wanted.shapes[0]
        return 1 if measure(name, shapes[name], int(wanted.megabytes * 1e6), wanted.slow) else 0
    command = [sys.executable, __file__, str(wanted.megabytes), "--slow", str(wanted.slow)]
    return max(
        subprocess.call([*command, "--here", name], env={**os.environ, **ALLOCATOR})
        for name in wanted.shapes
    )


if __name__ == "__main__":
    sys.path.insert(0, __file__.rpartition("/benchmarks/")[0])
    sys.exit(main())
