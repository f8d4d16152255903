"""Directives: which of them hold text, and where."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.unit import UnitKind
from lexicord.formats.rst.starts import field

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from lexicord.formats.rst.lines import Line

# What begins on the first line is text like the rest of the block.
_WITHOUT_ARGUMENT = (
    "attention caution danger error hint important note tip warning seealso compound epigraph"
    " highlights pull-quote glossary list-table-body legend todo line-block parsed-text"
)
# The first line is a title, the block is text.
_TITLED = "admonition topic sidebar table list-table rubric centered"
# The first line is a name or a version, the block is text.
_NAMED = (
    "container class rst-class only figure image function method classmethod staticmethod attribute"
    " property module currentmodule data exception describe object option envvar confval"
    " cmdoption program decorator decoratormethod macro member type var struct enum enumerator"
    " union hlist tab-set tab-item dropdown card grid"
)
# Text follows a version on the first line.
_VERSIONED = "versionadded versionchanged versionremoved deprecated"
_TEXT_OPTIONS = {
    "alt": (UnitKind.ALTERNATIVE, "raw"),
    "caption": (UnitKind.CAPTION, "text"),
    "subtitle": (UnitKind.CAPTION, "text"),
}


class Shape(NamedTuple):
    """What of a directive is text."""

    argument: bool
    content: bool
    merged: bool = False
    """Whether the argument is the first paragraph of the content."""
    versioned: bool = False
    """Whether a version stands before that."""


class Directive(NamedTuple):
    """A directive taken apart: its argument, its options and its content."""

    argument: tuple[Line, ...]
    options: tuple[Line, ...]
    content: tuple[Line, ...]


@cache
def _shapes() -> dict[str, Shape]:
    return {
        **dict.fromkeys(_NAMED.split(), Shape(argument=False, content=True)),
        **dict.fromkeys(_TITLED.split(), Shape(argument=True, content=True)),
        **dict.fromkeys(_WITHOUT_ARGUMENT.split(), Shape(False, True, True)),  # noqa: FBT003 - in the order of the fields
        **dict.fromkeys(_VERSIONED.split(), Shape(False, True, True, True)),  # noqa: FBT003 - in the order of the fields
        "csv-table": Shape(argument=True, content=False),
    }


def shape(name: str) -> Shape:
    """Return what of a directive is text; of one that is not known, nothing but its options.

    The name of a domain before it (``py:function``) does not matter.
    """
    nothing = Shape(argument=False, content=False)
    return _shapes().get(name.lower().rpartition(":")[2], nothing)


def behind_version(text: str, line: Line) -> Line:
    """Return the rest of a line behind its first word."""
    word = text[line.begin : line.end].split(None, 1)[:1]
    begin = line.begin + len("".join(word))
    rest = text[begin : line.end]
    return line.behind(begin + len(rest) - len(rest.lstrip()), line.column)


def taken_apart(text: str, block: Sequence[Line]) -> Directive:
    """Return the parts of a directive; ``block`` begins behind its name."""
    blank = next((n for n, line in enumerate(block) if n and line.is_blank), len(block))
    head = block[:blank]
    first = next((n for n, line in enumerate(head) if _marker(text, line)), len(head))
    return Directive(tuple(head[:first]), tuple(head[first:]), tuple(block[blank:]))


def text_options(
    text: str, options: Sequence[Line]
) -> Iterator[tuple[tuple[Line, ...], UnitKind, str]]:
    """Yield the lines of each option that is text, its kind and how it is written."""
    found = ((number, line, _marker(text, line)) for number, line in enumerate(options))
    starts = [(number, line, marker) for number, line, marker in found if marker]
    ends = [*(number for number, _, _ in starts[1:]), len(options)]
    for (number, line, marker), end in zip(starts, ends, strict=False):
        name = marker[0].strip()[1:-1]
        if name in _TEXT_OPTIONS:
            first = line.behind(marker.end(), line.column)
            yield (first, *options[number + 1 : end]), *_TEXT_OPTIONS[name]


def _marker(text: str, line: Line) -> re.Match[str] | None:
    return field().match(text, line.begin, line.end)
