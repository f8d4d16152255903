from __future__ import annotations

import pytest

from lexicord.text.languages.registry import language
from lexicord.text.line_breaks import unwrapped


@pytest.mark.parametrize(
    ("locale", "text", "line"),
    [
        ("en", "a wrapped\n  line", "a wrapped line"),
        ("en", "well-\nknown Marxism-\r\nLeninism", "well-known Marxism-Leninism"),
        ("en", "soft\u00ad\nly", "soft\u00adly"),
        ("zh", "朝鲜\n劳动党\n ABC", "朝鲜劳动党 ABC"),
        ("ko", "조선\n로동당", "조선 로동당"),
        ("en", "no break", "no break"),
        ("en", "-\n-", "- -"),
    ],
)
def test_a_text_on_one_line_keeps_its_hyphens(locale: str, text: str, line: str) -> None:
    assert unwrapped(text, language(locale)) == line
