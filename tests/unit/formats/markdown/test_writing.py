"""How translations are written into a page: as they are where that is right, escaped else."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.markdown.codec import Markdown, Mdx

_EN, _KO, _ZH = map(LocaleTag.parse, ("en", "ko", "zh-Hans"))


def _built(page: str, *texts: str, codec: Markdown | None = None, locale: LocaleTag = _KO) -> str:
    codec = codec or Markdown()
    document = codec.read(page.encode(), _EN, granularity="sentence")
    return codec.write(document, texts, locale).decode()


@pytest.mark.parametrize(
    "text",
    [
        "5 * 3 = 15", "snake_case and __init", "AT&T, a < b > c", "C:\\dir", "[1] and [the rest]",
        "costs $5 and more", "1.5 - 2", "#1 of +3", "~5 minutes", "what? yes!", "a: b | c", "(-)",
    ],
)  # fmt: skip
def test_an_ordinary_text_is_not_escaped(text: str) -> None:
    assert _built("a\n", text) in {
        f"{text}\n",
        f"{text.replace('__i', chr(92) + '_' + chr(92) + '_i')}\n",
    }


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("12. a", "12\\. a"),
        ("> a", "\\> a"),
        ("a\n===", "a\n\\==="),
        ("a\n\n  b", "a\nb"),
        ("***", "\\***"),
        ("[ref] [a](b) [^c] [x][", "\\[ref\\] \\[a\\](b) \\[^c\\] \\[x\\]\\["),
        ("<b> &amp; \\*", "\\<b> \\&amp; \\\\\\*"),
        ("{{ a }} {% b %} {#c}", "&#123;{ a }} &#123;% b %} \\{#c}"),
        ("$a$", "\\$a$"),
        ("~~a~~", "\\~\\~a\\~\\~"),
        ("[x] a", "\\[x\\] a"),
        ("a\0b", "ab"),
    ],
)  # fmt: skip
def test_what_would_be_markup_is_escaped(text: str, written: str) -> None:
    assert _built("a\n\n[ref]: /u\n", text) == f"{written}\n\n[ref]: /u\n"


@pytest.mark.parametrize(
    ("page", "text", "written"),
    [
        ("x _a_ b", "x <1>단어</1>는", "x *단어*는"),
        ("x **a** b", "x <1>中文。</1>后", "x **中文。**&#x540E;"),
        ("x **a** b", "前<1>“中”</1>", "&#x524D;**“中”**"),
        ("x *a* b", "x<1> a </1>b", "x *a* b"),
        ("x *a* b", "x <1></1> b", "x  b"),
        ("x *a* *b*", "<1>a</1><2>b</2>", "*a*<em>b</em>"),
        ("x *a* *b*", "<1>a.</1><2>b</2>", "*a.*<em>b</em>"),
        ("x ~~a~~ ~~b~~", "<1>a</1><2>b</2>", "~~a~~<del>b</del>"),
        ("x ***a*** b", "가<1><2>a</2></1>나", "가***a***나"),
        ("x *a **b*** c", "x <1><2>b</2> a</1> c", "x ***b** a* c"),
        ("x *a **b*** c", "가<1><2>b</2> a</1> c", "&#xAC00;*<strong>b</strong> a* c"),
        ("x *a **b*** c", "가 *<2>b</2> c", "가 \\***b** c"),
        ("x _a_ *b*", "<2>b</2><1>a</1>c", "*b*<em>a</em>c"),
        ("x **a *b* c**, d", "<1><2>b</2></1>", "***b***"),
        ("x `a` b", "x <1>a`b</1>", "x ``a`b``"),
        ("x `a` b", "x <1>`</1> <1></1>", "x `` ` `` "),
        ("x `` `a `` b", "x <1>a</1>", "x ` a `".replace("` a `", "`` a ``")),
        ("x [ref] b", "x <1>ref</1>(b)", "x [ref][](b)"),
        ("x [ref] b", "x <1>참조</1> b", "x [참조][ref] b"),
        ("x [ref][] b", "x <1>참조</1> b", "x [참조][ref] b"),
        ("x [a](b) c", "와!<1>a</1>", "와\\![a](b)"),
        ("x **a** b", "x </1>a<1> b", "x **a** b"),
        ("**x *b* *c* y** z", "<1>x <2>b</2><3>c</3> y</1> z", "**x *b*<em>c</em> y** z"),
    ],
)  # fmt: skip
def test_markup_is_written_so_that_it_is_markup(page: str, text: str, written: str) -> None:
    assert _built(f"{page}\n\n[ref]: /u\n", text) == f"{written}\n\n[ref]: /u\n"


@pytest.mark.parametrize(
    ("page", "texts", "written"),
    [
        ("# a #", ["b #"], "# b \\# #"),
        ("# a", ["b #"], "# b \\#"),
        ("a\n---", ["b | c"], "b &#124; c\n---"),
        ("> - a", ["b\nc"], "> - b\n>   c"),
        ("|a|\n|-|", ["b|c\\"], "|b\\|c&#92;|\n|-|"),
        ("|a `b`|\n|-|", ["a <1>c|d\n</1>"], "|a `c\\|d `|\n|-|"),
        ("a\r\n\r\nb", ["c\nd", "b"], "c\r\nd\r\n\r\nb"),
        ("![a](b (c))", ["d[e]", "f)`"], "![d[e]](b (f\\)&#96;))"),
        (
            "<p title='a'>b & c",
            ["e'", "b <d> &lt; {{"],
            "<p title='e&#39;'>b &lt;d> &amp;lt; &#123;{",
        ),
        ("One is. Two is.", ["다 *가* . ", "b"], "다 \\*가\\* .  b"),
    ],
)
def test_each_place_is_written_in_its_own_way(page: str, texts: list[str], written: str) -> None:
    assert _built(page, *texts) == written


def test_sentences_close_up_where_the_language_sets_no_space() -> None:
    page = "**One is.** Two is."

    assert _built(page, "一。", "二。", locale=_ZH) == "**一。**&#x4E8C;。"


def test_program_is_escaped_in_mdx() -> None:
    assert _built("a", "import {b}", codec=Mdx()) == "&#105;mport \\{b\\}"
