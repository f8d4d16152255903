"""Every key that TOML's own reader finds has a place, and the key really stands there."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.project.toml_places import places

if TYPE_CHECKING:
    from collections.abc import Iterator

BARE = st.text("abz019_-", min_size=1, max_size=4)
ANY = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=5)
SCALARS = st.one_of(
    st.integers().map(str),
    st.booleans().map(lambda value: str(value).lower()),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    ANY.map(lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'),
    ANY.map(lambda text: "'" + text.replace("'", "") + "'"),
    ANY.map(lambda text: '"""\n' + text.replace("\\", "").replace('"', "'") + '\n[x]\ny = 1"""'),
    st.just("1979-05-27 07:32:00"),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[ {', '.join(items)} ]"),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda items: "[ # a [ comment\n" + ",\n".join(items) + ",\n]"
        ),
        st.dictionaries(BARE, inner, max_size=2).map(
            lambda table: "{ " + ", ".join(f"{key} = {text}" for key, text in table.items()) + " }"
        ),
    ),
    max_leaves=6,
)
TABLES = st.dictionaries(BARE, VALUES, max_size=3)
DOCUMENTS = st.tuples(TABLES, st.dictionaries(BARE.map("t{}".format), TABLES, max_size=3))


def written(document: tuple[dict[str, str], dict[str, dict[str, str]]]) -> str:
    top, tables = document
    lines = [f"{key} = {value}" for key, value in top.items() if not key.startswith("t")]
    for name, table in tables.items():
        lines += [f"  [{name}] # a comment", *(f"{key}={value}" for key, value in table.items())]
    return "\n".join(lines)


def ways(value: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:  # noqa: ANN401
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in pairs:
        yield (*way, key)
        if isinstance(inner, dict | list):
            yield from ways(inner, (*way, key))


@given(DOCUMENTS.map(written))
@settings(max_examples=100, deadline=None)
def test_every_key_is_found_where_it_stands(text: str) -> None:
    found, lines = places(text), text.split("\n")

    assert set(found) == set(ways(tomllib.loads(text)))
    for way, (line, column) in found.items():
        if isinstance(way[-1], str):
            assert lines[line - 1][column - 1 :].startswith(way[-1])
