"""Android resources: strings, arrays and plurals, with escapes and protected parts."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.android.codec import Android

EN = LocaleTag("en")


def read(body: str) -> list[tuple[str, ...]]:
    data = f"<resources>{body}</resources>".encode()
    units = Android().read(data, EN, granularity="sentence").units
    return [(unit.path, unit.source, *unit.notes) for unit in units]


def built(body: str, text: str) -> str:
    data = f"<resources>{body}</resources>".encode()
    document = Android().read(data, EN, granularity="sentence")
    out = Android().write(document, [text] * len(document.units), LocaleTag("ko")).decode()
    return out.removeprefix("<resources>").removesuffix("</resources>")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<string name="a">Hi</string>', [("a", "Hi")]),
        ("<string>Hi</string>", [("", "Hi")]),
        ('<string name="a" translatable="false">Hi</string>', []),
        ('<string-array name="a" translatable="false"><item>Hi</item></string-array>', []),
        ('<string name="a">@string/b</string>', []),
        ('<string name="a">?android:attr/b</string>', []),
        ('<string name="a"/><string name="b"></string>', []),
        ('<color name="a">red</color><integer-array name="i"><item>1</item></integer-array>', []),
        ('<item type="string" name="a">Hi</item><item type="id" name="b">x</item>', [("a", "Hi")]),
        (
            '<!-- one --><string name="a">A</string><string name="b">B</string>',
            [("a", "A", "one"), ("b", "B")],
        ),
        (
            (
                '<!-- all --><string-array name="a"><item>A</item><!-- b --><item>B</item>'
                "<other/></string-array><string>C</string>"
            ),
            [("a[0]", "A", "all"), ("a[1]", "B", "all", "b"), ("", "C")],
        ),
        (
            '<plurals name="p"><item quantity="one">A</item><item>B</item></plurals>',
            [("p[one]", "A", "quantity: one"), ("p[1]", "B", "quantity: 1")],
        ),
        (
            '<string name="a">\\n it\\\'s\\u00e9 &amp; \\"x\\" \\q \\</string>',
            [("a", 'it\'s\u00e9 & "x" q \\')],
        ),
        ("<string>\\ud83d\\ude00 x</string>", [("", "\U0001f600 x")]),
        ("<string>  a\n   b  c </string>", [("", "a b c")]),
        ('<string>a "b  c" d</string>', [("", "a <1>b  c</1> d")]),
        ('<string>"a <b>b</b>"</string>', [("", "a <1>b</1>")]),
        ('<string>a " b</string>', [("", "a <1/> b", '<1/>: "')]),
        (
            "<string>a<br/>b<x/><!-- c --></string>",
            [("", "a<1/>b<2/>", "<1/>: <br/>", "<2/>: <x/>")],
        ),
        ("<string><![CDATA[a <b>b</b> &amp; c]]></string>", [("", "a <1>b</1> &amp; c")]),
        ("<string><![CDATA[a]]]]><![CDATA[>]]></string>", [("", "a]]>")]),
        (
            '<string>Hi <xliff:g xmlns:xliff="u" id="n"><b>%s</b></xliff:g></string>',
            [("", "Hi <1/>", '<1/>: <xliff:g xmlns:xliff="u" id="n"><b>%s</b></xliff:g>')],
        ),
    ],
)
def test_texts_are_read_as_android_shows_them(body: str, expected: list[tuple[str, ...]]) -> None:
    assert read(body) == expected


def test_a_whole_file_can_be_kept_from_translation() -> None:
    data = b'<resources translatable="false"><string name="a">Hi</string></resources>'

    assert Android().read(data, EN, granularity="sentence").units == ()


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        ("<string>a</string>", 'it\'s "x"\\', '<string>it\\\'s \\"x\\"\\\\</string>'),
        ("<string>a</string>", "a\nb\tc\rd", "<string>a\\nb\\tcd</string>"),
        ("<string>a</string>", "@x ?", "<string>\\@x ?</string>"),
        ("<string>a</string>", "?x <1>", "<string>\\?x &lt;1&gt;</string>"),
        (
            "<string>a</string>",
            "  a   b ",
            "<string>\\u0020\\u0020a \\u0020\\u0020b\\u0020</string>",
        ),
        ("<string>a</string>", "  ", "<string>\\u0020\\u0020</string>"),
        ('<string>"a"</string>', " a  'b' ", "<string>\" a  \\'b\\' \"</string>"),
        (
            "<string><![CDATA[a]]></string>",
            "]]>&lt;\x01",
            "<string><![CDATA[]]]]><![CDATA[>&lt;]]></string>",
        ),
    ],
)
def test_texts_are_written_so_that_android_shows_them(body: str, text: str, expected: str) -> None:
    assert built(body, text) == expected


@pytest.mark.parametrize(
    ("data", "place", "words"),
    [
        (b"<plist/>", "1:1", "its root is plist, not resources"),
        (b"<resources>\n<string>a</resources>", "2:12", "not well-formed"),
        (b'<!DOCTYPE r [<!ENTITY e "x">]><resources/>', "1:25", "declares the entity"),
        (b"<resources>" + b"<a>" * 100_000, "1:", "nested too deeply"),
    ],
)
def test_other_files_are_refused_with_their_place(data: bytes, place: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        Android().read(data, EN, granularity="sentence")

    assert f"{refused.value.line}:{refused.value.column}".startswith(place)


def test_another_encoding_stays() -> None:
    head = '<?xml version="1.0" encoding="iso-8859-1"?>'
    data = f"{head}<resources><string>\u00e9 x</string></resources>".encode("latin-1")
    document = Android().read(data, EN, granularity="sentence")

    out = Android().write(document, ["\u00f6 \uc870"], LocaleTag("ko"))
    assert out == f"{head}<resources><string>\u00f6 &#51312;</string></resources>".encode("latin-1")
