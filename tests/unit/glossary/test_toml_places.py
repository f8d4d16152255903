from __future__ import annotations

import pytest

from lexicord.glossary.toml_places import read_places

TEXT = '''# [no.table] in a comment
top = 1
[a]
kind = "party" # why = 1
"quoted key" = """
[not.a.table]
"""
list = [
  { text = "one" }, # ]
  "two",
]
[a.en]
preferred = "x"
[[b . 'c d']]
deep.er = 'y'
'''


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (("top",), "", (2, 1)),
        (("a",), "", (3, 2)),
        (("a", "kind"), "", (4, 1)),
        (("a", "quoted key"), "", (5, 1)),
        (("a", "list"), "two", (10, 3)),
        (("a", "list"), "absent", (8, 1)),
        (("a", "en"), "", (12, 2)),
        (("a", "en", "preferred"), "x", (13, 13)),
        (("b", "c d"), "", (14, 3)),
        (("b", "c d", "deep", "er"), "y", (15, 11)),
        (("a", "en", "absent"), "", (12, 2)),
        (("absent",), "", (1, 1)),
    ],
)
def test_keys_and_strings_are_found(
    path: tuple[str, ...], value: str, place: tuple[int, int]
) -> None:
    assert read_places(TEXT).of(path, value) == place


def test_what_looks_like_a_table_inside_a_string_is_none() -> None:
    assert ("not", "a", "table") not in read_places(TEXT).offsets


def test_a_text_without_a_final_newline_ends_well() -> None:
    assert read_places("a = [1,\n2]").of(("a",)) == (1, 1)
