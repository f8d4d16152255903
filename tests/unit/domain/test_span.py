from __future__ import annotations

import pytest

from lexicord.domain.span import Span, covers_any, line_and_column


def test_a_span_covers_code_points() -> None:
    assert Span(2, 5).of("주체49(1960)년") == "49("


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_backward_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_moves() -> None:
    assert Span(1, 3).shifted(4) == Span(5, 7)


@pytest.mark.parametrize(
    ("other", "overlaps", "contains"),
    [(Span(0, 2), False, False), (Span(0, 3), True, False), (Span(3, 4), True, True)],
)
def test_spans_compare(other: Span, overlaps: bool, contains: bool) -> None:  # noqa: FBT001 a table
    span = Span(2, 5)

    assert (span.overlaps(other), span.contains(other)) == (overlaps, contains)
    assert covers_any([other], span) is overlaps


@pytest.mark.parametrize(("offset", "place"), [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (5, (3, 1))])
def test_places_count_from_one(offset: int, place: tuple[int, int]) -> None:
    assert line_and_column("ab\nc\nd", offset) == place
