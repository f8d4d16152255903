from __future__ import annotations

import pytest

from lexicord.formats.gettext.header import Header

TEXT = "odd line\nA: 1\nb :two\n  folded\nA: 3\nurl: http://x:1\n"


def test_fields_keep_their_order_and_repeats() -> None:
    header = Header(TEXT)
    assert header.fields == (("A", "1"), ("b", "two folded"), ("A", "3"), ("url", "http://x:1"))
    assert list(header) == ["A", "b", "url"]
    assert len(header) == 4


def test_a_header_is_asked_like_a_mapping() -> None:
    header = Header(TEXT)
    assert header["B"] == "two folded"
    assert "URL" in header
    assert 1 not in header
    assert header.get("c", "none") == "none"
    with pytest.raises(KeyError):
        header["c"]


@pytest.mark.parametrize(
    ("text", "fields", "expected"),
    [
        ("A: 1\nB: 2\n", {"a": "x"}, "A: x\nB: 2\n"),
        ("A: 1\n  more\nB: 2\n", {"A": "x"}, "A: x\nB: 2\n"),
        ("A: 1", {"C": "3"}, "A: 1\nC: 3\n"),
        ("", {"C": "3"}, "C: 3\n"),
        ("odd\nA: 1\n", {"A": "2"}, "odd\nA: 2\n"),
    ],
)
def test_only_the_given_fields_change(text: str, fields: dict[str, str], expected: str) -> None:
    assert Header(text).with_fields(fields).text == expected


def test_the_charset_is_part_of_the_content_type() -> None:
    assert not Header("A: 1\n").charset
    assert Header("Content-Type: text/plain; charset=X\n").with_charset("Y").charset == "Y"


def test_the_charset_that_is_named_first_counts_as_in_gettext() -> None:
    header = Header("X: charset=A\nContent-Type: text/plain; charset=B\n")
    assert header.charset == "A"
    assert header.with_charset("C").text == header.text.replace("=A", "=C")
    assert Header().with_charset("C").text == "Content-Type: text/plain; charset=C\n"
