from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from lexicord.formats.xmltext.entities import escaped, escaped_attribute, pieces, unescaped


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("plain", "plain"),
        ("&lt;a&gt; &amp;amp; &quot;&apos;", "<a> &amp; \"'"),
        ("&#54620;&#xD55C;&#x1D54F;", "한한𝕏"),
        ("&nbsp; &#99999999; & &#x;", "&nbsp; &#99999999; & &#x;"),
    ],
)
def test_references_are_resolved(raw: str, text: str) -> None:
    assert unescaped(raw) == text


def test_text_is_cut_at_its_references() -> None:
    assert list(pieces("a&amp;b&#9;")) == [("a", "a"), ("&amp;", "&"), ("b", "b"), ("&#9;", "\t")]
    assert list(pieces("&lt;a")) == [("&lt;", "<"), ("a", "a")]


@pytest.mark.parametrize("text", ["a < b & c > d ]]> \"'", "\t한𝕏\u2028", "&amp;"])
def test_text_that_was_written_is_read_back(text: str) -> None:
    element = ET.fromstring(f'<a b="{escaped_attribute(text)}">{escaped(text)}</a>')

    assert (element.text, element.get("b")) == (text, text)


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    assert escaped("a\0\x1b\ud800\uffffb") == "ab"


def test_line_ends_in_attributes_are_kept() -> None:
    assert escaped_attribute("a\r\n\tb") == "a&#13;&#10;&#9;b"
