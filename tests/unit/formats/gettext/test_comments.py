from __future__ import annotations

import pytest

from lexicord.formats.gettext.comments import (
    Comments,
    kind_of,
    read_head,
    read_references,
    written_reference,
)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("\n", Comments()),
        ("\n#: a:1 b:2\n#: c:3\n", Comments(references=("a:1", "b:2", "c:3"))),
        ("\n#: a:1\n#, fuzzy\n", Comments(references=("a:1",), flags=("fuzzy",))),
        ("#, fuzzy\n", Comments(flags=("fuzzy",))),
        ("#:\n#:a:1\n", Comments(references=("a:1",))),
        ("# a\n#b\n#\n#  c\n## d\n", Comments(comments=("a", "b", "", " c", "# d"))),
        ("#. a\n#.b\n#.\n", Comments(notes=("a", "b", ""))),
        (
            "#, fuzzy,c-format\n#= c-format, kept\n",
            Comments(flags=("fuzzy", "c-format", "kept"), sticky=("c-format", "kept")),
        ),
        ("#: \u2068a b.c\u2069:1 c:2\n", Comments(references=("a b.c:1", "c:2"))),
    ],
)
def test_comment_lines_are_sorted_by_kind(head: str, expected: Comments) -> None:
    assert read_head(head) == expected


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("#", "#"),
        ("# a", "#"),
        ("#x", "#"),
        ("#.", "#."),
        ("#: a", "#:"),
        ("#,a", "#,"),
        ("#=", "#="),
    ],
)
def test_the_second_character_says_the_kind(line: str, kind: str) -> None:
    assert kind_of(line) == kind


def test_tabs_part_references_and_open_isolates_hold_nothing() -> None:
    assert read_references("a:1\tb:2") == ["a:1", "b:2"]
    assert read_references(" \u2068a b") == ["a", "b"]


@pytest.mark.parametrize(
    ("reference", "written"),
    [
        ("a.c:1", "a.c:1"),
        ("a b.c:1", "\u2068a b.c\u2069:1"),
        ("a b", "\u2068a b\u2069"),
        ("a b:c", "\u2068a b:c\u2069"),
    ],
)
def test_names_with_spaces_stand_between_isolates(reference: str, written: str) -> None:
    assert written_reference(reference) == written
    assert read_references(f" {written}") == [reference]
