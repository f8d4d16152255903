from __future__ import annotations

import pytest

from lexicord.formats.xmltext.tokens import Kind, tokens

TEXT = (
    '<?xml version="1.0"?>\n<!DOCTYPE a PUBLIC "-//x>y//" \'z\' [<!ELEMENT a ANY>]>'
    "<a b='>' c=\"/>\"><!-- > <x> -->t<![CDATA[<y>]]]]><é:b/>\r\n</a >\n<!DOCTYPE x>"
)


def test_every_kind_of_piece_is_told_and_all_tile_the_text() -> None:
    found = list(tokens(TEXT))

    assert "".join(TEXT[token.start : token.end] for token in found) == TEXT
    assert [(token.kind, token.name) for token in found] == [
        (Kind.INSTRUCTION, ""),
        (Kind.TEXT, ""),
        (Kind.DOCTYPE, ""),
        (Kind.START, "a"),
        (Kind.COMMENT, ""),
        (Kind.TEXT, ""),
        (Kind.CDATA, ""),
        (Kind.EMPTY, "é:b"),
        (Kind.TEXT, ""),
        (Kind.END, "a"),
        (Kind.TEXT, ""),
        (Kind.DOCTYPE, ""),
    ]


@pytest.mark.parametrize(
    ("start", "end", "pieces"), [(3, 8, ["b", "<c/>"]), (0, 3, ["<a>"]), (3, 4, ["b"])]
)
def test_a_part_of_the_text_is_cut_alone(start: int, end: int, pieces: list[str]) -> None:
    text = "<a>b<c/>d</a>"

    assert [text[token.start : token.end] for token in tokens(text, start, end)] == pieces
