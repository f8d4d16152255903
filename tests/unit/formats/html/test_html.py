"""Pages read into units, and written back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import UnitKind
from lexicord.formats.html.characters import items
from lexicord.formats.html.codec import Html, is_xhtml
from lexicord.formats.inline.content import Mark, Run

if TYPE_CHECKING:
    from lexicord.domain.document import Document

EN, DE, AR = (LocaleTag.parse(name) for name in ("en", "de", "ar"))
XHTML = '<html xmlns="http://www.w3.org/1999/xhtml">'


def page(text: str | bytes, granularity: str = "sentence") -> Document:
    data = text if isinstance(text, bytes) else text.encode()
    document = Html().read(data, EN, granularity=granularity)
    units = [unit.source for unit in document.units]
    assert Html().write(document, units, EN) == data
    return document


def sources(text: str) -> list[str]:
    return [unit.source for unit in page(text).units]


def built(text: str | bytes, locale: LocaleTag = DE, **texts: str) -> str:
    """Return a page with the units given by their first word translated."""
    document = page(text)
    wanted = [texts.get(unit.source.split()[0], unit.source) for unit in document.units]
    return Html().write(document, wanted, locale).decode(document.encoding)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("<p>One is. Two is.<p>Three", ["One is.", "Two is.", "Three"]),
        ("<h1>A title. Whole</h1>text", ["A title. Whole", "text"]),
        ("<ul><li>a<li>b</ul>c", ["a", "b", "c"]),
        ("<table><tr><td>a<td>b<tr><th>c</table>", ["a", "b", "c"]),
        ("<dl><dt>a<dd>b<dt>c</dl>", ["a", "b", "c"]),
        ("<select><optgroup label=x><option>a<option>b</select>", ["x", "a", "b"]),
        ("<p>See <a href=x>this</a> <b>now</b>!", ["See <1>this</1> <2>now</2>!"]),
        ("<p>a<br>b", ["a<1/>b"]),
        ("<p>a &amp; b &eacute; &#65;&#x42; &copy 1 &unknown;", ["a & b é AB © 1 &unknown;"]),
        ("<p>a\n  b\tc", ["a b c"]),
        ("<pre>a\n  b\r\nc</pre>", ["a\n  b\nc"]),
        ("<textarea>a &lt;b&gt;\n c</textarea>", ["a <b>\n c"]),
        ("<title>A &amp; <b></title>", ["A & <b>"]),
        ("<script>if (a < b) x('</p>')</script><p>a", ["a"]),
        ("<script><!--<script>x</script>--></script><p>a", ["a"]),
        ("<p><a id=x></a>a<xmp><p></xmp>b<script></script>", None),
        ("<p {{x}} class=a>a", ["a"]),
        ("<b><div>x</b>y</div>", ["x<1/>y"]),
        ("<table><tr><td><p>a</p><div>b</div></table>", ["a", "b"]),
        ("<?php a", []),
        ("<?xyz a><p>b", ["b"]),
        ("<svg><g><p>a</p>", None),
        ("<!DOCTYPE html><!-- no --><p>a", ["a"]),
        ("<p>a <!-- no --> b", ["a <1/> b"]),
        ("<p>a <![CDATA[b]]> c", ["a <1/> c"]),
        ("<?php echo 1 ?><p>a <?= $b ?> c", ["a <1/> c"]),
        ("<p>{{ name }} is {% if x %}here{% endif %}", ["<1/> is <2/>here"]),
        ("<p><%= a %> b <% c %>", ["<1/> b"]),
        ("<p translate=no>a</p><p>b", ["b"]),
        ('<div translate="no">a <p translate="yes">b</p></div>c', ["b", "c"]),
        ("<p>a <code translate=no>b c</code> d", ["a <1/> d"]),
        ("<p>a <span class='x notranslate'>b</span> d", ["a <1/> d"]),
        ("a < b and <3 and </ > x", ["a < b and <3 and <1/> x"]),
        ("<p>x <button>go</button> y", ["x <1/> y", "go"]),
        ("<svg><text>a</text><path d=x /><title>b</title></svg>", ["a", "b"]),
        ("<p>x <math><mi>a</mi><mtext>b</mtext></math> y", ["x <1/> y", "b"]),
        ("<ruby>漢<rp>(</rp><rt>kan</rt></ruby> a", None),
        ("<p>12 — ✓</p><p>—</p>", ["12 — ✓"]),
        ("<hr><p>a</p><hr>", ["a"]),
        ("<p>a</div>b</p>c</x>d</br>e", None),
        ("<details><summary>a</summary>b</details>", ["a", "b"]),
        ("<svg><foreignObject><p>a</p></foreignObject></svg>b", ["a", "b"]),
        ("<svg><style>x</style><g></g></svg></svg>b", ["b"]),
        ("<iframe><p>x</iframe>a", None),
        ("", []),
        ("   ", []),
    ],
)
def test_a_page_is_cut_into_what_its_readers_see(text: str, units: list[str] | None) -> None:
    found = sources(text)
    assert units is None or found == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ('<img alt="A flag" src=x title="T 1">', [("A flag", "img1.alt"), ("T 1", "img1.title")]),
        ("<p>a <img alt='b &amp; c'> d", [("a <1/> d", "p1.s1"), ("b & c", "img1.alt")]),
        ("<img alt=flag>", [("flag", "img1.alt")]),
        ("<input placeholder='Your name' value=x>", [("Your name", "input1.placeholder")]),
        ("<input type=submit value='Send it'>", [("Send it", "input1.value")]),
        ("<input type=hidden value='Send it'>", []),
        ('<meta name="description" content="About us">', [("About us", "meta1.content")]),
        ('<meta property="og:title" content="About us">', [("About us", "meta1.content")]),
        ('<meta name="viewport" content="width=1">', []),
        ('<a href=x aria-label="Go on">x</a>', None),
        ("<img alt='' title=\"\">", []),
        ("<img alt=a alt=b>", [("a", "img1.alt")]),
        ("<img translate=no alt=a>", []),
        ("<img alt=a?b&copy=c>", [("a?b&copy=c", "img1.alt")]),
        ("<img alt={{x}}>", []),
        ("<track label=Deutsch srclang=de>", [("Deutsch", "track1.label")]),
    ],
)
def test_texts_of_attributes_are_units(text: str, units: list[tuple[str, str]] | None) -> None:
    found = [(unit.source, unit.path) for unit in page(text).units]
    assert units is None or found == units


def test_units_say_what_and_where_they_are() -> None:
    text = (
        "<h2>T</h2>\n<p>a</p><ul><li>b</ul><table><caption>c</caption><tr><th>d</table>"
        "<figure><figcaption>e</figcaption></figure><img alt=f>"
        "<aside role=doc-footnote><p>g</p></aside>"
    )
    assert [(u.source, u.kind, u.line) for u in page(text).units] == [
        ("T", UnitKind.HEADING, 1),
        ("a", UnitKind.SENTENCE, 2),
        ("b", UnitKind.LIST_ITEM, 2),
        ("c", UnitKind.CAPTION, 2),
        ("d", UnitKind.TABLE_CELL, 2),
        ("e", UnitKind.CAPTION, 2),
        ("f", UnitKind.ALTERNATIVE, 2),
        ("g", UnitKind.FOOTNOTE, 2),
    ]


@pytest.mark.parametrize("mark", ["L10n", "translators", "Translator", "i18n"])
def test_a_comment_for_translators_is_a_note(mark: str) -> None:
    text = f"<!-- {mark}: the name\n of a paper --><p>The Star</p><p>b</p>"
    assert [unit.notes for unit in page(text).units] == [("the name of a paper",), ()]


def test_a_note_stays_with_a_picture() -> None:
    text = "<p><!-- L10n: a map --><img alt=Map></p><p>b</p>"
    assert [unit.notes for unit in page(text).units] == [("a map",), ()]


@pytest.mark.parametrize(
    ("text", "translation", "expected"),
    [
        ("<p>One", "a < b & c", "<p>a &lt; b &amp; c"),
        ("<p>One", "{{x}} {%y", "<p>&#123;{x}} &#123;%y"),
        ('<img alt="One">', "a \"b\" 'c'\nd", '<img alt="a &quot;b&quot; &#39;c&#39;&#10;d">'),
        ("<img alt=One>", "a b", '<img alt="a b">'),
        ("<p>One&nbsp;x", "a\u00a0b", "<p>a&nbsp;b"),
        ("<p>One", "a\u00a0b\0", "<p>a\u00a0b"),
        ("<pre>One\r\nx</pre>", "a\nb", "<pre>a\r\nb</pre>"),
        ("<p>One <b>x</b><br>", "<1>a</1> c", "<p><b>a</b> c<br>"),
        ('<p>One <img alt="z"> x', "a <1/>", '<p>a <img alt="z">'),
    ],
)
def test_a_translation_is_quoted_as_its_place_needs(
    text: str, translation: str, expected: str
) -> None:
    assert built(text, One=translation) == expected


@pytest.mark.parametrize(
    ("tag", "locale", "expected"),
    [
        ("<html>", DE, '<html lang="de">'),
        ('<html lang="en" dir=ltr>', AR, '<html lang="ar" dir="rtl">'),
        ("<html lang=en class=x>", AR, '<html lang="ar" class=x dir="rtl">'),
        ("<html lang>", DE, '<html lang="de">'),
        ('<HTML LANG="en" dir="rtl">', DE, '<HTML LANG="de" dir="ltr">'),
        ('<html lang="{{ lang }}">', DE, '<html lang="{{ lang }}">'),
        ("<html lang='{{ lang }}'>", AR, "<html lang='{{ lang }}' dir=\"rtl\">"),
    ],
)
def test_a_translated_page_says_its_language(tag: str, locale: LocaleTag, expected: str) -> None:
    assert built(f"{tag}<p>One", locale, One="x") == f"{expected}<p>x"


def test_a_page_without_its_outer_tag_gets_one() -> None:
    text = "<!DOCTYPE html>\n<p>One"
    assert built(text, AR, One="x") == '<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n<p>x'


def test_a_part_of_a_page_gets_none() -> None:
    assert built("<p>One", One="x") == "<p>x"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b"<meta charset=iso-8859-1>", "cp1252"),
        (b"<meta charset='windows-1251'>", "cp1251"),
        (b'<meta http-equiv=content-type content="text/html; charset=utf-8">', "utf-8"),
        (b"<meta charset=utf-16>", "utf-8"),
        (b"<meta charset=x-sjis>", "cp932"),
        (b"<meta charset=iso-8859-1>\x81", "latin-1"),
        (b"\xef\xbb\xbf<meta charset=iso-8859-1>", "utf-8"),
        (b'<?xml version="1.0" encoding="iso-8859-2"?>', "iso8859-2"),
        (b"", "utf-8"),
    ],
)
def test_the_page_says_its_encoding(head: bytes, encoding: str) -> None:
    assert page(head + b"<p>a").encoding == encoding


def test_what_an_encoding_has_not_becomes_a_reference() -> None:
    assert built("<meta charset=latin1><p>One", One="Ж\u00e9") == (
        "<meta charset=latin1><p>&#1046;\u00e9"
    )


def test_wide_encodings_are_known_by_their_mark() -> None:
    text = "\ufeff<p>a".encode("utf-16-le")
    assert [unit.source for unit in page(text).units] == ["a"]


@pytest.mark.parametrize(
    ("data", "words", "place"),
    [
        (b"<p>\n<!-- x", "never closed", (2, 1)),
        (b"a <script> x", "never closed", (1, 3)),
        (b"<p>a <b>b</b", "never closed", (1, 10)),
        (b"<p class='x>a", "never closed", (1, 1)),
        (b"<?x a", "never closed", (1, 1)),
        (b"<meta charset=windows-1251><p>\nab\x98", "not windows-1251", (2, 3)),
        (b"<textarea>a", "never closed", (1, 1)),
        (b"<meta charset=no-such-code><p>a", "does not know", None),
        (b"<meta charset=unicode-escape><p>a", "does not know", None),
        (b"<meta charset=utf-8><p>\xff", "not UTF-8|not utf-8", (1, 24)),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(
    data: bytes, words: str, place: tuple[int, int] | None
) -> None:
    with pytest.raises(InputError, match=words) as caught:
        Html().read(data, EN, granularity="sentence")
    assert place in {None, (caught.value.line, caught.value.column)}


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (f"{XHTML}<p>a</p></html>", True),
        (f"{XHTML}<p>a</html>", False),
        ("<html><p>a</p></html>", False),
        ('<?xml version="1.0"?><html><p>a</p></html>', True),
    ],
)
def test_a_page_that_is_well_formed_is_xhtml(text: str, is_one: bool) -> None:  # noqa: FBT001 - a table
    assert is_xhtml(text) is is_one
    assert sources(text) == ["a"]


def test_xhtml_stays_well_formed() -> None:
    text = f"{XHTML}<p>One <br/> <b>x</b> &nbsp;</p><p><![CDATA[a < b]]></p></html>"
    assert sources(text.replace("&nbsp;", "")) == ["One <1/> <2>x</2>", "a < b"]
    made = built(f"{XHTML}<p>One <br/>x</p></html>", AR, One="]]> \x01&")
    assert made.startswith('<html xmlns="http://www.w3.org/1999/xhtml" lang="ar" xml:lang="ar" dir')
    assert "]]&gt; &amp;" in made


def test_a_name_that_xml_does_not_know_stays_markup() -> None:
    assert sources(f"{XHTML}<p>a <b>&amp;</b></p></html>") == ["a <1>&</1>"]


def test_a_slot_in_a_paragraph_knows_its_quoting() -> None:
    slots = page("<pre>a</pre><img alt=b>").slots
    assert [slot.quoting for slot in slots] == ["preformatted", "bare"]


def test_what_looks_like_a_reference_is_text_in_an_address() -> None:
    found = list(items("a&b=c&copy=d &amp; &copy", keeps_white=False, quoting="bare", is_xml=False))
    assert "".join(item.raw for item in found) == "a&b=c&copy=d &amp; &copy"
    assert [item.text for item in found if isinstance(item, Run)][-3:] == ["&", " ", "©"]


def test_a_name_that_xml_may_declare_stays_as_it_is() -> None:
    (mark,) = items("&myname;", keeps_white=False, quoting="", is_xml=True)
    assert isinstance(mark, Mark)
