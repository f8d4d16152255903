"""Word documents: what becomes of their XML, read and written."""

from __future__ import annotations

import pytest

from lexicord.domain.document import Part
from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.docx.codec import Docx
from support.documents import docx, packed, unpacked

_EN, _FR, _AR = (LocaleTag(name) for name in ("en", "fr", "ar"))
_B, _I = "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/></w:rPr>"
_BOX = (
    '<w:drawing><wp:docPr id="1" descr="A &amp; B" title="T&#10;U"/><w:txbxContent>'
    "<w:p><w:r><w:t>Boxed.</w:t></w:r></w:p></w:txbxContent></w:drawing>"
)


def r(text: str, properties: str = "") -> str:
    """Return a run."""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str) -> str:
    """Return a paragraph."""
    return f"<w:p>{''.join(runs)}</w:p>"


def field(code: str, result: str) -> str:
    """Return a field of several runs."""
    char = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    instruction = f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    begin, separate, end = (char.format(kind) for kind in ("begin", "separate", "end"))
    return begin + instruction + separate + result + end


def sources(body: str, granularity: str = "sentence") -> list[str]:
    return [unit.source for unit in Docx().read(docx(body), _EN, granularity=granularity).units]


def translated(body: str, *texts: str, locale: LocaleTag = _FR) -> str:
    """Return the body with its units replaced, granted that nothing changes where none is."""
    data = docx(body)
    document = Docx().read(data, _EN, granularity="sentence")
    assert Docx().write(document, [unit.source for unit in document.units], locale) == data
    built = Docx().write(document, texts, locale)
    again = Docx().read(built, _EN, granularity="sentence")
    assert len(again.units) == len(texts)
    return unpacked(built, "word/document.xml").partition("<w:body>")[2].partition("</w:body>")[0]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p(r("One. Two.")), ["One.", "Two."]),
        (
            p(r("One is"), "<w:proofErr/>", r(" this.", "<w:rPr><w:noProof/></w:rPr>")),
            ["One is this."],
        ),
        (p(r("A "), r("big", _B), r(" word.")), ["A <1>big</1> word."]),
        (p(r("Very ", _B), r("big", _B), r(" words here.")), ["<1>Very big</1> words here."]),
        (p(r("Loud words.", _B)), ["Loud words."]),
        (p(r("x", _B), r(" ", _I), r("y", _B), r(" and more.")), ["<1>x y</1> and more."]),
        (
            p(r("x y z "), r("  ", "<w:rPr><w:u w:val='x'/></w:rPr>"), r("more.")),
            ["x y z <1>  </1>more."],
        ),
        (
            p("<w:hyperlink>", r("Link", _I), r("ed", _I), "</w:hyperlink>", r(" text.")),
            ["<1>Linked</1> text."],
        ),
        (p(r("a &amp; b &lt;1&gt;")), ["a & b <1/>1>"]),
        (
            p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>"),
            ["a<1/>b‑c"],
        ),
        (p("<w:r><w:t>One line</w:t><w:br/><w:t>Two</w:t></w:r>"), ["One line<1/>Two"]),
        (p(r("Page "), field(" PAGE ", r("3")), r(" of it")), ["Page <1/> of it"]),
        (p(r("See "), field("REF x", r("this")), r(" there")), ["See <1>this</1> there"]),
        (p(r("See "), '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', r(" x")), ["See <1/> x"]),
        (p(r("a "), '<w:r><w:fldChar w:fldCharType="end"/></w:r>', r("b")), ["a <1/>b"]),
        (p(r("a "), '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', r("b")), ["a <1/>b"]),
        (
            p(
                r("a "),
                '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="end"/>'
                "<w:t>b</w:t></w:r>",
            ),
            ["a <1/>b"],
        ),
        (
            p(r("N "), '<w:fldSimple w:instr=" SEQ a ">', r("1"), "</w:fldSimple>", r(" b")),
            ["N <1/> b"],
        ),
        (
            p(r("N "), '<w:fldSimple w:instr=" REF a ">', r("x"), "</w:fldSimple>", r(" b")),
            ["N <1>x</1> b"],
        ),
        (
            p(
                r("x "),
                "<w:ins>",
                r("new"),
                "</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
                r(" y"),
            ),
            ["x <1>new</1> y"],
        ),
        (
            p(
                r("x "),
                "<w:sdt><w:sdtPr><w:id/></w:sdtPr><w:sdtContent>",
                r("c"),
                "</w:sdtContent></w:sdt>",
                r(" y"),
            ),
            ["x <1>c</1> y"],
        ),
        (
            p(
                r("x "),
                "<w:smartTag><w:smartTagPr/>",
                r("c"),
                "</w:smartTag><w:smartTag/>",
                r(" y"),
            ),
            ["x <1>c</1><2/> y"],
        ),
        (p(r("x "), "<w:sdt><w:sdtPr/></w:sdt><w:sdtContent/>", r(" y")), ["x <1></1> y"]),
        (p(r("x "), "<m:oMath><m:r><m:t>q</m:t></m:r></m:oMath>", r(" y")), ["x <1/> y"]),
        (
            p(
                r("x"),
                "<w:r><w:ruby><w:rt>"
                + r("rea")
                + "</w:rt><w:rubyBase>"
                + r("語")
                + "</w:rubyBase></w:ruby></w:r>",
                r("y"),
            ),
            ["x語y"],
        ),
        (p(r("See"), f"<w:r>{_BOX}</w:r>", r(" it")), ["See<1/> it", "A & B", "T U", "Boxed."]),
        (p("<w:r><w:t><![CDATA[a<b]]>\n\tc</w:t><!-- n --></w:r>"), ["a<b c"]),
        (p("<w:r/><w:r><w:t/></w:r>", r("x")), ["x"]),
        (
            p(
                '<w:r><w:t>a </w:t><w:fldChar w:fldCharType="begin"/></w:r><w:hyperlink>',
                '<w:r><w:fldChar w:fldCharType="separate"/><w:t>b</w:t></w:r></w:hyperlink>',
                '<w:r><w:fldChar w:fldCharType="end"/><w:t>c</w:t></w:r>',
            ),
            ["a <1/><2><3/>b</2><4/>c"],
        ),
        (
            p(
                '<w:hyperlink><w:r><w:t>a </w:t><w:fldChar w:fldCharType="begin"/></w:r>',
                '</w:hyperlink><w:r><w:fldChar w:fldCharType="separate"/><w:t>b</w:t></w:r>',
            ),
            ["<1>a <2/></1><3/>b"],
        ),
        (p(), []),
        (p("<w:rPr/><w:t>x</w:t>"), ["x"]),
        (p("<w:t>x</w:t></w:r>").replace("</w:r>", ""), ["x"]),
        (
            p(
                r("x "),
                "<w:sdt>\n<w:sdtPr/>\n<w:sdtContent>",
                r("c"),
                "</w:sdtContent>\n</w:sdt>",
                r(" y"),
            ),
            ["x <1>c</1> y"],
        ),
        (p(r("x "), "<w:sdt><w:p/></w:sdt>", r(" y")), ["x <1><2/></1> y"]),
        ("<w:p/>", []),
        ("<w:p><w:pPr/></w:p><w:del><w:p>" + r("x") + "</w:p></w:del>", []),
        (
            '<w:p><w:r><w:pict><v:shape alt="Sign"/><v:shape alt=" "/></w:pict></w:r></w:p>',
            ["Sign"],
        ),
        (p("\n ", r("x"), "\n"), ["x"]),
        (p(r("("), "<w:r><w:footnoteReference w:id='1'/></w:r>", r("b)")), ["(<1/>b)"]),
    ],
)
def test_what_a_translator_sees(body: str, expected: list[str]) -> None:
    assert sources(body) == expected


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        (p(r("Old &amp; it.")), 'a <&\n"> ]]>', p(r('a &lt;&amp; "&gt; ]]&gt;'))),
        (p(r("The &lt;1&gt; tag")), "Tag <1/>1>", p(r("Tag &lt;1&gt;"))),
        (p("<w:r><w:t>Old.</w:t></w:r>"), "New ", p(r("New "))),
        (p("<w:r><w:t>Old.</w:t></w:r>"), "New", p("<w:r><w:t>New</w:t></w:r>")),
        (
            p(r("A "), r("big", _B), r(" word.")),
            "Mot <1>grand</1>",
            p(r("Mot "), r("grand", _B), r("")),
        ),
        (
            p(r("A "), r("big", _B), r(" word.")),
            "<1>Grand</1> mot",
            p('<w:r><w:t xml:space="preserve"></w:t></w:r>', r("Grand", _B), r(" mot")),
        ),
        (p(r("a ", _B), r("b c d.")), "x <1>y</1>", p(r("x "), r("y", _B), r(""))),
        (
            p(r("a"), "<w:proofErr/>", r("b", "<w:rPr><w:noProof/></w:rPr>")),
            "x",
            p(r("x"), r("", "<w:rPr><w:noProof/></w:rPr>")),
        ),
        (
            p(r("a "), "<w:hyperlink r:id='1'>", r("b", _I), "</w:hyperlink>", r(" c")),
            "<1>y</1> x",
            p(r(""), "<w:hyperlink r:id='1'>", r("y", _I), "</w:hyperlink>", r(" x")),
        ),
        (
            p(r("a"), "<w:r><w:rPr><w:i/></w:rPr><w:footnoteReference w:id='1'/></w:r>", r(" b")),
            "x<1/>",
            p(r("x"), "<w:r><w:rPr><w:i/></w:rPr><w:footnoteReference w:id='1'/></w:r>", r("")),
        ),
        (
            p(r("a "), "<w:bookmarkStart w:id='1'/>", r("b"), "<w:bookmarkEnd w:id='1'/>", r(" c")),
            "x",
            p(r(""), "<w:bookmarkStart w:id='1'/>", r("x"), "<w:bookmarkEnd w:id='1'/>", r("")),
        ),
        (
            p(
                r("a "),
                "<w:sdt><w:sdtPr/><w:sdtContent>",
                r("c"),
                "</w:sdtContent></w:sdt>",
                r(" y"),
            ),
            "<1>z</1>",
            p(r(""), "<w:sdt><w:sdtPr/><w:sdtContent>", r("z"), "</w:sdtContent></w:sdt>", r("")),
        ),
        (
            p(r("a "), "<m:oMath/>", r(" y")),
            "b<1/>",
            p(r("b"), "<m:oMath/>", r("")),
        ),
        (
            p(r("a "), field("PAGE", r("3", _B)), r(" b")),
            "<1/> x",
            p(r(""), field("PAGE", r("3", _B)), r(" x"))
            .replace("</w:r><w:r><w:fldChar", "<w:fldChar", 1)
            .replace('"end"/></w:r><w:r>', '"end"/>'),
        ),
        (
            p(r("a "), field("PAGE", "<w:r><w:t>3</w:t></w:r><w:proofErr/>\n"), r(" b")),
            "x <1/>",
            p(r("x "), field("PAGE", "<w:r><w:t>3</w:t></w:r>"), r(""))
            .replace("<w:t>3", '<w:t xml:space="preserve">3')
            .replace("</w:r><w:r><w:fldChar", "<w:fldChar", 1)
            .replace('"end"/></w:r><w:r>', '"end"/>'),
        ),
        (
            p(r("a "), "<w:ins>", r("c"), "<w:del/></w:ins><w:del/>", r(" y")),
            "b <1>x</1>",
            p(r("b "), "<w:ins>", r("x"), "</w:ins>", r("")),
        ),
        (
            p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>"),
            "x<2/><1/>",
            p('<w:r><w:t>x</w:t><w:tab/><w:tab/><w:t xml:space="preserve"></w:t></w:r>'),
        ),
    ],
)
def test_a_translation_stands_in_runs_that_look_as_it_asks_for(
    body: str, text: str, expected: str
) -> None:
    built = translated(body, text)

    assert built == expected


