"""The laws of subtitles, data files and resource files.

What was read comes back byte for byte; what was translated is read again as it was meant, by
ourselves and by the readers that others use.
"""

from __future__ import annotations

import csv
import json
import re
from contextlib import suppress
from io import StringIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.registry import codec
from lexicord.formats.resources.guess import looks_like_text
from lexicord.formats.resources.markup import items

if TYPE_CHECKING:
    from lexicord.domain.document import Document

LAW = settings(max_examples=40, deadline=None, phases=(Phase.explicit, Phase.generate))
EN, KO = LocaleTag("en"), LocaleTag("ko")

SAMPLES = {
    "json": '{"a": "Hello", "b": ["x\\u00e9 y", {"c": " padded "}], "d": 1, "e": "<b>all</b>"}',
    "jsonlines": '{"a": "One"}\n{"a": "Two"}\n',
    "properties": "# c\na = Hello\nb: x \\\n   y\nc=\\u00e9tude\nd e\n",
    "strings": '/* c */\n"a" = "Hello";\nb = \'x y\';\n"c" = "two\nlines";\n',
    "yaml": (
        "a: Hello\nb: 'x y'\nc: \"q\"\nd: |\n  l1\n  l2\n\ne: >-\n  f1\n  f2\n"
        "f: [p, 'q r']\ng:\n- s\n- t: u\n  v: |2+\n      w\n\n"
    ),
    "csv": 'id,text\r\n1,Hello\r\n2,"x, ""y"""\r\n3,z\r\n',
    "tsv": 'id\ttext\n1\tHello\n2\t"x\ty"\n3\t"z\n',
    "srt": (
        "1\n00:00:01,000 --> 00:00:02,500\nHello\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>x</i>\ny\n"
    ),
    "webvtt": (
        "WEBVTT\n\n1\n00:01.000 --> 00:02.500\nHello\n\n00:03.000 --> 00:04.000\n<v Al>x\ny\n"
    ),
    "android": (
        '<resources><string name="a">Hello</string><string name="b">"x  y"</string>'
        '<string name="c"><![CDATA[z]]></string><string-array name="d"><item>p\\n</item>'
        "</string-array></resources>"
    ),
    "stringsdict": (
        "<plist><dict><key>a</key><dict><key>v</key><dict><key>one</key><string>x</string>"
        "<key>other</key><string>y &amp; z</string></dict></dict></dict></plist>"
    ),
    "fluent": (
        "a = Hello\n    .b = x { $y } z\nc =\n    p\n      q\n\n-d = { $n ->\n    [one] r\n"
        "   *[other]\n        s\n        t\n}\n"
    ),
}
_SIGNS = re.split(
    r"(?<=.) ",
    "a b c Ω 조선 😀 e\u0301 \" ' \\ \n :_ : # _# -_ { } {{ }} % %s & &amp; < > ]]> , ; \t = @ ! * "
    "? -- _ __ \u2028 \x85 \u00a0 $ ` [ ] 1._ yes null 12 ~ \\n \\u0041 ---_ ..._ // /* |",
)
TEXTS = (
    st.lists(st.sampled_from(_SIGNS), min_size=1, max_size=10)
    .map("".join)
    .map(lambda text: text.replace("_", " ").strip())
)


def read(name: str, data: bytes) -> Document:
    return codec(name).read(data, EN, granularity="sentence")


def is_text(name: str, text: str) -> bool:
    """Say whether a text is one that a format can hold at all."""
    if not looks_like_text(text) or len(items(text)) > 1:
        return False
    if name in {"srt", "webvtt"}:
        return (
            len(text) <= 16 and re.search(r"\n\s*\n|--+>|\{\\|<[A-Za-z/]|\x85|\u2028", text) is None
        )
    return True


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_a_sample_comes_back_byte_for_byte(name: str, line_end: str, bom: bytes) -> None:
    data = bom + SAMPLES[name].replace("\r\n", "\n").replace("\n", line_end).encode()
    document = read(name, data)

    assert document.units
    assert codec(name).write(document, [unit.source for unit in document.units], KO) == data


@pytest.mark.parametrize("name", SAMPLES)
@LAW
@given(cuts=st.lists(st.tuples(st.integers(0, 300), st.integers(0, 8), TEXTS), max_size=3))
def test_whatever_is_accepted_comes_back_byte_for_byte(
    name: str, cuts: list[tuple[int, int, str]]
) -> None:
    text = SAMPLES[name]
    for start, length, new in cuts:
        text = text[:start] + new + text[start + length :]
    data = text.encode()
    with suppress(InputError):
        assert_it_comes_back(name, data)


def assert_it_comes_back(name: str, data: bytes) -> None:
    document = read(name, data)

    assert document.text.encode() == data
    assert codec(name).write(document, [unit.source for unit in document.units], KO) == data


