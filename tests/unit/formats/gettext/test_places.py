from __future__ import annotations

import pytest

from lexicord.formats.gettext.places import LineNumbers, lines_of, offset_of_line, place

DATA = "가나\nb\n\nc".encode()


@pytest.mark.parametrize(
    ("offset", "expected"), [(0, (1, 1)), (3, (1, 2)), (7, (2, 1)), (10, (4, 1))]
)
def test_places_count_lines_and_characters(offset: int, expected: tuple[int, int]) -> None:
    assert place(DATA, offset, "utf-8") == expected


@pytest.mark.parametrize(("line", "offset"), [(1, 0), (2, 7), (3, 9), (4, 10), (5, 11)])
def test_lines_are_found(line: int, offset: int) -> None:
    assert offset_of_line(DATA, line) == offset


@pytest.mark.parametrize("line", [1, 2, 2500, 4999, 5000])
def test_lines_are_found_in_large_data(line: int) -> None:
    lines = [b"x" * (number % 50) + b"\n" for number in range(5000)]
    assert offset_of_line(b"".join(lines), line) == sum(map(len, lines[: line - 1]))


def test_only_line_feeds_end_lines() -> None:
    assert lines_of("a\u2028b\r\nc\n") == ["a\u2028b\r\n", "c\n"]
    assert lines_of("a\nb") == ["a\n", "b"]
    assert lines_of("") == []


def test_rising_offsets_are_counted_once() -> None:
    numbers = LineNumbers(DATA)
    assert [numbers.at(offset) for offset in (0, 7, 7, 10)] == [1, 2, 2, 4]
