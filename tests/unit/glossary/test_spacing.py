from __future__ import annotations

import pytest

from lexicord.glossary.spacing import respacing


@pytest.mark.parametrize(
    ("found", "wanted", "length", "result"),
    [
        ((), (), 5, False),
        ((2,), (2,), 5, False),
        ((2,), (), 5, True),
        ((), (2,), 5, True),
        ((1, 2), (), 5, False),
        ((1, 2), (4,), 6, True),
        ((1,), (), 2, None),
        ((), (1,), 3, True),
    ],
)
def test_white_space_is_compared_with_the_rendering(
    found: tuple[int, ...],
    wanted: tuple[int, ...],
    length: int,
    result: bool | None,  # noqa: FBT001 - a column of the table
) -> None:
    assert respacing(found, wanted, length) is result