def test_a_changed_picture_inside_of_a_changed_text_stays_in_its_run() -> None:
    body = p(r("See "), f"<w:r>{_I}{_BOX}</w:r>", r("it"))
    built = translated(body, "Là: <1/>.", 'C "d"', "V", "En boîte.")

    assert f"</w:r><w:r>{_I}<w:drawing>" in built
    assert 'descr="C &quot;d&quot;" title="V"' in built
    assert "<w:t>En boîte.</w:t>" in built


@pytest.mark.parametrize(
    ("text", "field_text"), [("x <1>y</1>", "y"), ("<1>y</1> x", "y"), ("<1>y", "y")]
)
def test_links_of_several_runs_hold_together(text: str, field_text: str) -> None:
    built = translated(p(r("a "), field('HYPERLINK "u"', r("b", _I)), r(" c")), text)
    link = built.partition("separate")[2]

    assert f">{field_text}</w:t>" in link


def test_every_part_with_text_is_read_in_order() -> None:
    data = docx(
        p(r("Body.")),
        core="<x><dc:title>A &amp; B</dc:title></x>",
        footnotes=f'<w:footnote w:id="2">{p(r("Note."))}</w:footnote>',
        header1=p(r("Head.")),
    )
    document = Docx().read(data, _EN, granularity="sentence")

    assert [(u.source, u.kind.value, u.path) for u in document.units] == [
        ("A & B", "heading", "title"),
        ("Body.", "sentence", "p1.s1"),
        ("Note.", "footnote", "footnotes1.n2.p1.s1"),
        ("Head.", "sentence", "header1.p1.s1"),
    ]
    built = Docx().write(document, ["<T>", "B.", "N.", "H."], _FR)
    assert "<dc:title>&lt;T&gt;</dc:title>" in unpacked(built, "docProps/core.xml")
    assert len([piece for piece in document.pieces if isinstance(piece, Part)]) == 4


