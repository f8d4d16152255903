from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.escapes import escaped_lines, unescape


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("plain", "plain"),
        ("a\nb\n", "a\\nb\\n"),
        ('"\\\t\a\b\f\r\v', '\\"\\\\\\t\\a\\b\\f\\r\\v'),
        ("\\n", "\\\\n"),
        ("\x1b\x7f", "\x1b\x7f"),
    ],
)
def test_escapes_go_there_and_back(text: str, body: str) -> None:
    assert "".join(escaped_lines(text)) == body
    assert unescape(body) == text


@pytest.mark.parametrize(
    ("body", "codec", "text"),
    [
        ("\\x41\\101", "utf-8", "AA"),
        ("\\xc3\\xa9", "utf-8", "é"),
        ("\\351", "latin-1", "é"),
        ("\\x414243", "utf-8", "C"),
        ("\\1014", "utf-8", "A4"),
        ("\\501", "utf-8", "A"),
        ("\\\\x41", "utf-8", "\\x41"),
    ],
)
def test_numbers_are_bytes_of_the_charset(body: str, codec: str, text: str) -> None:
    assert unescape(body, codec) == text


@pytest.mark.parametrize("body", ["\\xff", "\\0", "\\x04", "\\x80x"])
def test_bytes_that_are_no_character_are_refused(body: str) -> None:
    with pytest.raises(InputError, match="stands for"):
        unescape(body)
