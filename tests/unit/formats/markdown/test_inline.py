"""Which markup the inline scanner sees, after CommonMark and what is added to it."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.markdown.codec import Markdown

_EN, _JA = LocaleTag.parse("en"), LocaleTag.parse("ja")


def _source(text: str, locale: LocaleTag = _EN) -> str:
    page = f"{text}\n\n[ref]: /u\n"
    return Markdown().read(page.encode(), locale, granularity="paragraph").units[0].source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("a *b* _c_ **d** __e__", "a <1>b</1> <2>c</2> <3>d</3> <4>e</4>"),
        ("a_b_c * d * **e", "a_b_c * d * **e"),
        ("x ***a** b* *c **d***", "x <1><2>a</2> b</1> <3>c <4>d</4></3>"),
        ("x *a **b* c**", "x <1>a <2><3>b</3> c</2></1>"),
        ("x *a**b*", "x <1>a**b</1>"),
        ("a ~~b~~ ~c~ ~~~d~~~ ~~e~", "a <1>b</1> <2>c</2> ~~~d~~~ ~~e~"),
        ("a `b` `` c` `` `d", "a <1>b</1> <2>c`</2> `d"),
        ("a [b](c) [d](<e f> 'g') [h](i", "a <1>b</1> <2>d</2> [h](i"),
        ("a [b](c d) [e](f\\) g)", "a [b](c d) [e](f) g)"),
        ("a [ref] [x][ref] [ref][] [x][y] [ref][y]",
         "a <1>ref</1> <2>x</2> <3>ref</3> [x][y] [ref][y]"),
        ("a [b [c](d)](e) [[ref]] ]", "a [b <1>c</1>](e) [<2>ref</2>] ]"),
        ("a ![b](c) ![d ![e](f)](g) ![x]", "a <1/> <2/> ![x]"),
        ("a ![^1] !x", "a !<1/> !x"),
        ('a <b>c</b> <br/> </i> <d e="f"> <3 <!-- g -->x', "a <1>c</1> <2/> <3/> <4/> <3 <5/>x"),
        ("a <!--> b --> <!-- c <? d ?> <? e <![CDATA[f]]> <!G> <!-- h",
         "a <1/> b --> <!-- c <2/> <? e <3/> <4/> <!-- h"),
        ("a <xy:z> <b@c.d> <e f@g>", "a <1/> <2/> <e f@g>"),
        ("a http://b.c/d_e). xhttp://f http:/ http:// (http://g/(h)).",
         "a <1/>). xhttp://f http:/ http:// (<2/>)."),
        ("a $b_c$ $5 and 6$ $$d$$ $e", "a <1/> $5 and 6$ <2/> $e"),
        ("a {{< b >}} {% c %} {: .d} {{ e {#f} {g}", "a <1/> <2/> <3/> {{ e <4/> {g}"),
        ("a&amp;b &nosuch; &#0; &#32; \\& \\a", "a&b &nosuch; \ufffd <1/> & \\a"),
        ("a  \nb\\\nc \nd", "a<1/>b<2/>c d"),
        ("a `b\nc`", "a <1>b c</1>"),
        ("![a *b*](c)", "a <1>b</1>"),
    ],
)  # fmt: skip
def test_markup_becomes_numbered_tags(text: str, source: str) -> None:
    assert _source(text) == source


def test_a_line_break_means_nothing_between_letters_without_spaces() -> None:
    assert _source("漢\n字 x\ny", _JA) == "漢字 x y"


def test_a_template_alone_on_its_line_stays_outside() -> None:
    assert _source("{{< note >}}\ntext\n{{< /note >}}") == "text"
