"""Which texts the blocks of a page hold."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.markdown.codec import Markdown, Mdx

_EN = LocaleTag.parse("en")


def _units(page: str, codec: Markdown | None = None) -> list[str]:
    document = (codec or Markdown()).read(page.encode(), _EN, granularity="paragraph")
    assert document.text == page
    return [f"{unit.path}: {unit.source}" for unit in document.units]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("# A\n## B ##\n### C #x\n#D\n", ["h1: A", "h2: B", "h3: C #x", "p1: #D"]),
        ("# #\n#\n", []),
        ("a\n===\nb\n---\n", ["h1: a", "h2: b"]),
        ("[x]: /y\n===\n", []),
        ("[x]: /y 'T'\n---\nz", ["title1: T", "p1: z"]),
        ("- a\n\n  b\n- c\n", ["l1: a", "l2: b", "l3: c"]),
        ("-\n\n  b\n", ["p1: b"]),
        ("-\n  b\n", ["l1: b"]),
        ("1. a\n2) b\n", ["l1: a", "l2: b"]),
        ("a\n2. b\n- \n1. c\n", ["h1: a 2. b", "l1: c"]),
        ("a\n2. b\n*\n1. c\n", ["p1: a 2. b *", "l1: c"]),
        (">a\nb\n\n> c\n", ["q1: a b", "q2: c"]),
        ("- a\n\tb\n\n\tc\n\n\t\tcode\n", ["l1: a b", "l2: c"]),
        ("a\n    b\n\n    code\n", ["p1: a b"]),
        ("```\na\n  ```\nb\n~~~ x\nc\n~~~~\nd", ["p1: b", "p2: d"]),
        ("```\na\n    ```\nb\n", []),
        ("a | b\n-|-\nc | d | e\n\nf", ["t1.r1.c1: a", "t1.r1.c2: b", "t1.r2.c1: c",
                                       "t1.r2.c2: d", "p1: f"]),
        ("x\na | b\n-|-\n", ["p1: x", "t1.r1.c1: a", "t1.r1.c2: b"]),
        ("a | b\n-|-|-\n", ["p1: a | b -|-|-"]),
        ("$$x$$ y\n\n$$\nopen\n", ["p1: <1/> y", "p2: $$ open"]),
        ("$$\nx\n$$\n\n$$\ny\n\nz", ["p1: $$ y", "p2: z"]),
        ("{% raw %}\nx\n", ["p1: x"]),
        ("[a]: <b\nc\n", ["p1: [a]: <b c"]),
        ("[a]: b 'c' d\n", ["p1: [a]: b 'c' d"]),
        ("[a]: b\n'c' d\n", ["p1: 'c' d"]),
        ("[a]: ((b)\n\n[c]: (d)\n\n[e]: " + "(" * 40, ["p1: [a]: ((b)", f"p2: [e]: {'(' * 40}"]),
        ("</pre>\nx\n\n<b>\ny\n", ["html1.p2: x", "html2.p1: y"]),
        ("[a]: (b\\)c)\n", []),
        ("[a]:\n\n[ ]: x\n\n[^ b]: x\n", ["p1: [a]:", "p2: [ ]: x", "p3: [^ b]: x"]),
        ('[\na\n]: /b "c\nd"\ne\n', ["title1: c d", "p1: e"]),
        (":::\na\n:::\n::: {.x}\nb\n:::x[T]\n", ["p1: a", "p2: b", "caption1: T"]),
        ("!!! note\n    a\n\n    b\n??? x y\n!!!\n", ["p1: a", "p2: b"]),
        ("a\n: b\n\n:c\n", ["p1: a", "l1: b", "p2: :c"]),
        ("<div>\n\n*a*\n\n</div>\n", ["p1: <1/>a<2/>"]),
        ("a\n<span>\n<div>b</div>\n", ["p1: a", "html1.p2: b"]),
        ("<?php\nx\n?>\n<!X\n>\n<![CDATA[\na\n]]>\n<script>\nb\n</script>\nc", ["p1: c"]),
        ("<!-- a\nb -->\nc", ["p1: c"]),
    ],
)  # fmt: skip
def test_texts_are_found_where_they_stand(page: str, expected: list[str]) -> None:
    assert _units(page) == [row.replace("<1/>a<2/>", "a") for row in expected]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>a <i>b</i>", ["html1.p2: a <1>b</1>"]),
        ("<p>a < b</p>", []),
        ("<p translate='no'>a</p>", []),
        ("<p>a{{ x }}b<br>c</p>", ["html1.p2: a<1/>b<2/>c"]),
        ("<ul>\n<li>a\n<li>b &lt;\n</ul>", ["html1.p3: a", "html1.p4: b <"]),
        ("<td><img alt='a' title=\"b\"> c <img alt=''></td>",
         ["html1.p3: c", "html1.p2.alt: a", "html1.p2.title: b"]),
        ("<svg><text>a</text></svg>\n<p>b", ["html1.p2: b", "p1: a"]),
        ("<div><svg><text>a</text></svg>b</div>", ["html1.p3: b"]),
    ],
)  # fmt: skip
def test_blocks_of_html_have_texts_between_their_tags(page: str, expected: list[str]) -> None:
    assert sorted(_units(page)) == sorted(expected)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("import a from 'b'\n\nimportant\n\nelse\n", ["p1: important", "p2: else"]),
        ("a\nimport b\n", ["p1: a import b"]),
        ("<A b={'}'} {...c} d='e'>\n    text\n</A>\n", ["p1: text"]),
        ("<A\n  b\n/>\ntext\n", ["p1: text"]),
        ("{/* a } */} \t{b} \nc", ["p1: c"]),
        ("<>\na\n</>", ["p1: a"]),
        ("a <b\n\nc {d\n\n<A {b\n\n<A b=\n", ["p1: a <b", "p2: c {d", "p3: <A {b", "p4: <A b="]),
        ("a <B title='C'/> {`}`}\n", ["p1: a <1/> <2/>", "p1.attribute1.title: C"]),
    ],
)
def test_what_is_program_in_mdx_is_left_alone(page: str, expected: list[str]) -> None:
    assert _units(page, Mdx()) == expected


def test_nesting_ends_somewhere() -> None:
    assert _units(">" * 103 + " a")[0] == "q1: >>> a"
