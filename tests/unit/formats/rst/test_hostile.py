"""Pages made to be slow take a time that grows with their length and no faster."""

from __future__ import annotations

from time import process_time

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.rst.codec import Rst

_EN = LocaleTag.parse("en")
_PARTS = [
    "*a ", "**a ", "`a ", "``a ", "|a ", "_`a ", ":a:`b ", ":a:", "[a]_", "[", "a_ ",
    "`a <b ", "`a <b>`_ ", "<", "\\", "- ", "- a\n", "1. ", "1. a\n", "a\n b\n",
    "== ==\n", "+-+\n", "a::\n\n", ".. ", ".. a::\n", ".. a::\n :b: c\n", ".. [1] a\n",
    ":a: b\n", ":a", "| a\n", "===\n", "a\n==\n", "http://a.", "http://).", "a-",
    "a : b ", " a", " \n", "-a  b\n", ">>> ", "\x1c", "\u2028",
]  # fmt: skip


@pytest.mark.parametrize("part", _PARTS)
def test_a_part_again_and_again_is_read_in_no_time(part: str) -> None:
    page = part * (16_000 // len(part))
    start = process_time()
    document = Rst().read(page.encode(), _EN, granularity="paragraph")

    assert document.text == page
    assert process_time() - start < 4


def test_blocks_inside_of_blocks_are_left_alone_from_some_depth_on() -> None:
    page = "".join(f"{' ' * depth}a{depth}\n\n" for depth in range(300))
    units = Rst().read(page.encode(), _EN, granularity="paragraph").units

    assert [unit.source for unit in units] == [f"a{depth}" for depth in range(41)]
