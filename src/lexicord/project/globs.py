"""Patterns of paths: ``*`` stays inside a folder, ``**`` spans folders, on every system alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import translate
from functools import cached_property
from itertools import takewhile

_ANY_FOLDERS = "**"


@dataclass(frozen=True)
class Glob:
    """A pattern, matched against paths below the project's folder, written with ``/``."""

    pattern: str

    def matches(self, name: str) -> bool:
        """Say whether the pattern means this path, all of it.

        The time is bounded by the number of parts of both, however many ``**`` there are.
        """
        reached = self._closed({0})
        for part in name.split("/"):
            stepped = {index + 1 for index in reached if self._takes(index, part)}
            reached = self._closed(stepped | {index for index in reached if self._stays(index)})
        return len(self._parts) in reached and not name.endswith("/")

    @property
    def stem(self) -> tuple[str, ...]:
        """The folders that every match lies in, as far as the pattern names them outright."""
        return tuple(takewhile(lambda part: not re.search(r"[*?\[]", part), self._parts[:-1]))

    @cached_property
    def _parts(self) -> list[str]:
        parts = [part for part in self.pattern.split("/") if part not in ("", ".")]
        # At the end ** means what lies in the folders, not the folder itself.
        return [*parts, "*"] if parts[-1:] == [_ANY_FOLDERS] else parts

    @cached_property
    def _compiled(self) -> list[re.Pattern[str]]:
        return [re.compile(translate(part)) for part in self._parts]

    def _takes(self, index: int, part: str) -> bool:
        return index < len(self._parts) and self._compiled[index].match(part) is not None

    def _stays(self, index: int) -> bool:
        return index < len(self._parts) and self._parts[index] == _ANY_FOLDERS

    def _closed(self, reached: set[int]) -> set[int]:
        """Add where one gets by letting ``**`` stand for no folder."""
        found = set(reached)
        for index in range(len(self._parts)):
            if index in found and self._stays(index):
                found.add(index + 1)
        return found
