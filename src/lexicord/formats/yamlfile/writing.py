"""A new value in the style of the old one, wherever YAML still reads it as that text."""

from __future__ import annotations

import re
from functools import cache

from lexicord.formats.yamlfile.plain import escaped, is_plain, is_shown


def written(value: str, raw: str, *, lead: int, in_flow: bool, line_end: str) -> str:
    """Return what to write in place of the scalar ``raw``.

    ``lead`` is how many spaces the old text began with. A block keeps its indicator and its
    indentation, quotes stay the quotes they were. Where the old style cannot hold the text, the
    next best can: single quotes, then double ones.
    """
    if raw[:1] in {"|", ">"}:
        return _block(value, raw, lead, line_end) or escaped(value) + _tail(raw)
    if raw.startswith('"'):
        return escaped(value)
    if not raw.startswith("'"):
        return _unquoted(value, in_flow=in_flow)
    return escaped(value) if _needs_double(value) else _single(value)


def _unquoted(value: str, *, in_flow: bool) -> str:
    """Return a text without quotes, where it can do without."""
    if is_plain(value, in_flow=in_flow):
        return value
    apostrophe = "'" in value and '"' not in value and "\\" not in value
    return escaped(value) if apostrophe or _needs_double(value) else _single(value)


def _needs_double(value: str) -> bool:
    return "\n" in value or not is_shown(value)


def _single(value: str) -> str:
    doubled = value.replace("'", "''")
    return f"'{doubled}'"


@cache
def _header() -> re.Pattern[str]:
    return re.compile(
        r"(?P<style>[|>])(?P<first>[-+]?)(?P<digit>[1-9]?)(?P<second>[-+]?)(?P<rest>[^\r\n]*)"
        r"(?:\r\n|\r|\n)(?P<body>[\s\S]*)"
    )


def _block(value: str, raw: str, lead: int, line_end: str) -> str | None:
    """Return the value as a block like the old one; None where no block can hold it."""
    header = _header().fullmatch(raw)
    core = value.rstrip("\n")
    if header is None or not _fits_block(core, starts=bool(header["digit"])):
        return None
    is_literal = header["style"] == "|" or _starts_with_space(core)
    end = len(value) - len(core)
    chomping = {0: "-", 1: ""}.get(end, "+")
    tail = line_end * end if chomping == "+" else _tail(raw)
    body = _indented(core if is_literal else _unfolded(core), _indent(header, lead), line_end)
    style = "|" if is_literal else ">"
    return f"{style}{header['digit']}{chomping}{header['rest']}{line_end}{body}{tail}"


def _fits_block(core: str, *, starts: bool) -> bool:
    """Say whether a block holds the text as it is.

    Its first line tells the indentation, unless the header does (``starts``).
    """
    first = core.lstrip("\n")[:1]
    if not core.strip() or not is_shown(core) or (first in {" ", "\t"} and not starts):
        return False
    return re.search(r"^[ \t]+$", core, re.MULTILINE) is None


def _starts_with_space(core: str) -> bool:
    """Say whether a line does; such lines are not folded."""
    return re.search(r"^[ \t]", core, re.MULTILINE) is not None


def _unfolded(core: str) -> str:
    """Return a text whose line breaks are still there when single ones were folded."""
    return re.sub(r"(?<=[^\n])\n+", r"\g<0>\n", core)


def _indented(text: str, indent: str, line_end: str) -> str:
    return line_end.join(indent + line if line else "" for line in text.split("\n"))


def _indent(header: re.Match[str], lead: int) -> str:
    """Return the indentation of the block: that of its first line, less what is text of it."""
    found = re.search(r"^( *)[^ \r\n]", header["body"], re.MULTILINE)
    return found[1][lead:] if found else ""


def _tail(raw: str) -> str:
    """Return the line breaks at the end of a block, with the blank lines among them."""
    found = re.search(r"(?:(?:\r\n|\r|\n)[ \t]*)*\Z", raw)
    return found[0] if found else ""
