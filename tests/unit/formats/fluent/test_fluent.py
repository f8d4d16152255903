"""Fluent: patterns of messages, terms, attributes and variants."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.fluent.codec import Fluent

EN = LocaleTag("en")


def read(text: str) -> list[tuple[str, ...]]:
    units = Fluent().read(text.encode(), EN, granularity="sentence").units
    return [(unit.path, unit.source, *unit.notes) for unit in units]


def built(text: str, *texts: str) -> str:
    document = Fluent().read(text.encode(), EN, granularity="sentence")
    return Fluent().write(document, texts, LocaleTag("ko")).decode()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("a = b", [("a", "b")]),
        ("a=b\n-c = d\n", [("a", "b"), ("-c", "d")]),
        ("a =\n    b\n      c\n\n    d\n", [("a", "b\n  c\n\nd")]),
        ("a = b\n    c\n", [("a", "b\nc")]),
        ("a = b\n    .c = d\n    .e =\n        f\n", [("a", "b"), ("a.c", "d"), ("a.e", "f")]),
        ("a =\n    .c = d", [("a.c", "d")]),
        ('a = { "{" }b{"\\u00e9\\U01F600\\"\\\\"}', [("a", '{b\u00e9\U0001f600"\\')]),
        ('a = b { "\\uD83D" }', [("a", "b <1/>", '<1/>: { "\\uD83D" }')]),
        (
            'a = { $x } b { NUMBER($y, z: "}") }',
            [("a", "<1/> b <2/>", "<1/>: { $x }", '<2/>: { NUMBER($y, z: "}") }')],
        ),
        ("a = b\n{ $x }\n", [("a", "b\n<1/>", "<1/>: { $x }")]),
        ("a = { -b }", []),
        ("# one\n# two\na = b\nc = d", [("a", "b", "one", "two"), ("c", "d")]),
        ("# far\n\na = b", [("a", "b")]),
        ("### all\n## group\n\n# own\na = b\n##\nc = d", [("a", "b", "group", "own"), ("c", "d")]),
        (
            'a = { $n ->\n    [one] b "c\n   *[other] d { $n }\n}\n',
            [("a[one]", 'b "c'), ("a[other]", "d <1/>", "<1/>: { $n }")],
        ),
        ("a = b\r\n    c\r\n", [("a", "b\nc")]),
    ],
)
def test_patterns_are_read_as_fluent_reads_them(text: str, expected: list[tuple[str, ...]]) -> None:
    assert read(text) == expected


def test_a_selection_inside_of_a_text_is_protected_and_its_variants_are_texts() -> None:
    text = "a = You have { $n ->\n    [one] a mail\n   *[other] { $n } mails\n } now.\n"

    assert built(text, "X <1/> Y", "one", "<1/> more") == (
        "a = X { $n ->\n    [one] one\n   *[other] { $n } more\n } Y\n"
    )


@pytest.mark.parametrize(
    ("text", "new", "expected"),
    [
        ("a = b", "{x}", 'a = {"{"}x{"}"}'),
        ("a = b", "x\ny", "a = x\n    y"),
        ("a = b\n    .c = d", "x\ny", "a = x\n    y\n    .c = x\n        y"),
        ("a =\n  b\n  c", "x\ny\nz", "a =\n  x\n  y\n  z"),
        ("a = b", "x\n\n  y\n ", 'a = x\n\n    {""}  y\n    {""} {""}'),
        ("a = b", "x\n.y\n*z\n[w", 'a = x\n    {"."}y\n    {"*"}z\n    {"["}w'),
        ("a = b", ".x", 'a = {"."}x'),
        ("a = b", " x ", 'a = {""} x {""}'),
        ("a = b", "", 'a = {""}'),
        ("a = b\r\n", "x\r\ny", "a = x\r\n    y\r\n"),
    ],
)
def test_texts_are_written_so_that_fluent_reads_them(text: str, new: str, expected: str) -> None:
    units = Fluent().read(text.encode(), EN, granularity="sentence").units

    assert built(text, *[new] * len(units)) == expected


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a", "1:1", "neither a message nor a comment"),
        ("#a\n", "1:1", "neither a message"),
        (" .a = b", "1:1", "neither a message"),
        ("a = b\n  c = d\ne", "3:1", "neither a message"),
        ("a = b {", "1:7", "this brace is not closed"),
        ("a = b }", "1:7", "this brace was not opened"),
        ("a = { $n ->\n  x }", "1:12", "a variant like"),
        ("a = " + "{ $n ->\n [a] " * 40 + "}" * 40, "31:6", "more than 30 levels"),
        ("a = " + "{" * 100_000, "1:5", "this brace is not closed"),
    ],
)
def test_what_is_no_fluent_is_refused_with_its_place(text: str, place: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        read(text)

    assert f"{refused.value.line}:{refused.value.column}" == place
