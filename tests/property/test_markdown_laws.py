"""What holds for every page: it comes back, and a translation changes nothing but its text."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.markdown.codec import Markdown, Mdx

if TYPE_CHECKING:
    from markdown_it.token import Token

    from lexicord.domain.document import Document

PAGES = Path(__file__).parents[2] / ".." / "shared" / "data" / "real" / "markdown_pairs.jsonl.gz"
EN, KO, ZH = map(LocaleTag.parse, ("en", "ko", "zh-Hans"))
SIGNS = "*_`[]()<>!#|~\\&;:-+=$\"' \n\tab1.。가"
BLOCKS = [
    "# Head *one* #",
    'Text *a* **b** `c` [d](/e "f")\n  goes on',
    "Setext **x**\n---",
    "> quoted\n> _more_",
    "- item\n\n  [ref]\n- [ ] task",
    "10. one\n    1. two",
    "| a | b |\n|---|---|\n| `c` | ![d](e) |",
    "```\ncode\n```",
    "<p>html <b>x</b></p>",
    "[ref]: /u 'title'",
    "a**b *c* d**e ***f*** _g_",
    "![ref] x [ref][] y\\\nz",
]
WRAPS = [
    "Ωtr‹{}›", "*{}*", "# {} #", "- {}", "1. {} | x", "`{}`", "_a_ {} __b__", "<b>{}</b> &amp; &x",
    "[{}](x) [ref] ![z](q)", "> {}", "{}\\", "$x$ {} $y", "=== {}", "--- {}", "{} !", "~~{}~~ ~x",
    "한국어{}를", "中文。{}。", "+ {}\n- x\n===",
    "*** {}", "``` {}", "[^1]: {}", "[ ] {}", "| - | {}",
    ":: {}", "#{}", "{}#", "(({}", "“{}”", "\\{}", "{{< x >}} {} {% y %}", "<!-- {} -->",
]  # fmt: skip


def _read(data: bytes, granularity: str = "paragraph") -> Document:
    return Markdown().read(data, EN, granularity=granularity)


def _normal(texts: list[str]) -> list[str]:
    return [" ".join(text.split()) for text in texts if any(map(str.isalnum, text))]


@cache
def _referee() -> MarkdownIt:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _shape(page: str) -> list[tuple[object, ...]]:
    """Return what CommonMark's reader sees of a page, but for its texts."""
    shape: list[tuple[object, ...]] = []
    for token in _referee().parse(page):
        is_code = token.type in {"fence", "code_block"}
        inside = _inside(token.children or [])
        shape.append((token.type, token.tag, token.content if is_code else "", inside))
    return shape


def _inside(children: list[Token]) -> tuple[tuple[str, int], ...]:
    known = ("link_open", "image", "code_inline", "hardbreak")
    counts = Counter(
        f"{child.type} {child.attrs.get('href', child.attrs.get('src', ''))}"
        for child in children
        if child.type in known
    )
    return tuple(sorted(counts.items()))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([*SIGNS, *BLOCKS, "\r\n", "\r", "  \n", "    "]), max_size=25))
@example(["[a]: <b\n", "'c\n", "d' e"])
def test_any_page_comes_back_byte_for_byte(parts: list[str]) -> None:
    data = "".join(parts).encode()
    for codec in (Markdown(), Mdx()):
        document = codec.read(data, EN, granularity="sentence")

        assert document.text.encode() == data
        assert codec.write(document, [unit.source for unit in document.units], KO) == data


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=6), st.sampled_from(WRAPS))
def test_a_translation_comes_back_as_it_was_written(blocks: list[str], wrap: str) -> None:
    document = _read("\n\n".join(blocks).encode())
    texts = [wrap.replace("{}", unit.source, 1) for unit in document.units]

    again = _read(Markdown().write(document, texts, KO))

    assert _normal([unit.source for unit in again.units]) == _normal(texts)


@settings(max_examples=100, deadline=None)
@given(st.text(SIGNS, min_size=1, max_size=12), st.sampled_from(BLOCKS))
def test_no_translation_changes_the_blocks_of_a_page(text: str, block: str) -> None:
    page = f"{block}\n\n[ref]: /u\n"
    document = _read(page.encode())
    texts = [f"x{text}{unit.source}y" for unit in document.units]

    built = Markdown().write(document, texts, KO).decode()

    assert [row[:3] for row in _shape(built)] == [row[:3] for row in _shape(page)]


@pytest.mark.skipif(not PAGES.exists(), reason="the real pages are not at hand")
def test_real_pages_come_back_and_keep_their_structure() -> None:
    with gzip.open(PAGES, "rt", encoding="utf-8") as lines:
        pages = [row[side] for row in map(json.loads, lines) for side in ("src", "tgt")]
    for page in pages:
        document = _read(page.encode(), "sentence")
        sources = [unit.source for unit in document.units]
        built = Markdown().write(document, [f"Ωtr‹{text}›" for text in sources], KO).decode()

        assert Markdown().write(document, sources, KO) == page.encode()
        assert _shape(_body(built)) == _shape(_body(page))


def _body(page: str) -> str:
    """Return a page without its front matter, which CommonMark does not know."""
    if not page.startswith("---"):
        return page
    return page[page.index("\n---", 3) + 4 :]
