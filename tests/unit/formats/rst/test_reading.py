"""What of a page is text, and how a translator sees it."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import UnitKind
from lexicord.formats.rst.codec import Rst

_EN = LocaleTag.parse("en")
_BLOCKS = {
    "=====\n Top\n=====\n\nSub\n---\n\nText.": ["Top", "Sub", "Text."],
    "ab\n=\n": ["ab ="],
    "One\ntwo  \n  \nthree": ["One two", "three"],
    "- a\n  b\n\n  c\n- d\n-\n  e": ["a b", "c", "d", "e"],
    "1. a\n2. b\n\n(i) c\n\n#. d\n   e": ["a", "b", "c", "d e"],
    "A. Einstein\nwas here": ["A. Einstein was here"],
    "term : kind : sort\n  What it is.\nother\n  More": [
        "term", "kind", "sort", "What it is.", "other", "More",
    ],
    "`a : b`\n  What": ["a : b", "What"],
    "Term::\n    code": ["Term::"],
    ":param x: the x\n   of it\n:tocdepth: 2\n": ["the x of it"],
    "-a  all\n--long=<x>, /V\n   long": ["all", "long"],
    "Text\n\n  quote\n\n  -- me": ["Text", "quote", "-- me"],
    "| one\n| two\n  goes on\n| three\n\n| four": ["one", "two goes on", "three", "four"],
    ">>> print(1)\n1\n\nafter": ["after"],
    "Look::\n\n  code\n\n    more\n\nafter": ["Look", "after"],
    "Look ::\n\n> quoted\n> code\n\nafter": ["Look", "after"],
    "::\n\n  code\n": [],
    "a::\n\nb\n\nc::": ["a", "b", "c"],
    "a\nb\n  c\n\nd": ["c", "d"],
    "----\n\na\n\n----\nb\n\n..\n\nc": ["a", "b", "c"],
    "...\n\nb": ["b"],
    "+---+\n| a |\n+---+\n\nb": ["b"],
    "=== ===\n a   b\n=== ===\n c   d\n\n f   g\n=== ===\n\ne": ["e"],
    "=== ===\na b\n\nc\n\n=== ===\nd\n\ne": ["c", "e"],
    ".. comment\n   more\n.. |x| replace:: y\n.. _z: http://q\n__ http://r\n\na": ["a"],
    "..\n  comment\n\na": ["a"],
    ".. [1] A note\n   goes on\n.. [#x] more\n.. [CIT2002] cited": [
        "A note goes on", "more", "cited",
    ],
    ".. note:: One\n   two\n\n   three": ["One two", "three"],
    ".. tip::\n   :class: x\n\n   a": ["a"],
    ".. admonition:: My title\n   :class: x\n\n   body": ["My title", "body"],
    ".. figure:: a.png\n   :alt: A b\n      c\n   :width: 3\n\n   The caption.\n\n   Legend": [
        "A b c", "The caption.", "Legend",
    ],
    ".. code-block:: py\n   :caption: See *x*\n\n   code": ["See <1>x</1>"],
    ".. csv-table:: Title\n\n   a, b": ["Title"],
    ".. list-table:: Title\n\n   * - a\n     - b": ["Title", "a", "b"],
    ".. py:function:: f(x)\n   g(y)\n\n   Does it.": ["Does it."],
    ".. versionadded:: 1.2\n   The *x* one.": ["The <1>x</1> one."],
    ".. deprecated:: 1.2 Use y.\n   Or z.\n\n   More": ["Use y. Or z.", "More"],
    ".. toctree::\n   :caption: Contents\n\n   a\n   b": ["Contents"],
    ".. unknown:: a\n\n   b": [],
    "a\u2028b\x0c": ["a b"],
}  # fmt: skip
_INLINE = {
    "a *b* **c** ``d e`` f": "a <1>b</1> <2>c</2> <3>d e</3> f",
    "a :ref:`b` c :ref:`d <e>` f :doc:`<g>` h": "a <1/> c <2>d</2> f <3/> h",
    ":sub:`x` a `t`:emphasis: b `cite` c `n`:math:": "<1>x</1> a <2>t</2> b <3>cite</3> c <4/>",
    "a `b c`_ d `e <f>`_ g_ h__ `i<j>`_": ("a <1>b c</1> d <2>e</2> <3>g</3> <4>h</4> <5>i<j></5>"),
    "a [1]_ b [#]_ c |d|_ e _`f` [x]_y": "a <1/> b <2/> c <3/> e <4>f</4> [x]_y",
    r"a \*b\* c\ d \\ e\_": "a *b* cd \\ e_",
    "2 * 3 * 4 a*b* snake_case __init__ x": "2 * 3 * 4 a*b* snake_case __init__ x",
    'a "*" (`) b | c ** d': 'a "*" (`) b | c ** d',
    "see http://x.y/z_. And b": "see <1/>_. And b",
    "*a\nb* c ``d\ne``": "<1>a b</1> c <2>d e</2>",
    "a *b c\\* d": "a *b c* d",
    "a *b\\*c* d": "a <1>b*c</1> d",
    "a :x:`b c :y: d x:e:`f`g": "a :x:`b c :y: d x:e:`f`g",
    "a `b \\<c>`_ d": "a <1>b <c></1> d",
    "a「*b*」c、*d*。": "a「<1>b</1>」c、<2>d</2>。",
    "a <1> b *c*": "a <1/>1> b <2>c</2>",
    "a `` b": "a `` b",
    "a *b* *c": "a <1>b</1> *c",
    "a \\": "a ",
}


@pytest.mark.parametrize("page", _BLOCKS)
def test_the_text_of_blocks(page: str) -> None:
    document = Rst().read(page.encode(), _EN, granularity="paragraph")

    assert [unit.source.strip() for unit in document.units] == _BLOCKS[page]
    assert document.text == page


@pytest.mark.parametrize("text", _INLINE)
def test_markup_inside_of_text(text: str) -> None:
    document = Rst().read(f"{text} z".encode(), _EN, granularity="paragraph")

    assert [unit.source for unit in document.units] == [f"{_INLINE[text]} z".replace("  ", " ")]


def test_text_that_is_all_code_or_addresses_is_none() -> None:
    page = b"``code`` ``more``\n\nhttp://x.y\n\n:ref:`z`\n"

    assert Rst().read(page, _EN, granularity="paragraph").units == ()


def test_a_unit_knows_its_place_its_kind_and_its_remarks() -> None:
    page = b"T\n=\n\n.. L10n: a name\n.. Translators: of a ship\n\n- Maria. Here.\n"
    heading, *items = Rst().read(page, _EN, granularity="sentence").units

    assert (heading.kind, heading.path, heading.line) == (UnitKind.HEADING, "h1", 1)
    assert [item.path for item in items] == ["li1.s1", "li1.s2"]
    assert items[0].notes == ("a name", "of a ship")
    assert items[0].line == 7


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(InputError):
        Rst().read(b"a\n\xff", _EN, granularity="paragraph")
