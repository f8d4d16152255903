"""The texts of a front matter in TOML: strings on one line, in tables or not."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.markdown.yaml_values import ESCAPE, Value, unescaped

if TYPE_CHECKING:
    from collections.abc import Iterator


def toml_values(page: str, start: int, stop: int) -> Iterator[Value]:
    """Yield the strings that stand between two places; keys in tables have dots."""
    table = ""
    for found in _line().finditer(page, start, stop):
        if found["table"]:
            table = found["table"].strip() + "."
            continue
        style = "single" if found["double"] is None else "double"
        begin, end = found.span(style)
        text = found[style] if style == "single" else unescaped(found[style])
        # The quotation marks belong to the value: others may be needed.
        yield Value(table + found["key"], (begin - 1, end + 1), text, f"toml {style}")


@cache
def _line() -> re.Pattern[str]:
    return re.compile(
        r"^[ \t]*(?:\[\[?(?P<table>[\w. -]+)\]\]?|(?P<key>[\w.-]+)[ \t]*=[ \t]*"
        rf"(?:\"(?!\"\")(?P<double>(?:[^\"\\\r\n]|{ESCAPE})*)\"|'(?!'')(?P<single>[^'\r\n]*)'))"
        r"[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)",
        re.MULTILINE,
    )
