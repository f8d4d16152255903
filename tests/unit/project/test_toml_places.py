from __future__ import annotations

import pytest

from lexicord.project.toml_places import KeyPath, places

TEXT = '''# a comment with [brackets] = "and" more
title = "a # is no comment here"
dotted.key."quoted.part" = 1
list = [ 1, [2, 3],
  "x", # a comment, with a comma
  { inner = true } ]
text = """
[not.a.header]
not = "a key"
"""
literal = \'\'\'a ' quote\'\'\'
date = 1979-05-27T07:32:00Z
point = { x = 1.5, "y z" = { deep = [1] } }

[table]
  indented = 2
[ "quoted table" . inner ]
a = 1
[[items]]
name = "one"
[[items]]
name = "two"
[items.sub]
key = 'v'
[[items.list]]
n = 1
'''


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        (("title",), 2, 1),
        (("dotted",), 3, 1),
        (("dotted", "key"), 3, 8),
        (("dotted", "key", "quoted.part"), 3, 1),
        (("list",), 4, 1),
        (("list", 0), 4, 10),
        (("list", 1, 1), 4, 17),
        (("list", 2), 5, 3),
        (("list", 3, "inner"), 6, 5),
        (("literal",), 11, 1),
        (("point", "x"), 13, 11),
        (("point", "y z", "deep", 0), 13, 38),
        (("table",), 15, 2),
        (("table", "indented"), 16, 3),
        (("quoted table", "inner", "a"), 18, 1),
        (("items",), 19, 3),
        (("items", 0, "name"), 20, 1),
        (("items", 1), 21, 3),
        (("items", 1, "name"), 22, 1),
        (("items", 1, "sub", "key"), 24, 1),
        (("items", 1, "list", 0, "n"), 26, 1),
    ],
)
def test_every_key_and_item_has_its_place(path: KeyPath, line: int, column: int) -> None:
    assert places(TEXT)[path] == (line, column)


def test_what_stands_inside_strings_is_no_key() -> None:
    assert ("not", "a", "header") not in places(TEXT)
    assert ("text", "not") not in places(TEXT)


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment", "a = 1", "a = 1\r\nb = 2\r\n"])
def test_short_texts_and_other_line_ends(text: str) -> None:
    assert set(places(text)) <= {("a",), ("b",)}
    assert ("b" in text) == (places(text).get(("b",)) == (2, 1))
