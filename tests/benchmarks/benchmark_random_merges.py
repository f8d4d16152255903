"""Thousands of random merges: ``python tests/benchmarks/benchmark_random_merges.py 5000``.

A first seed may follow the number. The suite runs some of them.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.random_merges import merged_without_loss


def main(count: int = 5000, start: int = 0) -> None:
    """Run so many merges."""
    for seed in range(start, start + count):
        merged_without_loss(seed)
    sys.stdout.write(f"{count} merges, nothing lost\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
