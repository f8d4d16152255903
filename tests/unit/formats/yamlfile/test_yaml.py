"""YAML: scalars under keys, in the style that they have."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.yamlfile.codec import Yaml

EN = LocaleTag("en")


def read(text: str, *keys: str) -> list[tuple[str, ...]]:
    units = Yaml().with_keys(keys, []).read(text.encode(), EN, granularity="sentence").units
    return [(unit.path, unit.source, *unit.notes) for unit in units]


def built(text: str, new: str, locale: str = "ko") -> str:
    document = Yaml().read(text.encode(), EN, granularity="sentence")
    out = Yaml().write(document, [new] * len(document.units), LocaleTag.parse(locale))
    return out.decode()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("a: b", [("a", "b")]),
        ("a: [b, {c: d}]", [("a[0]", "b"), ("a[1].c", "d")]),
        ("- a\n- - b\n  - c: d", [("[0]", "a"), ("[1][0]", "b"), ("[1][1].c", "d")]),
        ("a: 1\nb: yes\nc: 2024-01-01\nd: ~\ne:\nf: .inf\ng: 1:30\nh: 0x1F\ni: 1e3", []),
        (
            "a: '12 x'\nb: \"yes, no\"\nc: !!str yes",
            [("a", "12 x"), ("b", "yes, no"), ("c", "yes")],
        ),
        ("a: !x text\nb: !!binary eA==\nc: ! text", [("c", "text")]),
        ("a: &x b\nc: *x\n*x : d", [("a", "b"), ('["*x"]', "d")]),
        ("? [a, b]\n: c\n? {d: e}\n: f", [('["?"]', "c"), ('["?"]', "f")]),
        ("a: b\n---\na: c", [("[0].a", "b"), ("[1].a", "c")]),
        ("# one\n#  two\na: b", [("a", "b", "one", "two")]),
        ("a: |\n  x\n  # y\nb: c", [("a", "x\n# y"), ("b", "c")]),
        ("# far\n\na: b # beside\nc: d", [("a", "b"), ("c", "d")]),
        ("- # x\n  a", [("[0]", "a")]),
        ("- a # x\n- b", [("[0]", "a"), ("[1]", "b")]),
        ("{a: b, # x\n c: d}", [("a", "b"), ("c", "d")]),
    ],
)
def test_texts_are_found_with_their_place_and_comments(
    text: str, expected: list[tuple[str, ...]]
) -> None:
    assert read(text) == expected


def test_keys_choose_texts() -> None:
    assert read("a: {b: x}\nc: y\nd: 'yes'", "a", "d") == [("a.b", "x"), ("d", "yes")]


@pytest.mark.parametrize(
    ("text", "new", "expected"),
    [
        ("a: b", "c d", "a: c d"),
        ("a: b", "c: d", "a: 'c: d'"),
        ("a: b", "yes", "a: 'yes'"),
        ("a: b", "12", "a: '12'"),
        ("a: b", "- x", "a: '- x'"),
        ("a: b", "it's #1", 'a: "it\'s #1"'),
        ("a: b", "it's: x", 'a: "it\'s: x"'),
        ("a: b", "'x' \"y\"", "a: '''x'' \"y\"'"),
        ("a: b", "x\ny\tz\r", 'a: "x\\ny\\tz\\r"'),
        ("a: b", "\x85\u2028x\x1b", 'a: "\\x85\\u2028x\\x1b"'),
        ("a: b", "", "a: ''"),
        ("a: [b]", "c, d", "a: ['c, d']"),
        ("a: b", "c, d", "a: c, d"),
        ("a: 'b'", "it's", "a: 'it''s'"),
        ("a: 'b'", "x\ny", 'a: "x\\ny"'),
        ('a: "b"', 'x"\\', 'a: "x\\"\\\\"'),
        ("a: b\n  c", "d", "a: d"),
        ("a: |\n  b\nc: 1", "x\n\n y", "a: |\n  x\n\n   y\nc: 1"),
        ("a: |-\n    b\n\nc: 1", "x\ny", "a: |-\n    x\n    y\n\nc: 1"),
        ("a: |+\n  b\n\n", "x", "a: |+\n  x\n\n"),
        ("a: |\n  b", "x", "a: |-\n  x"),
        ("a: >\n  b\n  c\nd: 1", "x\ny\n\nz", "a: >\n  x\n\n  y\n\n\n  z\nd: 1"),
        ("a: >\n  b\nd: 1", "x\n y", "a: |\n  x\n   y\nd: 1"),
        ("a: |1 # c\n   b\nd: 1", "x\ny", "a: |1 # c\n   x\n y\nd: 1"),
        ("a: |\n  b\nd: 1", "x\n \ny", 'a: "x\\n \\ny\\n"\nd: 1'),
        ("a: |\n  b\nd: 1", " x", 'a: " x\\n"\nd: 1'),
        ("a: |\n  b\nd: 1", "", 'a: "\\n"\nd: 1'),
        ("a: |\r\n  b\r\nd: 1", "x\ny", "a: |\r\n  x\r\n  y\r\nd: 1"),
        ("a: &x !!str b", "c", "a: &x !!str c"),
        ("a: |  \n\n  b\n", "c", "a: |  \n\n  c\n"),
    ],
)
def test_a_new_text_keeps_the_style_where_yaml_allows(text: str, new: str, expected: str) -> None:
    assert built(text, new) == expected


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("en:\n  a: b", "ko-KP", "ko-KP:\n  a: x"),
        ("'en':\n  a: b", "ko", "ko:\n  a: x"),
        ("en:\n  a: b", "no", '"no":\n  a: x'),
        ("en: {a: b}\nde: {c: d}", "ko", "en: {a: x}\nde: {c: x}"),
        ("de:\n  a: b", "ko", "de:\n  a: x"),
    ],
)
def test_the_key_of_the_language_becomes_that_of_the_translation(
    text: str, locale: str, expected: str
) -> None:
    assert built(text, "x", locale) == expected


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a: [", "1:5", "expected the node content"),
        ("a: b: c", "1:5", "mapping values are not allowed"),
        ("a: b\n\tc: d", "2:1", "cannot start any token"),
        ("a: x\nb: \x01", "2:4", "special characters are not allowed"),
        ("a: *b", "1:4", "no anchor &b before this"),
        ("a: &b x\n---\na: *b", "3:4", "no anchor &b before this"),
        ("[" * 100_000, "1:201", "more than 200 levels"),
        ("%YAML 9\n---\n", "1:8", "expected"),
    ],
)
def test_what_is_no_yaml_is_refused_with_its_place(text: str, place: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        read(text)

    assert f"{refused.value.line}:{refused.value.column}" == place


def test_aliases_of_aliases_cost_nothing() -> None:
    rows = [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 10)]

    assert read("\n".join(["l0: &l0 [lol]", *rows])) == [("l0[0]", "lol")]
