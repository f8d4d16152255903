"""Paths that choose values in a tree: ``items[*].title``, ``**.label``, ``$.a['b.c']``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TreePath: TypeAlias = "tuple[str | int, ...]"
"""The keys and the places in lists (from 0) that lead to a value."""


class Wild(Enum):
    """A step that stands for others."""

    ONE = "*"
    """Any one key, or any one place in a list."""

    DEEP = "**"
    """Any number of steps, and also none."""


@cache
def _step() -> re.Pattern[str]:
    return re.compile(
        r"(?P<deep>\.?\*\*|\.(?=\.))|\.?(?P<one>\*)|\.?\[(?P<all>\*)\]|\.?\[(?P<place>\d{1,9})\]"
        r"|\.?\[(?P<quote>[\"'])(?P<quoted>(?:(?!(?P=quote)).)*)(?P=quote)\]"
        r"|\.?(?P<name>[^.\[\]*\"'\s](?:[^.\[\]*\"'\n]*[^.\[\]*\"'\s])?)"
    )


@cache
def _plain_name() -> re.Pattern[str]:
    return re.compile(r"[^\W\d][\w-]*")


@dataclass(frozen=True, slots=True)
class KeyPath:
    """One path of a project file, with every value under it."""

    steps: tuple[str | int | Wild, ...]

    @staticmethod
    def parse(text: str) -> KeyPath:
        """Read a path.

        Raises InputError where it is none, naming it.
        """
        steps: list[str | int | Wild] = []
        known = text.strip()
        done = 1 if known.startswith("$") else 0
        while found := _step().match(known, done):
            steps.append(_meaning(found))
            done = found.end()
            if found["deep"] not in {None, "."} and known.startswith(".", done):
                done += 1
        if done < len(known) or not steps:
            raise _no_path(text)
        return KeyPath(tuple(steps))

    def covers(self, path: TreePath) -> bool:
        """Say whether the value at ``path`` is the one that is meant, or lies under it."""
        end = len(self.steps)
        states = self._reached({0})
        for step in path:
            if end in states:
                return True
            states = self._reached(self._next(states, step))
        return end in states

    def _next(self, states: Iterable[int], step: str | int) -> set[int]:
        """Return the states after one more step of a path."""
        after = set()
        for state in states:
            wanted = self.steps[state]
            if wanted is Wild.DEEP:
                after.add(state)
            elif wanted is Wild.ONE or wanted == step:
                after.add(state + 1)
        return after

    def _reached(self, states: set[int]) -> set[int]:
        """Return the states, and those behind a step that may stand for none."""
        known = set(states)
        for state in sorted(states):
            place = state
            while place < len(self.steps) and self.steps[place] is Wild.DEEP:
                place += 1
                known.add(place)
        return known


def _meaning(found: re.Match[str]) -> str | int | Wild:
    if found["deep"]:
        return Wild.DEEP
    if found["one"] or found["all"]:
        return Wild.ONE
    if found["place"]:
        return int(found["place"])
    return found["name"] or found["quoted"]


def _no_path(text: str) -> InputError:
    reason = Message.of(
        "{text!r} is no path to texts; write it like title, items[*].title or **.label", text=text
    )
    return InputError(reason)


def shown(path: TreePath) -> str:
    """Return a path as people write it: ``items[0].title``, ``a["b.c"]``."""
    return "".join(_shown(path)).removeprefix(".")


def _shown(path: TreePath) -> Iterator[str]:
    for step in path:
        if isinstance(step, int):
            yield f"[{step}]"
        elif _plain_name().fullmatch(step):
            yield f".{step}"
        else:
            quote = "'" if '"' in step else '"'
            yield f"[{quote}{step}{quote}]"
