"""Texts as values of the front matter."""

from __future__ import annotations

import re
from functools import cache


def front_quoted(text: str, language: str, style: str, line_end: str) -> str:
    """Return a text as YAML or TOML writes it in a style (see `Value.quoting`)."""
    if style == "plain" and _is_plain(text):
        return text
    if style == "single" and not _unquotable(language).search(text):
        return "'" + text.replace("'", "''") + "'"
    if style in {"plain", "single", "double"}:
        return f'"{_double(text)}"'
    return _lines(text, style, line_end)


def _is_plain(text: str) -> bool:
    """Say whether YAML reads a text without quotation marks as this text."""
    return bool(_plain().fullmatch(text)) and not _other().fullmatch(text)


def _double(text: str) -> str:
    return _control().sub(_escape, text.replace("\\", "\\\\").replace('"', '\\"'))


def _escape(found: re.Match[str]) -> str:
    return {"\n": "\\n", "\t": "\\t"}.get(found[0], f"\\u{ord(found[0]):04X}")


def _lines(text: str, style: str, line_end: str) -> str:
    """Return the lines of a block; its indentation is told behind the name of the style."""
    name, _, indent = style.partition(" ")
    rows = [row.strip() for row in re.split(r"\r\n?|\n", text.strip())]
    kept = [row for row in rows if row or name == "literal"]
    between = line_end * (1 if name == "literal" else 2) + indent
    return between.join(kept)


@cache
def _plain() -> re.Pattern[str]:
    return re.compile(
        r"(?![-?:](?:\s|$)|[\s,\[\]{}#&*!|>'\"%@`]|---|\.\.\.)(?:[^\x00-\x1f\x7f:#]|:(?!\s|$)|(?<!\s)#)+(?<!\s)"
    )


@cache
def _other() -> re.Pattern[str]:
    """Return what YAML reads as a number, a date, or a word of its own."""
    return re.compile(
        r"true|false|null|~|yes|no|on|off|y|n|=|<<"
        r"|[-+]?[0-9][0-9_.,:eExXoTZ +-]*|[-+]?\.(?:inf|[0-9]+)|\.nan",
        re.IGNORECASE,
    )


@cache
def _unquotable(language: str) -> re.Pattern[str]:
    """Return what cannot stand between single marks, where nothing is escaped."""
    return re.compile(_control().pattern + ("|'" if language == "toml" else ""))


@cache
def _control() -> re.Pattern[str]:
    return re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]")
