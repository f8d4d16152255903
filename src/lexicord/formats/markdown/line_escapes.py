"""What must not stand at the start of a line of text, since a block would begin there."""

from __future__ import annotations

import re
from functools import cache


def at_line_start(line: str, *, mdx: bool) -> str:
    """Return a line of text so that it begins no block: no list, heading, quotation, table."""
    if mdx and _program().match(line):
        return f"&#{ord(line[0])};{line[1:]}"
    number = _number().match(line)
    if number:
        return f"{number[1]}\\{line[number.end(1) :]}"
    return "\\" + line if _block().match(line) else line


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"([0-9]{1,9})[.)](?=\s|$)")


@cache
def _block() -> re.Pattern[str]:
    return re.compile(
        r"[-+*](?=\s|$)|[*_][\s*_]*$|#{1,6}(?=\s|$)|>|=+\s*$|-[\s|:-]*$|:[\s|:-]*$|\|[\s|:-]*$"
        r"|~~~|:::|:\s|\$\$|!!!\s|\?\?\?\+?\s"
    )


@cache
def _program() -> re.Pattern[str]:
    return re.compile(r"(?:import|export)\b")