@pytest.mark.parametrize("core", ["<x/>", "<x><dc:title></dc:title></x>"])
def test_a_document_may_have_no_title(core: str) -> None:
    assert Docx().read(docx("", core=core), _EN, granularity="sentence").units == ()


def test_what_a_paragraph_is_comes_from_its_style_and_its_place() -> None:
    def styled(style: str) -> str:
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{r("x")}</w:p>'

    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{each}"><w:name w:val="{name}"/>{more}</w:style>'
        for each, name, more in (
            ("H", "Heading 1", ""),
            ("My", "Mine", '<w:basedOn w:val="H"/>'),
            ("C", "Image Caption", ""),
            ("L", "List Bullet 2", ""),
            ("O", "Other", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
            ("Z", "Loop", '<w:basedOn w:val="Z"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
        )
    )
    own = f'<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:pPrChange/></w:pPr>{r("x")}</w:p>'
    none = f'<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>{r("x")}</w:p>'
    inner = f"<w:tbl><w:tr><w:tc>{p(r('x'))}</w:tc></w:tr></w:tbl>"
    cell = f"<w:tr><w:tc>{p(r('x'))}{p(r('x'))}{inner}</w:tc></w:tr>"
    body = "".join(map(styled, ("H", "My", "C", "L", "O", "Z", "?"))) + own + none
    data = docx(f"{body}<w:tbl>{cell}</w:tbl><w:tbl/>", styles=styles + "<w:style/>")
    units = Docx().read(data, _EN, granularity="paragraph").units

    assert [(unit.kind.value, unit.path) for unit in units] == [
        ("heading", "h1"),
        ("heading", "h2"),
        ("caption", "caption1"),
        ("list item", "li1"),
        ("heading", "h3"),
        ("paragraph", "p1"),
        ("paragraph", "p2"),
        ("list item", "li2"),
        ("paragraph", "p3"),
        ("table cell", "t1.r1.c1"),
        ("table cell", "t1.r1.c1.p2"),
        ("table cell", "t1.r1.c1.t1.r1.c1"),
    ]
    assert [unit.line for unit in units] == list(range(1, 13))


def test_rows_and_cells_without_a_table_are_nothing() -> None:
    body = f"</w:tbl><w:tr><w:tc>{p(r('x'))}</w:tc></w:tr>".removeprefix("</w:tbl>")

    assert sources(body) == ["x"]


def test_text_boxes_that_are_nested_too_deeply_are_left_as_they_are() -> None:
    body = p(r("Deep."))
    for _ in range(12):
        body = p(f"<w:r><w:drawing><w:txbxContent>{body}</w:txbxContent></w:drawing></w:r>")

    assert sources(body) == []


def test_the_prefix_of_the_names_is_the_file_s_own() -> None:
    document = Docx().read(
        docx("<p><r><t>One </t></r><r><rPr><b/></rPr><t>two</t></r><r><t> is.</t></r></p>", ""),
        _EN,
        granularity="sentence",
    )
    built = Docx().write(document, ["Un <1>deux</1> "], _AR)

    assert document.units[0].source == "One <1>two</1> is."
    assert '<rPr><b/><rtl/></rPr><t xml:space="preserve">deux</t>' in unpacked(
        built, "word/document.xml"
    )


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"no archive", "not a zip archive"),
        (packed({"a": "b"}), "not a Word document"),
        (packed({"[Content_Types].xml": "<T><Override/></T>"}), "not a Word document"),
        (packed({"[Content_Types].xml": "<T>"}), "not well-formed"),
        (
            packed({"[Content_Types].xml": '<T><Override PartName="/a" ContentType="b"/></T>'}),
            "not a Word document",
        ),
        (docx("<w:p>"), r"(?s)mismatched tag.*in its member 'word/document.xml'"),
        (docx("").replace(b"word/document", b"word/documenu", 1), "damaged"),
    ],
)
def test_what_is_no_word_document_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        Docx().read(data, _EN, granularity="sentence")
