"""Books read into units, and written back."""

from __future__ import annotations

import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.epub.codec import Epub

EN, DE, AR = (LocaleTag.parse(name) for name in ("en", "de", "ar"))
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
PACKAGE = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" xml:lang="en" dir="ltr">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>The Book</dc:title><dc:creator>Kim Il</dc:creator>
<dc:language>en</dc:language><dc:language>la</dc:language>
<dc:description><![CDATA[About a book.]]><!-- x --></dc:description>
<meta property="schema:accessibilitySummary">All is text.</meta><meta property="x">y</meta>
</metadata>
<manifest>
<item id="b" href="text/../text/two.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="./text/one%20.xhtml#top" media-type="application/xhtml+xml"/>
<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="p" href="x/../cover.png" media-type="image/png"/>
<item id="m" href="missing.xhtml" media-type="application/xhtml+xml"/>
</manifest>
<spine toc="n"><itemref idref="a"/><itemref idref="b"/></spine>
<guide><reference type="cover" title="Cover &amp; page" href="a"/><reference type="toc" href="b"/>
</guide></package>"""
ONE = """<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>One</title></head>
<body><h1>One</h1><p>A text. It is <b>short</b>.<br/></p></body></html>"""
TWO = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Two</p></body></html>'
NCX = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/">
<docTitle><text>The Book</text></docTitle>
<docAuthor><text>Kim Il</text></docAuthor><navMap><navPoint><navLabel><text>One</text></navLabel>
<content src="a"/></navPoint></navMap></ncx>"""


def book(**members: str) -> bytes:
    """Return a book; ``members`` replace the usual ones (``package``, ``one``, ``locks``)."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", members.get("container", CONTAINER))
        archive.writestr("OEBPS/content.opf", members.get("package", PACKAGE))
        archive.writestr("OEBPS/text/one .xhtml", members.get("one", ONE))
        archive.writestr("OEBPS/text/two.xhtml", TWO)
        archive.writestr("OEBPS/toc.ncx", members.get("ncx", NCX))
        archive.writestr("OEBPS/cover.png", b"\x89PNG" * 50)
        if "locks" in members:
            archive.writestr("META-INF/encryption.xml", members["locks"])
    return out.getvalue()


def built(data: bytes, locale: LocaleTag) -> dict[str, str]:
    document = Epub().read(data, EN, granularity="sentence")
    texts = [unit.source.replace("t", "ť & <") for unit in document.units]
    made = Epub().write(document, texts, locale)
    with zipfile.ZipFile(BytesIO(made)) as archive:
        assert archive.testzip() is None
        assert archive.infolist()[0].filename == "mimetype"
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def test_a_book_has_the_units_of_its_pages_in_reading_order() -> None:
    units = Epub().read(book(), EN, granularity="sentence").units
    assert [unit.source for unit in units] == [
        *("The Book", "About a book.", "All is text.", "Cover & page"),
        *("One", "One", "A text.", "It is <1>short</1>.", "Two", "The Book", "One"),
    ]
    assert units[6].path == "OEBPS/text/one .xhtml/p1.s1"


def test_an_untranslated_book_is_the_same() -> None:
    document = Epub().read(book(), EN, granularity="paragraph")
    assert Epub().write(document, [unit.source for unit in document.units], AR) == book()


def test_a_translated_book_is_well_formed_and_names_its_language() -> None:
    members = built(book(), AR)
    for name, text in members.items():
        if name.endswith(("xhtml", "opf", "ncx", "xml")):
            ET.fromstring(text)
    assert "<dc:language>ar</dc:language><dc:language>la<" in members["OEBPS/content.opf"]
    assert 'page-progression-direction="rtl"' in members["OEBPS/content.opf"]
    assert 'xml:lang="ar" dir="rtl">' in members["OEBPS/content.opf"]
    assert 'lang="ar" xml:lang="ar" dir="rtl"' in members["OEBPS/text/one .xhtml"]
    assert "Kim Il" in members["OEBPS/toc.ncx"]
    assert members["OEBPS/cover.png"].count("PNG") == 50


def test_a_book_may_turn_round() -> None:
    package = PACKAGE.replace("<spine ", '<spine page-progression-direction="rtl" ')
    made = built(book(package=package.replace(' xml:lang="en" dir="ltr"', "")), DE)
    assert 'page-progression-direction="ltr"' in made["OEBPS/content.opf"]


def test_an_old_book_knows_only_what_it_knew() -> None:
    members = built(book(package=PACKAGE.replace('"3.0"', '"2.0"')), AR)
    assert "page-progression-direction" not in members["OEBPS/content.opf"]
    assert 'lang="ar" xml:lang="ar"' in members["OEBPS/text/one .xhtml"]
    assert " lang=" not in members["OEBPS/text/two.xhtml"]


def test_another_encoding_stays() -> None:
    one = '<?xml version="1.0" encoding="utf-8"?>\n' + ONE
    assert built(book(one=one), DE)["OEBPS/text/one .xhtml"].startswith("<?xml version")


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"container": "<container/>"}, "not an EPUB"),
        ({"container": CONTAINER.replace("content.opf", "none.opf")}, "not an EPUB"),
        ({"one": "<html><p></html>"}, r"one \.xhtml: this is not well-formed"),
        ({"package": "<package>"}, "not well-formed"),
        (
            {"locks": '<a><CipherReference URI="OEBPS/text/one%20.xhtml"/></a>'},
            "locked",
        ),
    ],
)
def test_what_is_no_book_is_refused(members: dict[str, str], words: str) -> None:
    with pytest.raises(InputError, match=words):
        Epub().read(book(**members), EN, granularity="sentence")


def test_locked_fonts_hinder_nobody() -> None:
    locks = '<a><CipherReference URI="OEBPS/font.otf"/></a>'
    assert Epub().read(book(locks=locks), EN, granularity="sentence").units


def test_a_library_is_no_book(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lexicord.formats.epub.package._TOO_MUCH", 100)
    with pytest.raises(InputError, match="more than 0 MB"):
        Epub().read(book(), EN, granularity="sentence")
