"""The values of a YAML file: where each stands, and the comments above it.

The library reads the file as a stream of events, so nothing is ever expanded: an alias costs
what its name costs, and the tree may have any size.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.extras import needs
from lexicord.formats.plaintext.decoding import Lines
from lexicord.formats.resources.selection import Leaf
from lexicord.formats.yamlfile.plain import means_text

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 200
"""Mappings and sequences inside of each other; nobody writes more by hand."""

_COMMENT = re.compile(r"[ \t]*#+[ \t]*(?P<text>.*?)\s*")
_PROPERTIES = re.compile(r"(?:[&!][^\s,\[\]{}]*[ \t\r\n]+)*")


@dataclass(slots=True)
class _Level:
    """A mapping or a sequence that the scanner is in; ``key`` is what comes next in it."""

    is_mapping: bool
    is_flow: bool
    key: str | int
    awaits_key: bool = False
    in_key: bool = False
    """It is a key itself, or stands in one."""

    start: int = 0
    """Where the key begins."""

    floor: int = 0
    """Where the scalar before the key ends."""

    def advance(self) -> None:
        """Go on behind a value."""
        if self.is_mapping:
            self.awaits_key = True
        else:
            self.key = int(self.key) + 1


class Scalars:
    """Reads one file."""

    def __init__(self, text: str) -> None:
        """Keep the text; nothing is read yet."""
        self._text = text
        self._lines = Lines(text)
        self._levels: list[_Level] = []
        self._document = -1
        self._done = 0
        self._anchors: set[str | None] = set()
        self.top_keys: list[tuple[int, int, str]] = []
        """Start, end and name of the keys of all top-level mappings, as far as they are read."""

    def leaves(self) -> Iterator[Leaf]:
        """Yield the scalars that are values and mean text, in order.

        ``quoting`` says ``flow`` or ``block``, for where the scalar stands. Raises InputError
        with line and column where the file is no YAML.
        """
        for event in self._events():
            kind = type(event).__name__
            if kind == "ScalarEvent":
                yield from self._scalar(event)
                self._done = event.end_mark.index
            else:
                self._structure(kind, event)
            self._anchors.add(getattr(event, "anchor", None))

    def _structure(self, kind: str, event: Any) -> None:  # noqa: ANN401 - the library has no types
        if kind in {"MappingStartEvent", "SequenceStartEvent"}:
            self._open(event, is_mapping=kind == "MappingStartEvent")
        elif kind in {"MappingEndEvent", "SequenceEndEvent"}:
            self._levels.pop()
            self._after_value("?")
        elif kind == "AliasEvent":
            self._alias(event)
        elif kind == "DocumentStartEvent":
            self._document += 1
            self._anchors.clear()

    def _events(self) -> Iterator[Any]:
        library = needs("ruamel.yaml", "yaml")
        wrong = (needs("ruamel.yaml.error", "yaml").YAMLError, ValueError)
        try:
            yield from library.YAML(typ="safe", pure=True).parse(self._text)
        except wrong as error:
            raise self._no_yaml(error) from error

    def _scalar(self, event: Any) -> Iterator[Leaf]:  # noqa: ANN401 - the library has no types
        level = self._levels[-1] if self._levels else None
        if level is not None and level.awaits_key:
            self._key(level, event)
            return
        if _is_text(event) and not (level is not None and level.in_key):
            yield self._leaf(level, event)
        self._after_value("")

    def _key(self, level: _Level, event: Any) -> None:  # noqa: ANN401 - the library has no types
        level.key, level.awaits_key = event.value, False
        level.start, level.floor = event.start_mark.index, self._done
        if len(self._levels) == 1:
            self.top_keys.append((level.start, event.end_mark.index, event.value))

    def _leaf(self, level: _Level | None, event: Any) -> Leaf:  # noqa: ANN401 - the library has no types
        start = event.start_mark.index
        first, floor = start, self._done
        if level is not None and level.is_mapping:
            first, floor = level.start, level.floor
        return Leaf(
            tuple(each.key for each in self._levels),
            self._behind_properties(event) if event.anchor or event.tag else start,
            event.end_mark.index,
            event.value,
            self._lines.place(start)[0],
            "flow" if level is not None and level.is_flow else "block",
            tuple(self._comments(first, floor)),
            self._document,
        )

    def _behind_properties(self, event: Any) -> int:  # noqa: ANN401 - the library has no types
        """Return where a scalar begins behind its anchor and its tag."""
        found = _PROPERTIES.match(self._text, event.start_mark.index, event.end_mark.index)
        return cast("re.Match[str]", found).end()

    def _open(self, event: Any, *, is_mapping: bool) -> None:  # noqa: ANN401 - the library has no types
        if len(self._levels) == _DEEPEST:
            mark = event.start_mark
            reason = Message.of("more than {number} levels inside of each other", number=_DEEPEST)
            raise _error(reason, mark.line + 1, mark.column + 1)
        around = self._levels[-1] if self._levels else None
        in_key = around is not None and (around.in_key or around.awaits_key)
        self._levels.append(_Level(is_mapping, event.flow_style, 0, is_mapping, in_key))

    def _alias(self, event: Any) -> None:  # noqa: ANN401 - the library has no types
        if event.anchor not in self._anchors:
            mark = event.start_mark
            reason = Message.of("there is no anchor &{name} before this", name=event.anchor)
            raise _error(reason, mark.line + 1, mark.column + 1)
        self._after_value(f"*{event.anchor}")

    def _after_value(self, key: str) -> None:
        """Go on behind a value; ``key`` is what to call it where it stands for a key."""
        if not self._levels:
            return
        level = self._levels[-1]
        if level.awaits_key:
            level.key, level.awaits_key, level.start = key, False, self._done
            level.floor = self._done
        else:
            level.advance()

    def _comments(self, start: int, floor: int) -> list[str]:
        """Return the comments on the lines above the line of ``start``, if nothing is between."""
        found: list[str] = []
        begin = self._text.rfind("\n", 0, start) + 1
        if self._text[begin:start].strip(" -?\t"):
            return found
        while begin > floor:
            before = self._text.rfind("\n", 0, begin - 1) + 1
            comment = _COMMENT.fullmatch(self._text, before, begin)
            if comment is None or before < floor:
                break
            found.insert(0, comment["text"])
            begin = before
        return list(filter(None, found))

    def _no_yaml(self, error: Exception) -> InputError:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
        line, column = self._lines.place(getattr(error, "position", 0))
        if mark is not None:
            line, column = mark.line + 1, mark.column + 1
        return _error(Message.verbatim(problem), line, column)


def _is_text(event: Any) -> bool:  # noqa: ANN401 - the library has no types
    if event.tag is not None and str(event.tag) not in {"tag:yaml.org,2002:str", "!"}:
        return False
    return bool(event.style or event.tag) or means_text(event.value)


def _error(reason: Message, line: int, column: int) -> InputError:
    sentence = Message.of("this is not YAML: {reason}", reason=reason)
    return InputError(sentence, line=line, column=column)
