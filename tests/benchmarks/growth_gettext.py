"""Does the time for nasty catalogues grow with their size alone?

    python tests/benchmarks/growth_gettext.py [MEGABYTES] [SHAPE ...]

Measures every nasty shape at half of so many megabytes (default 4; 50 takes a while) and at all
of them, and prints what each step costs and how many times more than at half the size:
2 is linear. Ends with exit code 1 where a step that takes noticeable time grows by more than 2.3.
"""

from __future__ import annotations

import sys
import time
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

LIMIT = 2.3
"""CPU time of twice the size by that of the size."""

NOTICEABLE = 0.2
"""Seconds; what is below is the noise of the machine."""


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


def measured(step: Step, small: bytes, large: bytes, rounds: int) -> tuple[float, float]:
    """Return the seconds for ``large``, and how many times those for ``small`` they are."""
    cost = seconds(step, large, rounds)
    return cost, cost / max(seconds(step, small, rounds), 1e-9)


def main(arguments: list[str]) -> int:
    """Measure, print, and say whether all is linear."""
    from support.nasty_catalogues import BROKEN, SHAPES  # noqa: PLC0415 - the path is set below

    size = int(float(arguments[0] if arguments else "4") * 1e6)
    bad = 0
    for name, shape in {**SHAPES, **BROKEN}.items():
        if arguments[1:] and name not in arguments[1:]:
            continue
        small, large = shape(size // 2), shape(size)
        told = []
        for label, step in STEPS.items():
            cost, growth = measured(step, small, large, 2)
            if cost > NOTICEABLE and growth > LIMIT:
                # The collector of garbage, or a neighbour on the machine: look again.
                cost, growth = measured(step, small, large, 5)
            steep = cost > NOTICEABLE and growth > LIMIT
            bad += steep
            told.append(f"{label} {cost:.2f} s x{growth:.1f}{' STEEP' if steep else ''}")
        sys.stdout.write(f"{name}: {', '.join(told)}\n")
        sys.stdout.flush()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.path.insert(0, __file__.rpartition("/benchmarks/")[0])
    sys.exit(main(sys.argv[1:]))
