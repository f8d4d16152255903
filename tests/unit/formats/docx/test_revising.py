"""The language and the direction of a translated Word document."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.docx.codec import Docx
from support.documents import docx, unpacked

_EN = LocaleTag("en")
_TABLE = "<w:tbl><w:tblPr><w:tblStyle/><w:tblW/></w:tblPr><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"


def built(body: str, locale: str, texts: list[str] | None = None, **parts: str) -> bytes:
    """Return a document with every unit (or ``texts``) translated."""
    document = Docx().read(docx(body, **parts), _EN, granularity="paragraph")
    new = texts or [f"x{unit.source}" for unit in document.units]
    return Docx().write(document, new, LocaleTag.parse(locale))


def body_of(data: bytes) -> str:
    return unpacked(data, "word/document.xml").partition("<w:body>")[2].partition("</w:body>")[0]


def p(properties: str, run: str = "", text: str = "Text") -> str:
    return f"<w:p>{properties}<w:r>{run}<w:t>{text}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("properties", "run", "expected", "expected_run"),
    [
        ("", "", "<w:bidi/>", "<w:rtl/>"),
        ("<w:pPr/>", "<w:rPr/>", "<w:bidi/>", "<w:rtl/>"),
        (
            "<w:pPr><w:pStyle/> <w:jc/></w:pPr>",
            "<w:rPr><w:b/><w:cs/></w:rPr>",
            "<w:pStyle/><w:bidi/><w:jc/>",
            "<w:b/><w:rtl/><w:cs/>",
        ),
        (
            '<w:pPr><w:bidi w:val="0"/><w:rPr><w:b/></w:rPr></w:pPr>',
            "<w:rPr><w:b/></w:rPr>",
            "<w:bidi/><w:rPr><w:b/></w:rPr>",
            "<w:b/><w:rtl/>",
        ),
    ],
)
def test_what_was_translated_runs_from_right_to_left(
    properties: str, run: str, expected: str, expected_run: str
) -> None:
    other = p("", text="—") + "<w:p/>"
    body = body_of(built(p(properties, run) + other, "ar"))

    assert body == (
        p(f"<w:pPr>{expected}</w:pPr>", f"<w:rPr>{expected_run}</w:rPr>", "xText") + other
    )


def test_tables_run_from_right_to_left_with_what_was_translated() -> None:
    inner = _TABLE.format(p("") + "\n<w:p>\n<w:r>\n<w:t>b</w:t></w:r></w:p>")
    body = body_of(built(_TABLE.format(inner) + _TABLE.format(p("", text="—")), "he"))

    assert body.count("<w:tblStyle/><w:bidiVisual/><w:tblW/>") == 2
    assert body.count("<w:bidi/>") == 2


@pytest.mark.parametrize("where", ["body", "styles"])
def test_a_document_from_right_to_left_is_turned_back(where: str) -> None:
    body = p("<w:pPr><w:bidi/></w:pPr>" if where == "body" else "")
    turned = "<w:docDefaults><w:pPrDefault><w:pPr><w:bidi/></w:pPr></w:pPrDefault></w:docDefaults>"
    styles = turned if where == "styles" else "<w:style/>"
    made = body_of(built(body, "fr", styles=styles))

    assert '<w:bidi w:val="0"/>' in made
    assert '<w:rtl w:val="0"/>' in made


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("fr-FR", '<w:lang w:val="fr-FR" w:eastAsia="x"/>'),
        ("ko", '<w:lang w:val="ko" w:eastAsia="ko"/>'),
        ("ar", '<w:lang w:val="ar" w:eastAsia="x" w:bidi="ar"/>'),
        ("hi", '<w:lang w:val="hi" w:eastAsia="x" w:bidi="hi"/>'),
    ],
)
def test_what_was_in_the_language_of_the_document_is_in_the_new_one(
    locale: str, expected: str
) -> None:
    old = '<w:lang w:val="en_US" w:eastAsia="x"/>'
    other = p("", '<w:rPr><w:lang w:val="la"/></w:rPr>', "—")
    data = built(
        p("", '<w:rPr><w:lang w:val="en-GB" w:eastAsia="x"/><w:lang/></w:rPr>') + other,
        locale,
        styles=f"<w:docDefaults><w:rPrDefault><w:rPr>{old}</w:rPr></w:rPrDefault></w:docDefaults>",
        settings='<w:themeFontLang w:val="en-US"/>',
    )

    assert expected in body_of(data)
    assert other in body_of(data)
    assert expected in unpacked(data, "word/styles.xml")
    assert f'<w:themeFontLang w:val="{locale}"' in unpacked(data, "word/settings.xml")


@pytest.mark.parametrize(
    ("styles", "expected"),
    [
        ("<w:style/>", "<w:docDefaults><w:rPrDefault>{}</w:rPrDefault></w:docDefaults><w:style/>"),
        (
            "<w:docDefaults><w:pPrDefault/></w:docDefaults>",
            "<w:docDefaults><w:rPrDefault>{}</w:rPrDefault><w:pPrDefault/></w:docDefaults>",
        ),
        (
            "<w:docDefaults><w:rPrDefault>\n</w:rPrDefault></w:docDefaults>",
            "<w:docDefaults><w:rPrDefault>{}</w:rPrDefault></w:docDefaults>",
        ),
    ],
)
def test_a_document_without_a_language_gets_one(styles: str, expected: str) -> None:
    made = unpacked(built(p(""), "fr", styles=styles), "word/styles.xml")

    assert expected.format('<w:rPr><w:lang w:val="fr"/></w:rPr>') in made


def test_without_a_new_text_no_language_is_set() -> None:
    data = docx(p(""), styles='<w:docDefaults/><w:lang w:val="en"/>')
    document = Docx().read(data, _EN, granularity="sentence")

    assert Docx().write(document, ["Text"], LocaleTag("ar")) == data


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("<w:t>", "x ", '<w:t xml:space="preserve">x </w:t>'),
        ("<w:t>", "x", "<w:t>x</w:t>"),
        ('<w:t xml:space="preserve">', "x ", '<w:t xml:space="preserve">x </w:t>'),
        ('<w:t xml:space="default">', " x", '<w:t xml:space="preserve"> x</w:t>'),
    ],
)
def test_outer_space_of_a_new_text_is_kept(tag: str, text: str, expected: str) -> None:
    other = "<w:p><w:r><w:t> — </w:t></w:r></w:p>"
    body = f"<w:p><w:r>{tag}a</w:t></w:r></w:p>{other}"

    assert body_of(built(body, "fr", [text])) == f"<w:p><w:r>{expected}</w:r></w:p>{other}"
