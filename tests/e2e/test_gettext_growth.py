"""No catalogue, however nasty, takes longer than its size explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.growth_gettext import STEPS, seconds
from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog
from support.nasty_catalogues import BROKEN, SHAPES

if TYPE_CHECKING:
    from benchmarks.growth_gettext import Step
    from support.nasty_catalogues import Shape

SIZE = 10_000
TIMES = 4
MOST = 9.0
"""What grows with the square of the size takes sixteen times as long for four times as much."""

NOISE = 0.01
"""Seconds; less is not measured well."""


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_nasty_catalogues_come_out_as_they_went_in(shape: Shape) -> None:
    data = shape(SIZE)
    assert Catalog.from_bytes(data).to_bytes() == data


@pytest.mark.parametrize("shape", BROKEN.values(), ids=BROKEN)
def test_broken_ones_are_refused_with_their_place(shape: Shape) -> None:
    with pytest.raises(InputError) as caught:
        Catalog.from_bytes(shape(SIZE))
    assert caught.value.line


@pytest.mark.slow
@pytest.mark.parametrize("shape", [*SHAPES.values(), *BROKEN.values()], ids=[*SHAPES, *BROKEN])
def test_time_grows_with_size_alone(shape: Shape) -> None:
    small, large = shape(SIZE), shape(TIMES * SIZE)
    steep = [name for name, step in STEPS.items() if growth(step, small, large, 1) > MOST]
    # One measurement can be off; three are not.
    assert [name for name in steep if growth(STEPS[name], small, large, 3) > MOST] == []


def growth(step: Step, small: bytes, large: bytes, rounds: int) -> float:
    return seconds(step, large, rounds) / max(seconds(step, small, rounds), NOISE)
