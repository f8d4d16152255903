from __future__ import annotations

import time

import pytest

from lexicord.formats.gettext.wrapping import UNLIMITED, field_lines

LONG = "word " * 20


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ['msgid ""']),
        ("a", ['msgid "a"']),
        ("a\n", ['msgid "a\\n"']),
        ("a\nb", ['msgid ""', '"a\\n"', '"b"']),
        ("a\u2028b\x85c", ['msgid "a\u2028b\x85c"']),
        ("x" * 200, [f'msgid "{"x" * 200}"']),
        ("x" * 71, [f'msgid "{"x" * 71}"']),
        (f"{'x' * 70} y", ['msgid ""', f'"{"x" * 70} y"']),
        (LONG, ['msgid ""', f'"{"word " * 15}"', f'"{"word " * 5}"']),
        ("가" * 40, ['msgid ""', f'"{"가" * 38}"', '"가가"']),
        ("ก" * 100, [f'msgid "{"ก" * 100}"']),
        ("漢字。" * 14, ['msgid ""', f'"{"漢字。" * 12}漢"', '"字。漢字。"']),
        ("a/" * 40, ['msgid ""', f'"{"a/" * 38}"', '"a/a/"']),
        ("\\" * 40, ['msgid ""', f'"{chr(92) * 76}"', f'"{chr(92) * 4}"']),
    ],
)
def test_lines_go_on_where_gettext_lets_them(text: str, expected: list[str]) -> None:
    assert field_lines("msgid", text) == expected


def test_prefixes_and_widths_count() -> None:
    lines = field_lines("msgstr[0]", LONG, width=40, prefix="#~ ")
    assert lines[0] == '#~ msgstr[0] ""'
    assert all(len(line) <= 40 and line.startswith('#~ "') for line in lines[1:])


def test_without_a_width_only_line_feeds_end_lines() -> None:
    assert field_lines("msgid", LONG, width=UNLIMITED) == [f'msgid "{LONG}"']


@pytest.mark.parametrize(
    "piece", ["x", "x ", "\\", '"', "가", " ", "e\u0301", "🇰🇷", "🇰", "\u200d", "-", "\t"]
)
def test_time_grows_with_the_text(piece: str) -> None:
    def cost(count: int) -> float:
        start = time.process_time()
        field_lines("msgid", piece * count)
        return time.process_time() - start

    cost(10)
    small, large = (min(cost(size) for _ in range(3)) for size in (20_000, 80_000))
    assert large < 12 * max(small, 0.03)
