"""The texts of a front matter in YAML: the part of the language that people write there.

Read are block mappings and lists with scalars of all five styles. What else YAML knows (flow
collections, anchors, tags, keys with question marks) stays as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


ESCAPE = r'\\(["\\/nt_]|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4})'
"""An escape that is read; a text with any other one is left alone."""


class Value(NamedTuple):
    """A text under a key: where it stands with its quotation marks, and what it says.

    ``quoting`` says how it is written; for a block of lines it ends in their indentation.
    """

    key: str
    span: tuple[int, int]
    text: str
    quoting: str


@dataclass(slots=True)
class _Lines:
    """The lines of the front matter, and the keys that the one being read stands under."""

    lines: list[tuple[int, str]]
    place: int = 0
    open: list[tuple[int, str]] = field(default_factory=list)

    def key(self, indent: int, name: str) -> str:
        """Return the path of a name at an indentation, and note it."""
        while self.open and self._ends(self.open[-1], indent, name):
            self.open.pop()
        self.open.append((indent, name))
        return ".".join(name for _, name in self.open).replace(".[]", "[]")

    def _ends(self, inner: tuple[int, str], indent: int, name: str) -> bool:
        """Say whether an entry ends before a name; a list may stand right under its key."""
        return inner[0] > indent or (inner[0] == indent and (name != "[]" or inner[1] == "[]"))

    def taken(self, indent: int) -> list[tuple[int, str]]:
        """Take the lines that are indented deeper, and blank ones between them."""
        taken: list[tuple[int, str]] = []
        while self.place < len(self.lines):
            line = self.lines[self.place][1]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
                break
            taken.append(self.lines[self.place])
            self.place += 1
        while taken and not taken[-1][1].strip():
            taken.pop()
        return taken


def yaml_values(text: str, begin: int, end: int) -> Iterator[Value]:
    """Yield the texts that stand between two places; keys of inner mappings have dots."""
    found = re.finditer(r"([^\r\n]*)(?:\r\n|\r|\n)", text[begin:end])
    state = _Lines([(begin + line.start(), line[1]) for line in found])
    while state.place < len(state.lines):
        start, line = state.lines[state.place]
        state.place += 1
        yield from _line_values(state, start, line)


def _line_values(state: _Lines, start: int, line: str) -> Iterator[Value]:
    """Yield the text of an entry, if it has one."""
    indent = len(line) - len(line.lstrip(" "))
    rest = line[indent:]
    while rest.startswith("- "):
        state.key(indent, "[]")
        width = len(rest) - len(rest[1:].lstrip(" "))
        indent, rest = indent + width, rest[width:]
    found = _entry().match(rest)
    if found:
        name = found["name"].strip("\"'")
        path = state.key(indent, name)
        value = _value(state, path, indent, start + indent + found.end(), rest[found.end() :])
    else:
        path = ".".join(name for _, name in state.open).replace(".[]", "[]")
        is_member = line.lstrip(" ").startswith("- ")
        value = _value(state, path, indent - 1, start + indent, rest) if is_member else None
    if value:
        yield value


def _value(state: _Lines, key: str, indent: int, start: int, rest: str) -> Value | None:
    """Return the scalar that begins behind a key."""
    if _block().match(rest):
        return _block_value(state.taken(indent), key, folded=rest[0] == ">")
    if rest[:1] in {'"', "'"}:
        return _quoted(key, start, rest)
    if not rest or rest[0] in "[{&*!|>%@`#" or _no_text().match(rest):
        return None
    plain = re.split(r"[ \t]+#|[ \t]*$", rest, maxsplit=1)[0]
    more = state.lines[state.place : state.place + 1]
    goes_on = more and len(more[0][1]) - len(more[0][1].lstrip(" ")) > indent and more[0][1].strip()
    return None if goes_on else Value(key, (start, start + len(plain)), plain, "yaml plain")


def _quoted(key: str, start: int, rest: str) -> Value | None:
    """Return a text in quotation marks that ends on its line."""
    found = _double().match(rest) or _single().match(rest)
    if not found:
        return None
    span = (start, start + found.end(1) + 1)
    if rest[0] == "'":
        return Value(key, span, found[1].replace("''", "'"), "yaml single")
    return Value(key, span, unescaped(found[1]), "yaml double")


def unescaped(text: str) -> str:
    """Return what a text between double quotation marks says, in YAML and in TOML."""
    return _escape().sub(_unescaped, text)


def _block_value(lines: list[tuple[int, str]], key: str, *, folded: bool) -> Value | None:
    """Return a text that stands on lines of its own."""
    if not lines:
        return None
    width = len(lines[0][1]) - len(lines[0][1].lstrip(" "))
    rows = [line[width:] for _, line in lines]
    if any(
        line[:width].strip() or row[:1] in {" ", "\t"}
        for (_, line), row in zip(lines, rows, strict=True)
    ):
        return None
    span = (lines[0][0] + width, lines[-1][0] + len(lines[-1][1]))
    style = "folded" if folded else "literal"
    return Value(key, span, _joined(rows, folded=folded), f"yaml {style} {' ' * width}")


def _joined(rows: list[str], *, folded: bool) -> str:
    text = "\n".join(rows)
    if not folded:
        return text
    return re.sub(r"\n+", lambda found: " " if len(found[0]) == 1 else found[0][1:], text)


def _unescaped(found: re.Match[str]) -> str:
    simple = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", "_": "\u00a0"}
    code = found[1]
    return simple[code] if code in simple else chr(int(code[1:], 16))


@cache
def _entry() -> re.Pattern[str]:
    return re.compile(r"(?P<name>[\w.-]+|\"[^\"]+\"|'[^']+')[ \t]*:(?:[ \t]+|$)")


@cache
def _block() -> re.Pattern[str]:
    return re.compile(r"[|>][+-]?[ \t]*$")


@cache
def _no_text() -> re.Pattern[str]:
    return re.compile(
        r"(?:true|false|null|~|[-+]?[\d.,:_-]+(?:[ T][\d:.+Z-]*)?)[ \t]*$", re.IGNORECASE
    )


@cache
def _double() -> re.Pattern[str]:
    return re.compile(rf'"((?:[^"\\]|{ESCAPE})*)"[ \t]*(?:#.*)?$')


@cache
def _single() -> re.Pattern[str]:
    return re.compile(r"'((?:[^']|'')*)'[ \t]*(?:#.*)?$")


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(ESCAPE)
