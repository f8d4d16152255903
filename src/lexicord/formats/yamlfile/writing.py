"""A new value in the style of the old one, wherever YAML still reads it as that text."""

from __future__ import annotations

import re
from functools import cache

from lexicord.formats.yamlfile.plain import escaped, is_plain, is_shown


def written(value: str, raw: str, *, in_flow: bool, line_end: str) -> str:
    """Return what to write in place of the scalar ``raw``.

    A block keeps its indicator and its indentation, quotes stay the quotes they were. Where the
    old style cannot hold the text, the next best can: single quotes, then double ones.
    """
    if raw[:1] in {"|", ">"}:
        return _block(value, raw, line_end) or escaped(value) + _tail(raw)
    if raw.startswith('"'):
        return escaped(value)
    if not raw.startswith("'") and is_plain(value, in_flow=in_flow):
        return value
    if "\n" in value or not is_shown(value) or _prefers_double(value, raw):
        return escaped(value)
    return "'" + value.replace("'", "''") + "'"


def _prefers_double(value: str, raw: str) -> bool:
    """Say whether a text that had no quotes reads better in double ones."""
    return "'" in value and '"' not in value and not raw.startswith("'") and "\\" not in value


@cache
def _header() -> re.Pattern[str]:
    return re.compile(
        r"(?P<style>[|>])(?P<first>[-+]?)(?P<digit>[1-9]?)(?P<second>[-+]?)(?P<rest>[^\r\n]*)"
        r"(?:\r\n|\r|\n)(?P<body>[\s\S]*)"
    )


def _block(value: str, raw: str, line_end: str) -> str | None:
    """Return the value as a block like the old one; None where no block can hold it."""
    header = _header().fullmatch(raw)
    core = value.rstrip("\n")
    if header is None or not core.strip() or not is_shown(value) or core[0] in " \t\n":
        return None
    lines = core.split("\n")
    if any(line and not line.strip() for line in lines):
        return None
    style = "|" if any(line[:1] in {" ", "\t"} for line in lines) else header["style"]
    end = len(value) - len(core)
    chomping = {0: "-", 1: ""}.get(end, "+")
    indent = _indent(header)
    if style == ">":
        lines = re.sub(r"\n+", r"\g<0>\n", core).split("\n")
    tail = line_end * end if chomping == "+" else _tail(raw)
    body = line_end.join(indent + line if line else "" for line in lines)
    return f"{style}{header['digit']}{chomping}{header['rest']}{line_end}{body}{tail}"


def _indent(header: re.Match[str]) -> str:
    """Return the indentation of the block; with an explicit one, the least of its lines."""
    found = re.findall(r"^( *)[^ \r\n]", header["body"], re.MULTILINE)
    if header["digit"]:
        return str(min(found, key=len))
    return str(found[0])


def _tail(raw: str) -> str:
    """Return the line breaks at the end of a block, with the blank lines among them."""
    found = re.search(r"(?:(?:\r\n|\r|\n)[ \t]*)*\Z", raw)
    return found[0] if found else ""
