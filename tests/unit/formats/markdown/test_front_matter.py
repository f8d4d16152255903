"""The entries before a page."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.codec import TakesKeys
from lexicord.formats.markdown.codec import Markdown, Mdx

_EN = LocaleTag.parse("en")


def _pairs(page: str, *keys: str) -> list[tuple[str, str]]:
    codec = Markdown().with_keys(keys, ())
    document = codec.read(page.encode(), _EN, granularity="sentence")
    assert document.text == page
    return [(unit.path, unit.source) for unit in document.units]


def _built(page: str, text: str) -> str:
    codec = Markdown()
    document = codec.read(page.encode(), _EN, granularity="sentence")
    return codec.write(document, [text], _EN).decode()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("a: Text # note", [("front.a", "Text")]),
        ("a: 'It''s' # note\n'b': x", [("front.a", "It's")]),
        ('a: "x\\ty\\u00e9 \\"z\\""', [("front.a", 'x\ty\u00e9 "z"')]),
        ('a: "x\\q"', []),
        ("a: 'open", []),
        ("a: [x, y]\nb: {c: d}", []),
        ("a: true", []),
        ("a: 2024-01-02", []),
        ("a: one\n  two", []),
        ("a:\n  b: Text\n  c: x\nb: y", [("front.a.b", "Text")]),
        ("a:\n  - one\n  - two\nx: y", [("front.a[]", "one"), ("front.a[]", "two")]),
        ("a:\n- b: one\n- b: two", [("front.a[].b", "one"), ("front.a[].b", "two")]),
        ("a: |\n  one\n  two\n\nb: x", [("front.a", "one\ntwo")]),
        ("a: >-\n  one\n  two\n\n  three", [("front.a", "one two\nthree")]),
        ("a: |\n  one\n    two", []),
        ("a: |\nb: x", []),
        ("a: —", []),
        ("# a: b\n---x\nwords", []),
        ("a: ---", []),
    ],
)
def test_chosen_entries_of_yaml_are_texts(body: str, expected: list[tuple[str, str]]) -> None:
    assert _pairs(f"---\n{body}\n---\n", "a", "a.b") == expected


def test_chosen_entries_of_toml_are_texts() -> None:
    page = '+++\na = "Text" # x\nb = 3\n[t]\na = \'plain\'\nc = """x"""\n+++\n'

    assert _pairs(page, "a", "t.a") == [("front.a", "Text"), ("front.t.a", "plain")]


@pytest.mark.parametrize("page", ["--- \ntitle: a\n", "a\n---\ntitle: b\n---\n", "----\n"])
def test_a_page_may_have_none(page: str) -> None:
    assert all(not path.startswith("front") for path, _ in _pairs(page, "title"))


@pytest.mark.parametrize(
    ("value", "text", "written"),
    [
        ("a", "plain text", "plain text"),
        ("a", "with: colon", '"with: colon"'),
        ("a", "- dash", '"- dash"'),
        ("a", "yes", '"yes"'),
        ("a", "1.5", '"1.5"'),
        ("a", 'a "b"\n\\\x07', '"a \\"b\\"\\n\\\\\\u0007"'),
        ("'a'", "it's", "'it''s'"),
        ("'a'", "b\nc", '"b\\nc"'),
        ('"a"', "b'c", '"b\'c"'),
        ("|\n  a", "b\nc", "|\n  b\n  c"),
        (">\n  a", "b\nc", ">\n  b\n\n  c"),
    ],
)
def test_a_text_is_written_so_that_yaml_reads_it(value: str, text: str, written: str) -> None:
    assert _built(f"---\ntitle: {value}\n---\n", text) == f"---\ntitle: {written}\n---\n"


@pytest.mark.parametrize(("text", "written"), [("b", "'b'"), ("it's", '"it\'s"')])
def test_a_text_is_written_so_that_toml_reads_it(text: str, written: str) -> None:
    assert _built("+++\ntitle = 'a'\n+++\n", text) == f"+++\ntitle = {written}\n+++\n"


def test_the_keys_stay_with_the_kind_of_page() -> None:
    codec = Mdx().with_keys(["a"], [])

    assert codec == Mdx(keys=("a",))


def test_the_keys_can_be_told() -> None:
    assert isinstance(Markdown(), TakesKeys)
