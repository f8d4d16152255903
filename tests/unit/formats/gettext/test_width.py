from __future__ import annotations

import pytest

from lexicord.formats.gettext.width import column_widths, ranges, text_width


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("abc", 3),
        ("", 0),
        ("가", 2),
        ("ｱ", 1),
        ("Ａ", 2),
        ("e\u0301", 1),
        ("\u200b\u2060", 0),
        ("ก้", 1),
        ("\t", 0),
        ("😀", 2),
    ],
)
def test_columns_are_counted_as_gettext_counts(text: str, width: int) -> None:
    assert text_width(text) == width


def test_every_character_has_its_width() -> None:
    assert list(column_widths("a가\u0301")) == [1, 2, 0]


def test_ranges_are_hexadecimal() -> None:
    assert ranges("A 1F-20") == [(10, 10), (31, 32)]
