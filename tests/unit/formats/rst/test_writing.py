"""How translations are put into a page."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.rst.codec import Rst

_EN, _KO = LocaleTag.parse("en"), LocaleTag.parse("ko")
_WRITTEN = [
    ("Top\n===\n", "제목입니다", "제목입니다\n==========\n"),
    ("=====\n Top\n=====\n", "제목", "======\n 제목\n======\n"),
    ("====\nTop!\n====\n", "e\u0301a", "==\ne\u0301a\n==\n"),
    ("Top\n=========\n", "Longer title", "Longer title\n============\n"),
    ("Top\n=========\n", "Tip", "Tip\n=========\n"),
    ("- one\n  two\n", "하나\n둘", "- 하나 둘\n"),
    ("a", "* b", "\\* b"),
    ("a", "1. b", "\\1. b"),
    ("a", ".. b::", "\\.. b:\\:"),
    ("a", "...", "\\..."),
    ("a", "\\a *b* 2 * 3 `c` |d| e_ f_g", "\\\\a \\*b\\* 2 * 3 \\`c\\` \\|d\\| e\\_ f_g"),
    ("a::\n\n  b\n", "a: ", "a:::\n\n  b\n"),
    ("a\n  b\n", "c : d", "c \\: d\n  b\n"),
    ("a *b* c", "가<1>나</1>다", "가\\ *나*\\ 다"),
    ("a *b* c", "가 <1> 나 </1>다", "가  *나* 다"),
    ("a *b* c", "a <1> </1>c<1></1>", "a  c"),
    ("a *b* c", "(<1>)</1>", "(\\ *)*"),
    ("a ``b`` c", "<1>x`` y</1> z", ":literal:`x\\`\\` y` z"),
    ("a ``b`` c", "<1>*\\</1> z", "``*\\`` z"),
    ("a b_ c", "x <1>y</1>z", "x `y <b_>`_\\ z"),
    ("a b_ c", "x <1>b</1> z", "x b_ z"),
    ("a b__ c", "x <1>y</1> z", "x `y`__ z"),
    ("a `b\nd`_ c", "x <1>y <z></1>", "x `y \\<z> <b d_>`_"),
    ("a `b <http://x>`_ c `b`_", "<1>y</1> <2>z</2>", "`y <http://x>`_ `z <http://x>`__"),
    ("a :ref:`b <c>` d", "<1>y</1>의", ":ref:`y <c>`\\ 의"),
    ("a |b| c", "가<1/>나: <1/>", "가\\ |b|\\ 나: |b|"),
    ("a `b` c", "x:<1>y</1> z", "x:\\ `y` z"),
    ("a *b* **c** d", "x<1>y</1><2>z</2>", "x\\ *y*\\ **z**"),
    ("a http://b c", "가<1/>나 (<1/>). <1/>", "가\\ http://b\\ 나 (http://b). http://b"),
    ("See *x*::\n\n  c\n", "보기 <1>y</1>", "보기 *y*::\n\n  c\n"),
    (".. image:: x\n   :alt: a\n", "*b*\n`c` \\", ".. image:: x\n   :alt: *b* `c` \\\n"),
    ("*a*", "b", "*b*"),
]


@pytest.mark.parametrize(("page", "text", "expected"), _WRITTEN)
def test_a_translation_is_written(page: str, text: str, expected: str) -> None:
    document = Rst().read(page.encode(), _EN, granularity="paragraph")
    texts = [text, *(unit.source for unit in document.units[1:])]

    assert Rst().write(document, texts, _KO).decode() == expected


def test_a_closing_mark_without_a_partner_is_written_as_it_is() -> None:
    document = Rst().read(b"a *b* c", _EN, granularity="paragraph")

    assert Rst().write(document, ["x</1>y"], _KO) == b"x*y"


def test_sentences_that_stay_keep_their_line_breaks() -> None:
    document = Rst().read(b"\xef\xbb\xbfOne *a*.\r\nTwo here.\r\n", _EN, granularity="sentence")
    texts = [document.units[0].source, "=== x"]

    assert Rst().write(document, texts, _KO) == b"\xef\xbb\xbfOne *a*.\r\n\\=== x\r\n"
