"""OpenDocument files: what becomes of their XML, read and written."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.odt.codec import FlatOdt, Odt
from support.documents import odf, odt, packed, unpacked

_EN, _FR = LocaleTag("en"), LocaleTag("fr")
_STYLES = (
    '<style:style style:name="N" style:family="text"><style:text-properties fo:language="en"'
    ' officeooo:rsid="1"/></style:style>'
    '<style:style style:name="B" style:family="text"><style:text-properties'
    ' fo:font-weight="bold"/></style:style>'
    '<style:style style:name="B2" style:family="text"><style:text-properties'
    ' fo:font-weight="bold" officeooo:rsid="2"/></style:style>'
    '<style:style style:name="K" style:family="text" style:parent-style-name="Em"/>'
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>'
    '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P3"/>'
    '<style:style style:name="P3" style:family="paragraph" style:parent-style-name="Caption"/>'
    '<style:style style:name="P4" style:family="paragraph" style:parent-style-name="P4"/>'
)


def s(style: str, text: str) -> str:
    """Return a span."""
    return f'<text:span text:style-name="{style}">{text}</text:span>'


def p(inner: str, style: str = "S") -> str:
    """Return a paragraph."""
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def sources(body: str) -> list[str]:
    return [
        unit.source for unit in Odt().read(odt(body, _STYLES), _EN, granularity="sentence").units
    ]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("One. Two.", ["One.", "Two."]),
        (f"A {s('B', 'big')} word.", ["A <1>big</1> word."]),
        (f"A {s('N', 'plain')} word {s('X', '')}.", ["A plain word <1></1>."]),
        (
            f"A {s('B', 'very ')}{s('B2', 'big')}{s('K', 'x')} word.",
            ["A <1>very big</1><2>x</2> word."],
        ),
        (s("B", "One. ") + s("B2", "Two."), ["One.", "Two."]),
        (f"A <text:span/>{s('N', 'b')}{s('N', 'c')} d", ["A bc d"]),
        ("a\n   b  c<text:s/><text:s text:c='2'/>d<text:s text:c='x'/>e", ["a b c   d e"]),
        ("a<text:tab/>b<text:line-break/>c", ["a<1/>b<2/>c"]),
        ("See <text:a xlink:href='u'>this</text:a> <text:a/>now", ["See <1>this</1> <2/>now"]),
        ("Page <text:page-number>3</text:page-number> is", ["Page <1/> is"]),
        ("a<text:bookmark-start text:name='x'/>b<text:soft-page-break/><!-- c -->", ["ab"]),
        (
            "a<text:ruby><text:ruby-base>漢<text:span>&amp;</text:span></text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>b",
            ["a漢&b"],
        ),
        (
            "x<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            + p("Note.")
            + "</text:note-body></text:note>",
            ["x", "Note."],
        ),
        (
            "x<office:annotation><dc:creator>N</dc:creator>"
            + p("Remark.")
            + "</office:annotation>y",
            ["xy"],
        ),
        (
            "x<draw:frame><draw:text-box>"
            + p("Box.")
            + "</draw:text-box><svg:title>T  U</svg:title><svg:desc>D &amp;</svg:desc>"
            "<svg:desc></svg:desc></draw:frame> y",
            ["x<1/> y", "Box.", "T  U", "D &"],
        ),
        ("a<text:database-name><x/></text:database-name>b", ["a<1/>b"]),
        ("<![CDATA[a<b]]>", ["a<b"]),
        (f"x <text:a>{s('B', s('K', 'y'))}</text:a> z", ["x <1>y</1> z"]),
        (f"x <text:a>{s('B', 'y')} w</text:a> z", ["x <1><2>y</2> w</1> z"]),
        (
            s("B", "a") + "<text:bookmark/>" + s("B2", "b") + s("B2", "c") + "d",
            ["<1>a</1><2>bc</2>d"],
        ),
    ],
)
def test_what_a_translator_sees(inner: str, expected: list[str]) -> None:
    assert sources(p(inner)) == expected


@pytest.mark.parametrize(
    ("inner", "text", "expected"),
    [
        ("a &amp; b", "x  <&>   ]]>", 'x <text:s/>&lt;&amp;&gt; <text:s text:c="2"/>]]&gt;'),
        (f"A {s('B', 'big')} word.", "Mot <1>gros</1>", f"Mot {s('B', 'gros')}"),
        (f"A {s('N', 'plain')} word.", "Mot\n<1>", "Mot &lt;1&gt;"),
        (
            "a <text:bookmark-start text:name='x'/>b<text:bookmark-end text:name='x'/> c",
            "y",
            "<text:bookmark-start text:name='x'/>y<text:bookmark-end text:name='x'/>",
        ),
        (
            f"x {s('B', 'a ')}{s('B2', 'b')}",
            "<1>c</1> y",
            '<text:span text:style-name="B">c</text:span> y',
        ),
    ],
)
def test_a_translation_stands_between_the_same_tags(inner: str, text: str, expected: str) -> None:
    data = odt(p(inner), _STYLES)
    document = Odt().read(data, _EN, granularity="sentence")
    built = Odt().write(document, [text], _FR)

    assert Odt().write(document, [unit.source for unit in document.units], _FR) == data
    assert p(expected) in unpacked(built, "content.xml")


@pytest.mark.parametrize("texts", [["Un.", "Deux."], ["One.", "Deux."], ["Un.", "Two."]])
def test_spans_that_nobody_sees_begin_and_end_where_sentences_do_not(texts: list[str]) -> None:
    data = odt(p(s("N", "One. Tw") + "o."), _STYLES)
    document = Odt().read(data, _EN, granularity="sentence")
    again = Odt().read(Odt().write(document, texts, _FR), _EN, granularity="sentence")

    assert [unit.source for unit in document.units] == ["One.", "Two."]
    assert [unit.source for unit in again.units] == texts


def test_what_begins_in_a_sentence_and_ends_behind_it_stays_so() -> None:
    data = odt(p("On" + s("N", "e. Two") + " is. " + s("B", "Thr") + s("B2", "ee.")), _STYLES)
    document = Odt().read(data, _EN, granularity="sentence")
    again = Odt().read(
        Odt().write(document, ["Un.", "Deux là.", "Trois."], _FR), _EN, granularity="sentence"
    )

    assert [unit.source for unit in document.units] == ["One.", "Two is.", "Three."]
    assert [unit.source for unit in again.units] == ["Un.", "Deux là.", "Trois."]


def test_units_know_what_and_where_they_are() -> None:
    table = (
        "<table:table><table:table-row><table:table-cell>{}</table:table-cell>"
        '<table:covered-table-cell/><table:table-cell office:value-type="float">{}'
        '</table:table-cell><table:table-cell office:value-type="string">{}</table:table-cell>'
        "</table:table-row></table:table>"
    )
    body = (
        "<text:tracked-changes><text:deletion>"
        + p("Gone.")
        + "</text:deletion></text:tracked-changes>"
        "<text:h>Head</text:h>"
        + p("t", "Title")
        + p("c", "P2")
        + p("h", "P1")
        + p("x", "P4")
        + "<text:list><text:list-item>"
        + p("i")
        + "</text:list-item></text:list>"
        + table.format(p("a") + p("b"), p("1.5 kg"), table.format("", p("9 x") + p(""), p("d")))
        + p("")
        + "<text:index-title-template>Contents</text:index-title-template>"
        + "<table:table/></table:table-row>".replace("</table:table-row>", "")
    )
    data = odt(
        body,
        _STYLES,
        meta="<office:meta><dc:title>My  title</dc:title></office:meta>",
        styles="<office:master-styles><style:header>"
        + p("Header")
        + "</style:header></office:master-styles>",
    )
    units = Odt().read(data, _EN, granularity="paragraph").units

    assert [(unit.source, unit.kind.value, unit.path) for unit in units] == [
        ("My  title", "heading", "title"),
        ("Head", "heading", "h1"),
        ("t", "heading", "h2"),
        ("c", "caption", "caption1"),
        ("h", "heading", "h3"),
        ("x", "paragraph", "p1"),
        ("i", "list item", "li1"),
        ("a", "table cell", "t1.r1.c1"),
        ("b", "table cell", "t1.r1.c1.p2"),
        ("d", "table cell", "t1.r1.c4.t1.r1.c4"),
        ("Contents", "paragraph", "p3"),
        ("Header", "paragraph", "page.p1"),
    ]


def test_what_stands_outside_of_tables_and_lists_is_plain() -> None:
    odd = "<table:table-row><table:table-cell>" + p("x") + "</table:table-cell></table:table-row>"

    assert sources(odd) == ["x"]


def test_text_boxes_that_are_nested_too_deeply_are_left_as_they_are() -> None:
    body = p("Deep.")
    for _ in range(12):
        body = p(f"<draw:frame><draw:text-box>{body}</draw:text-box></draw:frame>")

    assert sources(body) == []


_DEFAULT = '<style:default-style style:family="paragraph">{}</style:default-style>'
_LANG = 'fo:language="en" fo:country="US"'


@pytest.mark.parametrize(
    ("locale", "attributes"),
    [
        ("fr-FR", 'fo:language="fr" fo:country="FR"'),
        (
            "zh-Hant",
            (
                'fo:language="zh" fo:country="none" fo:script="Hant" style:language-asian="zh"'
                ' style:country-asian="none" style:script-asian="Hant"'
            ),
        ),
        (
            "hi",
            (
                'fo:language="hi" fo:country="none" style:language-complex="hi"'
                ' style:country-complex="none"'
            ),
        ),
    ],
)
def test_the_document_says_its_new_language(locale: str, attributes: str) -> None:
    quotation = '<style:text-properties fo:language="la" fo:country="none"/>'
    own = quotation + f"<style:text-properties {_LANG}/>" + '<style:text-properties fo:color="x"/>'
    data = odt(
        p("x"),
        f'<style:style style:name="q" style:family="text">{own}</style:style>',
        styles="<office:styles>"
        + _DEFAULT.format(f"<style:text-properties {_LANG}/>")
        + "</office:styles>",
        meta="<office:meta><dc:language>en-US</dc:language></office:meta>",
    )
    document = Odt().read(data, _EN, granularity="sentence")
    built = Odt().write(document, ["y"], LocaleTag.parse(locale))

    told = f"<style:text-properties {attributes}/>"
    assert quotation + told + '<style:text-properties fo:color="x"/>' in unpacked(
        built, "content.xml"
    )
    assert told in unpacked(built, "styles.xml")
    assert f"<dc:language>{locale}</dc:language>" in unpacked(built, "meta.xml")


@pytest.mark.parametrize(
    "default",
    [
        '<style:default-style style:family="paragraph"/>',
        _DEFAULT.format(""),
        _DEFAULT.format('<style:paragraph-properties style:writing-mode="page"/>'),
    ],
)
def test_a_document_is_turned_from_right_to_left_and_back(default: str) -> None:
    more = (
        "<style:page-layout-properties fo:x='1'/><style:paragraph-properties fo:text-align='left'/>"
    )
    data = odt(p("x"), styles=f"<office:styles>{default}{more}</office:styles>")
    document = Odt().read(data, _EN, granularity="sentence")
    built = Odt().write(document, ["y"], LocaleTag("ar"))
    styles = unpacked(built, "styles.xml")
    back = Odt().read(built, LocaleTag("ar"), granularity="sentence")
    turned_back = unpacked(Odt().write(back, ["z"], _FR), "styles.xml")

    assert styles.count('style:writing-mode="rl-tb"') == 2
    assert "fo:text-align='start'" in styles
    assert 'style:language-complex="ar"' in styles
    assert turned_back.count('style:writing-mode="lr-tb"') == 2


def test_a_flat_document_is_one_text() -> None:
    data = odf("document", f"<office:body>{p('One. Two.')}</office:body>").encode("utf-16")
    document = FlatOdt().read(data, _EN, granularity="sentence")
    built = FlatOdt().write(document, ["A.", "Two."], _FR)

    assert FlatOdt().write(document, ["One.", "Two."], _FR) == data
    assert built.decode("utf-16") == data.decode("utf-16").replace("One.", "A.")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"no archive", "not a zip archive"),
        (packed({"a": "b"}), "not an OpenDocument file"),
        (packed({"content.xml": "<a>"}), r"(?s)no element found.*in its member 'content.xml'"),
        (
            packed({"content.xml": "?", "META-INF/manifest.xml": "<manifest:encryption-data/>"}),
            "locked with a password",
        ),
        (
            packed({"content.xml": "<a/>", "META-INF/manifest.xml": "<a/>", "styles.xml": ""}),
            "no element",
        ),
    ],
)
def test_what_is_no_open_document_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        Odt().read(data, _EN, granularity="sentence")


def test_a_flat_file_of_something_else_is_refused() -> None:
    with pytest.raises(InputError, match="not an OpenDocument file"):
        FlatOdt().read(b"<a/>", _EN, granularity="sentence")
