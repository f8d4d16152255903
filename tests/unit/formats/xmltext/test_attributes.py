from __future__ import annotations

import pytest

from lexicord.formats.xmltext.attributes import attribute, attributes, with_attribute
from lexicord.formats.xmltext.names import local, namespaces

TAG = """<w:p\n a="1 &amp; 2"  w:b = 'x="y"' c=""/>"""


def test_attributes_have_their_name_value_and_place() -> None:
    found = attributes(TAG)

    assert [(each.name, each.value) for each in found] == [
        ("a", "1 & 2"),
        ("w:b", 'x="y"'),
        ("c", ""),
    ]
    assert TAG[found[0].start : found[0].end] == "1 &amp; 2"


@pytest.mark.parametrize(("name", "value"), [("w:b", 'x="y"'), ("b", None), ("c", "")])
def test_one_attribute_is_found_by_its_name(name: str, value: str | None) -> None:
    assert attribute(TAG, name) == value


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ('<a x="1" y="2">', '<a x="&lt;&quot;>&apos;".&#10;" y="2">'),
        ("<a/>", '<a x="&lt;&quot;>&apos;".&#10;"/>'),
        ("<a b='1' >", """<a b='1' x="&lt;&quot;>&apos;".&#10;">"""),
    ],
)
def test_an_attribute_is_set(tag: str, expected: str) -> None:
    written = expected.replace('>&apos;".', "&gt;&apos;.")

    assert with_attribute(tag, "x", "<\">'.\n") == written


def test_names_have_prefixes_and_tags_declare_them() -> None:
    assert (local("w:p"), local("p")) == ("p", "p")
    assert namespaces('<a xmlns="u:1" xmlns:w="u:2" xmlnsx="3">') == {"": "u:1", "w": "u:2"}
