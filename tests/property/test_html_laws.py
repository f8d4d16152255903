"""Laws of HTML: pages come back byte for byte, and translations keep their structure."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.epub.codec import Epub
from lexicord.formats.html.codec import Html

EN, AR = LocaleTag("en"), LocaleTag("ar")
NASTY = "Ω|&\"'<b> ]]> {{x}} % # {% y %} "
PARTS = [
    *("<p>", "</p>", "<b>", "</b>", "<ul><li>", "</li>", "</ul>", "<br>", "<pre>", "</pre>"),
    *("<table><tr><td>", "</table>", "<div translate=no>", "</div>", '<img alt="a b">', "<svg>"),
    *("<!-- c -->", "</svg>", "<title>", "</title>", "<button>", "</button>", "{{ x }}", "&amp;"),
    *("&nbsp;", "One is. Two", "<html>", "<script>", "</script>", " ", "\r\n", "<", "한국어"),
    *("<![CDATA[x]]>", "<select><option>"),
]


def _shape(data: bytes) -> list[tuple[str, list[str]]]:
    """Return the elements and their attributes as an HTML5 parser sees them."""
    tree = html5lib.parse(data, treebuilder="etree", namespaceHTMLElements=False)
    ours = {"lang", "dir", "xml:lang", "{http://www.w3.org/XML/1998/namespace}lang"}
    return [(str(each.tag), sorted(set(map(str, each.attrib)) - ours)) for each in tree.iter()]


@settings(max_examples=100, deadline=None)
@given(parts=st.lists(st.sampled_from(PARTS), max_size=30))
def test_whatever_is_read_comes_back(parts: list[str]) -> None:
    data = "".join(parts).encode()
    try:
        document = Html().read(data, EN, granularity="sentence")
    except InputError:
        return

    assert document.text.encode() == data
    assert Html().write(document, [unit.source for unit in document.units], AR) == data


REAL = [
    path
    for folder in (*map(Path, sys.path), Path("/usr/share/doc"))
    if folder.is_dir()
    for path in sorted(folder.glob("*/*.html")) + sorted(folder.glob("*/*/*.html"))
    if path.is_file() and path.stat().st_size < 100_000
][:20]


@pytest.mark.skipif(not REAL, reason="no package with pages is installed")
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_pages_keep_their_bytes_and_their_structure(path: Path) -> None:
    data = path.read_bytes()
    try:
        document = Html().read(data, EN, granularity="paragraph")
    except InputError:
        pytest.skip("no text in the encoding that it declares")
    texts = [NASTY + unit.source for unit in document.units]

    built = Html().write(document, texts, AR)

    again = Html().read(built, EN, granularity="paragraph")
    assert [unit.source for unit in again.units] == texts
    assert _shape(built) == _shape(data)


PAGES = [
    "# 제목\n\n문장 하나. *둘*.\n",
    "# Τίτλος & x\n\n| a | b |\n|---|---|\n| c | d |\n",
    "# ع\n\n- س\n",
]


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
@pytest.mark.parametrize("text", PAGES)
@pytest.mark.parametrize("version", ["epub2", "epub3"])
def test_books_of_pandoc_stay_books(tmp_path: Path, text: str, version: str) -> None:
    book = tmp_path / "book.epub"
    command = ("pandoc", "-f", "markdown", "-t", version, "--metadata=title=B", "-o", str(book))
    subprocess.run(command, input=text.encode(), check=True, capture_output=True)
    data = book.read_bytes()
    document = Epub().read(data, EN, granularity="sentence")
    sources = [unit.source for unit in document.units]

    assert Epub().write(document, sources, AR) == data
    _check_book(Epub().write(document, [NASTY + source for source in sources], AR))


def _check_book(data: bytes) -> None:
    archive = zipfile.ZipFile(BytesIO(data))
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", 0, b"")
    assert archive.testzip() is None
    for name in archive.namelist():
        if name.endswith((".xhtml", ".opf", ".ncx")):
            ET.fromstring(archive.read(name))


HOSTILE = {
    "signs": "<" * 100_000,
    "bold": "<b>" * 20_000 + "x" + "</i>" * 20_000,
    "blocks": "<div>" * 20_000,
    "attribute": "<p title='" + "x &amp; " * 20_000 + "'>",
    "references": "&#" * 50_000 + "&amp;" * 20_000,
    "templates": "{{" * 50_000,
    "drawings": "<svg>" * 20_000 + "</math>" * 20_000,
    "sections": "]]>" * 30_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_pages_come_back(text: str) -> None:
    document = Html().read(text.encode(), EN, granularity="sentence")

    assert document.text == text


@pytest.mark.parametrize(
    "text", ["<!--" + "-" * 99_999, "<script>" + "<!--<script>" * 9_999, "a\0b"]
)
def test_what_never_closes_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        Html().read(text.encode(), EN, granularity="sentence")
