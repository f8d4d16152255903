"""Tags inside of texts that a program shows."""

from __future__ import annotations

import pytest

from lexicord.domain.document import Literal
from lexicord.formats.inline.content import Mark, Run, Shape
from lexicord.formats.resources.markup import explained, items


def shown(text: str) -> str:
    """Return the items with marks in brackets: ``[`` opens, ``]`` closes, ``|`` stands alone."""
    signs = {Shape.OPEN: "[", Shape.CLOSE: "]", Shape.ALONE: "|"}
    return " ".join(
        item.text if isinstance(item, Run) else f"{signs[item.shape]}{item.raw}{item.stand_in}"
        for item in items(text)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("", ""),
        ("a <b>c</b>", "a  [<b> c ]</b>"),
        ("<a href=\"x>y\" b='c'>d</a>", "[<a href=\"x>y\" b='c'> d ]</a>"),
        ("<1>x</1><2/>", "[<1> x ]</1> |<2/>Ooo"),
        ("one<br>two<img src=x>", "one |<br>\n two |<img src=x>Ooo"),
        ("open <file>", "open  [<file>Ooo"),
        ("<P>x</p>", "[<P> x ]</p>"),
        ("a < b > c <3 <> </> <a", "a < b > c <3 <> </> <a"),
        ("<a <b>", "<a  [<b>Ooo"),
    ],
)
def test_tags_are_told_from_text(text: str, expected: str) -> None:
    assert shown(text) == expected
    assert "".join(item.raw for item in items(text)) == text


def test_very_many_open_tags_are_searched_once() -> None:
    assert len(items('<a "' * 100_000)) == 1


def test_a_literal_needs_no_explanation() -> None:
    assert explained(Literal("x")) == Literal("x")


def test_a_mark_alone_is_no_text() -> None:
    assert items("<br>") == [Mark("<br>", stand_in="\n")]
