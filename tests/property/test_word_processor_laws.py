"""Word and OpenDocument files come back byte for byte, and hold every translation as it is."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.docx.codec import Docx
from lexicord.formats.odt.codec import Odt
from support.documents import docx, odt, unpacked

_EN = LocaleTag("en")
_LOCALES = st.sampled_from([LocaleTag(name) for name in ("fr", "ar", "ja")])
_GRANULARITIES = st.sampled_from(["sentence", "paragraph"])
_TEXTS = st.sampled_from(
    [
        "Word ",
        "one. Two",
        "é한𝕏 ",
        "a&amp;b",
        "&lt;1&gt;",
        " ",
        "  ",
        ". ",
        "שלום",
        "\n",
        "&#160;",
        "7",
    ]
)
_LOOKS = st.sampled_from(["", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/><w:u w:val='x'/></w:rPr>"])
_INSIDE = st.sampled_from(
    [
        "<w:tab/>",
        "<w:br/>",
        "<w:noBreakHyphen/>",
        "<w:fldChar w:fldCharType='begin'/>",
        "<w:instrText>REF x</w:instrText>",
        "<w:fldChar w:fldCharType='separate'/>",
        "<w:fldChar w:fldCharType='end'/>",
        "<w:footnoteReference w:id='1'/>",
        "<w:commentReference w:id='2'/>",
        "<w:lastRenderedPageBreak/>",
        "<w:drawing><wp:docPr descr='Alt'/><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:drawing>",
    ]
)
_RUNS = st.builds(
    lambda look, inner: f"<w:r>{look}{''.join(inner)}</w:r>",
    _LOOKS,
    st.lists(st.one_of(_TEXTS.map(lambda text: f"<w:t>{text}</w:t>"), _INSIDE), max_size=3),
)
_BETWEEN = st.sampled_from(
    ["<w:proofErr/>", "<w:bookmarkStart w:id='3'/>", "<w:bookmarkEnd w:id='3'/>", "<m:oMath/>"]
)
_HOLDERS = st.sampled_from(
    [
        ("<w:hyperlink>", "</w:hyperlink>"),
        ("<w:ins>", "</w:ins>"),
        ("<w:del>", "</w:del>"),
        ("<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    ]
)
_WORD = st.recursive(
    st.one_of(_RUNS, _RUNS, _BETWEEN),
    lambda inner: st.builds(
        lambda holder, parts: holder[0] + "".join(parts) + holder[1],
        _HOLDERS,
        st.lists(inner, max_size=3),
    ),
    max_leaves=8,
)
_PAIRS = st.sampled_from(
    [
        ("<text:span text:style-name='N'>", "</text:span>"),
        ("<text:span text:style-name='B'>", "</text:span>"),
        ("<text:a>", "</text:a>"),
    ]
)
_POINTS = st.sampled_from(
    [
        "<text:tab/>",
        "<text:line-break/>",
        "<text:s/>",
        "<text:bookmark-start text:name='x'/>",
        "<text:bookmark-end text:name='x'/>",
        "<text:date>now</text:date>",
        "<draw:frame><svg:desc>Alt</svg:desc><text:p>Box</text:p></draw:frame>",
    ]
)
_OFFICE = st.recursive(
    st.one_of(_TEXTS, _TEXTS, _POINTS),
    lambda inner: st.builds(
        lambda pair, parts: pair[0] + "".join(parts) + pair[1], _PAIRS, st.lists(inner, max_size=4)
    ),
    max_leaves=10,
)
_SEEN = (
    '<style:style style:name="B" style:family="text"><style:text-properties'
    ' fo:font-weight="bold"/></style:style><style:style style:name="N" style:family="text"/>'
)


def _check(codec: Docx | Odt, data: bytes, granularity: str, locale: LocaleTag, part: str) -> None:
    """Hold a document to the laws."""
    document = codec.read(data, _EN, granularity=granularity)
    sources = [unit.source for unit in document.units]
    assert codec.write(document, sources, locale) == data
    wanted = [f'Ω{source}›]]>&"' for source in sources]
    built = codec.write(document, wanted, locale)
    ET.fromstring(unpacked(built, part))
    if granularity == "paragraph":
        again = codec.read(built, _EN, granularity=granularity)
        assert [_plain(unit.source) for unit in again.units] == [_plain(text) for text in wanted]


def _plain(text: str) -> str:
    """Return a text without its tags: a second reading may number or join them otherwise."""
    out, rest = "", text
    while rest:
        before, mark, rest = rest.partition("<")
        out += before
        number, end, behind = rest.partition(">")
        if mark and end and number.strip("/").isdecimal():
            rest = behind
        else:
            out += mark
    return "".join(out.split())


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(_WORD, max_size=5), max_size=3), _GRANULARITIES, _LOCALES)
def test_word_documents(paragraphs: list[list[str]], granularity: str, locale: LocaleTag) -> None:
    body = "".join(f"<w:p><w:pPr/>{''.join(parts)}</w:p>" for parts in paragraphs)
    body = body.replace("<m:oMath/>", "<w:oMath/>").replace("<wp:docPr", "<docPr")

    _check(Docx(), docx(body), granularity, locale, "word/document.xml")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(_OFFICE, max_size=5), max_size=3), _GRANULARITIES, _LOCALES)
def test_open_documents(paragraphs: list[list[str]], granularity: str, locale: LocaleTag) -> None:
    body = "".join(f"<text:p>{''.join(parts)}</text:p>" for parts in paragraphs)

    _check(Odt(), odt(body, _SEEN), granularity, locale, "content.xml")
