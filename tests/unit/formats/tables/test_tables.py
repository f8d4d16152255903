"""Tables: cells in the columns that the project names."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import UnitKind
from lexicord.formats.tables.codec import Csv, Tsv

EN = LocaleTag("en")


def read(text: str, *keys: str, notes: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    codec = Csv().with_keys(keys, notes)
    units = codec.read(text.encode(), EN, granularity="sentence").units
    assert all(unit.kind is UnitKind.TABLE_CELL for unit in units)
    return [(unit.path, unit.source, *unit.notes) for unit in units]


def built(text: str, *texts: str, codec: Csv | Tsv | None = None) -> str:
    known = codec or Csv()
    document = known.read(text.encode(), EN, granularity="sentence")
    return known.write(document, texts, LocaleTag("ko")).decode()


@pytest.mark.parametrize(
    ("text", "keys", "expected"),
    [
        ("", ("a",), []),
        ("a,b\nx,y\n", (), [("r2.a", "x"), ("r2.b", "y")]),
        ("a,b\nx,y\n", ("b",), [("r2.b", "y")]),
        ("a,b\nx,12\n", ("b",), [("r2.b", "12")]),
        ("a,b\nx,y\n", ("2",), [("r1.c2", "b"), ("r2.c2", "y")]),
        ("1,2\nx,y\n", ("2",), [("r2.2", "y")]),
        ("a,b\nx,y\n", ("a", "2"), [("r2.a", "x"), ("r2.b", "y")]),
        ('a;b\n"x; ""y""\nz";w', ("a",), [("r2.a", 'x; "y"\nz')]),
        ("a\tb\nx\ty", ("b",), [("r2.b", "y")]),
        ("a|b\nx|y", ("b",), [("r2.b", "y")]),
        ("sep=;\na;b\nx;y", ("b",), [("r2.b", "y")]),
        ("a,b\n\nx\n", ("a", "b"), [("r2.a", "x")]),
        ("a,\nx,y,,\n", (), [("r2.a", "x"), ("r2.c2", "y")]),
        ("a\nx y\n", ("a",), [("r2.a", "x y")]),
    ],
)
def test_columns_are_chosen_by_name_or_number(
    text: str, keys: tuple[str, ...], expected: list[tuple[str, ...]]
) -> None:
    assert read(text, *keys) == expected


def test_a_column_of_notes_is_told_and_never_translated() -> None:
    text = "a,b,hint\nx,y,about x\nz,w,\nq\n"

    assert read(text, notes=("hint",)) == [
        ("r2.a", "x", "about x"),
        ("r2.b", "y", "about x"),
        ("r3.a", "z"),
        ("r3.b", "w"),
        ("r4.a", "q"),
    ]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('a,b\nx,"y\nz,w\n', "2:3", "does not end where its quotes do"),
        ('a,b\n"x"y,z\n', "2:1", "does not end where its quotes do"),
        ("a,b\n\nx,y,z\n", "3:1", "this row has 3 cells, and the header 2"),
        ("a,b\n", "1:1", "there is no column 'c'; there are a, b"),
        ("a,b\n\0", "2:1", "NUL"),
    ],
)
def test_a_wrong_table_is_refused_with_its_place(text: str, place: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        read(text, "c") if "column" in words else read(text)

    assert f"{refused.value.line}:{refused.value.column}" == place


@pytest.mark.parametrize("key", ["3", "0", "999999999999999999"])
def test_a_column_that_is_not_there_is_refused(key: str) -> None:
    with pytest.raises(InputError, match="there is no column"):
        read("a,b\nx,y\n", key)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("x", "y", "y"),
        ("x", "y, z", '"y, z"'),
        ("x", 'say "y"', '"say ""y"""'),
        ("x", "y\nz", '"y\nz"'),
        ('"x"', "y", '"y"'),
        ('"x\r\ny"', "a\nb", '"a\r\nb"'),
        ("x", "", '""'),
        ("x", "=1+1", " =1+1"),
        ("x", "-10%", " -10%"),
        ("x", "@a,b", '" @a,b"'),
        ("-x", "-y", "-y"),
        ('x "z"', 'say "y"', 'say "y"'),
        ('x "z"', '"y"', '"""y"""'),
    ],
)
def test_a_cell_is_quoted_where_it_must_be_and_never_becomes_a_formula(
    old: str, new: str, expected: str
) -> None:
    assert built(f"a\n{old}\n", new) == f"a\n{expected}\n"


def test_quotes_in_tables_of_tabs_may_be_letters() -> None:
    text = 'a\tb\n"x\ty"z\n'

    assert built(text, '"x', "w", codec=Tsv().with_keys(["a", "b"], [])) == 'a\tb\n"x\tw\n'
