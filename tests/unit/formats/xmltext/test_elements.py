from __future__ import annotations

import pytest

from lexicord.formats.xmltext.content import runs, unified
from lexicord.formats.xmltext.elements import elements


def test_elements_know_where_they_end_and_what_they_hold() -> None:
    xml = elements("<a><b>x</b><c/><a><a/></a>y</a>")

    assert xml.whole(0) == xml.text
    assert [xml.whole(child) for child in xml.children(0)] == [
        "<b>x</b>",
        "<c/>",
        "<a><a/></a>",
        "y",
    ]
    assert xml.raw(2, 3) == "x</b>"


def test_tags_without_a_partner_end_where_they_are() -> None:
    xml = elements("x</b><a><c></a>")

    assert list(xml.ends) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("raw", "collapse", "expected"),
    [
        ("a  b\n c", False, [("a  b", "a  b"), ("\n", " "), (" c", " c")]),
        ("a  b\nc", True, [("a", "a"), ("  ", " "), ("b", "b"), ("\n", " "), ("c", "c")]),
        ("a\n", True, [("a", "a"), ("\n", " ")]),
        ("&lt;&#10;", True, [("&lt;", "<"), ("&#10;", " ")]),
        ("<![CDATA[ a\n\n b]]>", True, [("<![CDATA[ a\n\n b]]>", " a b")]),
        ("<![CDATA[a\nb  c]]>", False, [("<![CDATA[a\nb  c]]>", "a b  c")]),
    ],
)
def test_text_is_cut_where_it_is_not_what_it_means(
    raw: str,
    collapse: bool,  # noqa: FBT001 - a table
    expected: list[tuple[str, str]],
) -> None:
    assert [(run.raw, run.text) for run in runs(raw, collapse=collapse)] == expected


def test_breaks_become_spaces() -> None:
    assert unified("a\r\n\tb c") == "a b c"
