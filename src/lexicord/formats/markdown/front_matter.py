"""Front matter: the entries before a page, of which a few are texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot
from lexicord.domain.unit import Unit, UnitKind
from lexicord.formats.markdown.toml_values import toml_values
from lexicord.formats.markdown.yaml_values import yaml_values

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.formats.markdown.yaml_values import Value

DEFAULT_KEYS = ("title", "linkTitle", "subtitle", "description", "summary", "excerpt", "caption")
"""What is translated where the project does not say it: names that site generators agree on."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What tiles the page up to ``end``, behind the line that closes the front matter."""

    pieces: tuple[Literal | Slot, ...] = ()
    end: int = 0


def front_matter(text: str, keys: Sequence[str]) -> FrontMatter:
    """Return the front matter of a page, in YAML or TOML; nothing where it has none."""
    found = _front_matter().match(text)
    if not found:
        return FrontMatter()
    begin, end = found.span("body")
    read = yaml_values if found["mark"] == "---" else toml_values
    values = [value for value in read(text, begin, end) if _is_chosen(value.key, keys)]
    return FrontMatter(tuple(_pieces(text, values, found.end())), found.end())


def _is_chosen(key: str, keys: Sequence[str]) -> bool:
    """Say whether a key was asked for; ``[]`` stands for the members of a list."""
    return key in keys or key.replace("[]", "") in keys


def _pieces(text: str, values: Sequence[Value], end: int) -> Iterator[Literal | Slot]:
    done = 0
    for value in values:
        begin, stop = value.span
        if any(map(str.isalnum, value.text)):
            yield Literal(text[done:begin])
            unit = Unit(
                value.text,
                kind=UnitKind.STRING,
                path=f"front.{value.key}",
                line=text.count("\n", 0, begin) + 1,
            )
            yield Slot(unit, text[begin:stop], quoting=value.quoting)
            done = stop
    yield Literal(text[done:end])


@cache
def _front_matter() -> re.Pattern[str]:
    return re.compile(
        r"(?P<mark>---|\+\+\+)[ \t]*(?:\r\n|\r|\n)"
        r"(?P<body>(?:(?!(?:(?P=mark)|\.\.\.)[ \t]*(?:[\r\n]|\Z))[^\r\n]*+(?:\r\n|\r|\n))*+)"
        r"(?:(?P=mark)|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)"
    )
