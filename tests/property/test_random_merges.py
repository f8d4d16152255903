"""Some of the thousands of merges of ``tests/benchmarks/benchmark_random_merges.py``."""

from __future__ import annotations

import pytest

from support.random_merges import merged_without_loss


@pytest.mark.parametrize("start", range(0, 200, 50))
def test_no_text_is_lost(start: int) -> None:
    for seed in range(start, start + 50):
        merged_without_loss(seed)