@pytest.mark.parametrize("name", SAMPLES)
@LAW
@given(data=st.data())
def test_translations_are_read_again_as_they_were_written(name: str, data: st.DataObject) -> None:
    document = read(name, SAMPLES[name].encode())
    texts = [data.draw(TEXTS.filter(lambda text: is_text(name, text))) for _ in document.units]
    built = codec(name).write(document, texts, KO)

    again = read(name, built)
    assert [unit.source for unit in again.units] == texts
    assert [unit.path for unit in again.units] == [unit.path for unit in document.units]


def built(name: str, text: str) -> str:
    """Return the sample with one text in all of its places."""
    document = read(name, SAMPLES[name].encode())
    return codec(name).write(document, [text] * len(document.units), KO).decode()


@LAW
@given(TEXTS)
def test_json_reads_the_translations(text: str) -> None:
    assume(is_text("json", text))

    assert json.loads(built("json", text)) == {
        "a": text,
        "b": [text, {"c": f" {text} "}],
        "d": 1,
        "e": f"<b>{text}</b>",
    }


@LAW
@given(TEXTS)
def test_the_yaml_library_reads_the_translations(text: str) -> None:
    assume(is_text("yaml", text))

    assert YAML(typ="safe", pure=True).load(built("yaml", text)) == {
        **dict.fromkeys("abce", text),
        "d": f"{text}\n",
        "f": [text, text],
        "g": [text, {"t": text, "v": f"  {text}\n\n"}],
    }


@LAW
@given(TEXTS)
def test_the_csv_library_reads_the_translations(text: str) -> None:
    assume(is_text("csv", text))
    (_, *rows) = csv.reader(StringIO(built("csv", text), newline=""), strict=True)

    shown = f" {text}" if text[0] in "=+-@" else text
    assert [row[1] for row in rows] == [shown] * 3


def java_properties(text: str) -> dict[str, str]:
    """Read a properties file as `java.util.Properties.load` is documented to."""
    found = {}
    for line in re.findall(r"^[ \t\f]*(?![#!\s])((?:[^\\\n]|\\[\s\S])+)", text, re.MULTILINE):
        logical = re.sub(r"\\\n[ \t\f]*", "", line)
        key, value = re.findall(r"((?:[^\\=: \t\f]|\\.)*)[ \t\f]*[=:]?[ \t\f]*(.*)", logical)[0]
        found[java_text(key)] = java_text(value)
    return found


def java_text(raw: str) -> str:
    letters = {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}
    text = re.sub(
        r"\\(?:u(.{4})|(.))",
        lambda found: chr(int(found[1], 16)) if found[1] else letters.get(found[2], found[2]),
        raw,
    )
    return text.encode("utf-16", "surrogatepass").decode("utf-16")


@LAW
@given(TEXTS)
def test_java_reads_the_translations(text: str) -> None:
    assume(is_text("properties", text))

    assert java_properties(built("properties", text)) == dict.fromkeys("abcd", text)


def android_text(raw: str) -> str:
    """Read a string as Android's own packager does: quotes keep white space, else it shrinks."""
    letters = {"n": "\n", "t": "\t"}
    out, quoted = "", False
    for code, letter, quote, white, other in re.findall(
        r'\\u(.{4})|\\(.)|(")|([ \t\r\n]+)|([^\\" \t\r\n]+)', raw, re.DOTALL
    ):
        quoted ^= bool(quote)
        out += chr(int(code, 16)) if code else letters.get(letter, letter)
        out += (white if quoted else white and " ") + other
    return out


@LAW
@given(TEXTS)
def test_android_reads_the_translations(text: str) -> None:
    assume(is_text("android", text))
    root = ET.fromstring(built("android", text))
    texts = [android_text(element.text or "") for element in root.iter() if element.text]

    assert texts == [text, text, text, f"{text}\n"]


@LAW
@given(TEXTS)
def test_xml_reads_the_plurals(text: str) -> None:
    assume(is_text("stringsdict", text))
    root = ET.fromstring(built("stringsdict", text))

    assert [element.text for element in root.iter("string")] == [text, text]


def fluent_text(pattern: ast.Pattern) -> str:
    """Return what a pattern says, its text literals resolved."""
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(element.value)
        elif isinstance(element.expression, ast.StringLiteral):
            parts.append(element.expression.parse()["value"])
    return "".join(parts)


@LAW
@given(TEXTS)
def test_the_fluent_library_reads_the_translations(text: str) -> None:
    assume(is_text("fluent", text))
    resource = FluentParser().parse(built("fluent", text))
    first, second, _ = resource.body

    assert not any(isinstance(entry, ast.Junk) for entry in resource.body)
    assert isinstance(first, ast.Message)
    assert isinstance(second, ast.Message)
    patterns = [first.value, first.attributes[0].value, second.value]
    assert [fluent_text(pattern) for pattern in patterns if pattern] == [text] * 3
