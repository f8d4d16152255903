from __future__ import annotations

import pytest

from lexicord.formats.plaintext.paragraphs import paragraphs

LONG = (
    "A line that nobody would have wrapped because it goes on and on and on and on and on and on."
)


def found(text: str) -> list[tuple[str, str]]:
    return [(part.span.of(text), part.kind.value) for part in paragraphs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\r\n", []),
        ("Title\n\nText.", [("Title", "heading"), ("Text.", "paragraph")]),
        ("Text.\n\nNo title", [("Text.", "paragraph"), ("No title", "paragraph")]),
        ("Two\nlines", [("Two\nlines", "paragraph")]),
        ("T" * 121, [("T" * 121, "paragraph")]),
        ("Is it?", [("Is it?", "paragraph")]),
        ("  indented \n \n", [("indented", "heading")]),
        ("a\n- b\nc\n- d", [("a", "paragraph"), ("b\nc", "list item"), ("d", "list item")]),
        ("1. a\n2. b", [("a", "list item"), ("b", "list item")]),
        ("Am\n3. Oktober", [("Am\n3. Oktober", "paragraph")]),
        ("3. Oktober 1990", [("3. Oktober 1990", "heading")]),
        (f"{LONG} {LONG}\nNext", [(f"{LONG} {LONG}", "paragraph"), ("Next", "paragraph")]),
        ("가" * 51 + "\n나", [("가" * 51, "paragraph"), ("나", "paragraph")]),
        ("가" * 50 + "\n나", [("가" * 50 + "\n나", "paragraph")]),
    ],
)
def test_a_text_has_these_paragraphs(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected
