"""JSON is read as RFC 8259 says, with the place of every string."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.errors import InputError
from lexicord.formats.jsonfile.scanner import Scanner

TOKENS = st.sampled_from(["{", "}", "[", "]", ",", ":", '"a"', "1", "true", " ", '"', "-", "null"])


def test_every_string_is_found_with_its_place() -> None:
    text = '{"a": ["x", {"b": "\\u0041"}], "a": "z", "c": [], "d": {}}'

    leaves = Scanner(text).leaves()

    assert [(leaf.path, leaf.text, text[leaf.start : leaf.end]) for leaf in leaves] == [
        (("a", 0), "x", '"x"'),
        (("a", 1, "b"), "A", '"\\u0041"'),
        (("a",), "z", '"z"'),
    ]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("", "1:1", "a value is missing"),
        ("{\n", "2:1", "a key in double quotes or } is missing"),
        ("[1,]", "1:4", "a value is missing"),
        ('{"a":1,}', "1:8", "a key in double quotes is missing"),
        ('{"a" 1}', "1:6", "a colon is missing"),
        ('{"a":1:2}', "1:7", "a comma or the end"),
        ("[,]", "1:2", "a value or ] is missing"),
        ("[1 2]", "1:4", "a comma or the end"),
        ("[1}", "1:3", "a comma or the end"),
        ("]", "1:1", "a value is missing"),
        ("[{]", "1:3", "a key in double quotes or }"),
        ("1 2", "1:3", "the file goes on"),
        ("[] []", "1:4", "the file goes on"),
        ("[01]", "1:2", "a value or ]"),
        ("['a']", "1:2", "a value or ]"),
        ('["a\nb"]', "1:2", "this string does not end"),
        ('["\\x"]', "1:2", "this string does not end"),
        ("[" * 100_000, "1:501", "more than 500 levels"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(text: str, place: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        Scanner(text).leaves()

    assert f"{refused.value.line}:{refused.value.column}" == place


def test_lines_of_json_are_counted() -> None:
    leaves = Scanner('"a"\n\n["b"] "c"', lines=True).leaves()

    assert [(leaf.document, leaf.path, leaf.line) for leaf in leaves] == [
        (0, (), 1),
        (1, (0,), 3),
        (2, (), 3),
    ]


def test_no_lines_are_no_error() -> None:
    assert Scanner("\n", lines=True).leaves() == []


def accepts(text: str) -> bool:
    try:
        Scanner(text).leaves()
    except InputError:
        return False
    return True


def standard(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


@settings(max_examples=100, deadline=None)
@given(st.lists(TOKENS, max_size=8).map("".join))
def test_just_what_the_standard_library_reads_is_read(text: str) -> None:
    assert accepts(text) is standard(text)
