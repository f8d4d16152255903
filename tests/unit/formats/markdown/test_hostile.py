"""Pages made to be slow take a time that grows with their length and no faster."""

from __future__ import annotations

from time import process_time

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.markdown.codec import Markdown, Mdx

_EN = LocaleTag.parse("en")
_PARTS = [
    "[", "![", "*", "*a ", "a**b", "*a_ ", "`a", "[a](", "[a](b ", "[a](<b", "[a][b",
    "<a ", '<a b="',
    "<!-- ", "<![CDATA[", "<? ", "<!a ", "- ", "[a]: b\n", "&", "\\", "$a ", "$$", "{{", "{% ",
    "{% raw %}\n", "$$\na\n", "http://)", ").", "[^", "_a_b", "a\n", "1. ", "a ", "<div>\n<b>x",
    "> a\n", "|a", ":::a\n", "a\n-\n", "{", "<A {",
]  # fmt: skip


@pytest.mark.parametrize("part", _PARTS)
def test_a_part_again_and_again_is_read_in_no_time(part: str) -> None:
    data = (part * (12_000 // len(part))).encode()
    start = process_time()
    for codec in (Markdown(), Mdx()):
        codec.read(data, _EN, granularity="paragraph")

    assert process_time() - start < 4


@pytest.mark.parametrize("page", [">" * 3_000 + " a", "[" * 5_000 + "a](b)" * 5_000])
def test_deep_nesting_is_read_in_no_time(page: str) -> None:
    start = process_time()
    document = Markdown().read(page.encode(), _EN, granularity="sentence")

    assert document.text == page
    assert process_time() - start < 4
