"""Patterns of paths: ``*`` stays inside a folder, ``**`` spans folders, on every system alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WILD = re.compile(r"[*?\[]")


@dataclass(frozen=True)
class Glob:
    """A pattern, matched against paths below the project's folder, written with ``/``."""

    pattern: str

    def matches(self, name: str) -> bool:
        """Say whether the pattern means this path, all of it."""
        return self._compiled.fullmatch(name) is not None

    @property
    def stem(self) -> tuple[str, ...]:
        """The folders that every match lies in, as far as the pattern names them outright."""
        parts = self._parts
        return tuple(takewhile(lambda part: not _WILD.search(part), parts[:-1]))

    @property
    def _parts(self) -> list[str]:
        return [part for part in self.pattern.split("/") if part not in ("", ".")]

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        parts = self._parts
        pieces = [_part(part, last=index == len(parts)) for index, part in enumerate(parts, 1)]
        return re.compile("".join(pieces), re.DOTALL)


def _part(part: str, *, last: bool) -> str:
    """Translate what stands between two slashes, with the slash after it."""
    if part == "**":
        return ".*" if last else "(?:[^/]*/)*"
    return "".join(_pieces(part)) + ("" if last else "/")


def _pieces(part: str) -> Iterator[str]:
    for found in re.finditer(r"\*+|\?|\[!?\]?[^\]]*\]|[^*?\[]+|\[", part):
        text = found[0]
        if text[0] == "*":
            yield "[^/]*"
        elif text == "?":
            yield "[^/]"
        elif text[0] == "[" and len(text) > 1:
            yield _set(text)
        else:
            yield re.escape(text)


def _set(text: str) -> str:
    negated = text.startswith("[!")
    inner = text[2 if negated else 1 : -1]
    escaped = re.sub(r"[\\\[\]^&~|]", r"\\\g<0>", inner)
    return f"(?!/)[{'^' if negated else ''}{escaped}]"
