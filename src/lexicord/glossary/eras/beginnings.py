"""How the templates of a language begin: a pattern that rejects most places at little cost.

A number is a place where a date may begin, and in most texts it begins none. Templates share
their beginnings, so that the first two parts of all of them together make a short pattern; only
where that matches is it worth while to try the templates themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.glossary.eras.template import loose_sign

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PARTS = re.compile(r"(?P<slot>\{\w+)(?::\w+)?\}|.", re.DOTALL)
_GAP = " {0,2}"
_EMPTY_SIGNS = " ~"


@dataclass(frozen=True, slots=True)
class Beginning:
    """How the matches of a part of a template can begin, told in slots and signs.

    ``empty`` says that it may match nothing, ``alone`` are the slots and signs that can be the
    whole match, ``pairs`` the first two of longer ones. White space counts as nothing.
    """

    empty: bool = False
    alone: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()

    def __or__(self, other: Beginning) -> Beginning:
        """Return how one or the other begins."""
        return Beginning(
            self.empty or other.empty, self.alone | other.alone, self.pairs | other.pairs
        )

    def then(self, other: Beginning) -> Beginning:
        """Return how this one with the other behind it begins."""
        following = other.alone | {first for first, _ in other.pairs}
        return Beginning(
            self.empty and other.empty,
            (self.alone if other.empty else frozenset()) | (other.alone if self.empty else set()),
            self.pairs
            | {(first, second) for first in self.alone for second in following}
            | (other.pairs if self.empty else set()),
        )


_NOTHING = Beginning(empty=True)


def beginnings(templates: Iterable[str], slots: Mapping[str, str]) -> re.Pattern[str]:
    """Return a pattern that matches wherever one of the expanded ``templates`` does."""
    every = Beginning()
    for template in templates:
        every |= beginning(template)
    seconds: dict[str, set[str]] = {part: set() for part in every.alone}
    for first, second in every.pairs:
        seconds.setdefault(first, set()).add(second)
    patterns = {f"{{{name}": pattern for name, pattern in slots.items()}
    return re.compile(
        "|".join(
            f"(?:{patterns.get(first) or loose_sign(first)})"
            + (
                ""
                if first in every.alone
                else f"{_GAP}(?:{_any(patterns.get(each) or loose_sign(each) for each in after)})"
            )
            for first, after in sorted(seconds.items())
        )
    )


def beginning(template: str) -> Beginning:
    """Return how the matches of one expanded template begin."""
    return _Reader(template).choice()


def figure_first(template: str, slots: Mapping[str, str]) -> bool:
    """Say whether a match of one expanded template can begin with a figure."""
    return any(_figures_in(part, slots) for part in _firsts(template))


def word_first(template: str, slots: Mapping[str, str]) -> bool:
    """Say whether a match of one expanded template can begin with anything but a figure."""
    return any(not _only_figures(part, slots) for part in _firsts(template))


def _firsts(template: str) -> frozenset[str]:
    begins = beginning(template)
    return begins.alone | {first for first, _ in begins.pairs}


def _figures_in(part: str, slots: Mapping[str, str]) -> bool:
    return re.search(r"0-9|\\d|\d", slots.get(part[1:], part)) is not None


def _only_figures(part: str, slots: Mapping[str, str]) -> bool:
    """Say whether a part is a slot for figures, or a figure itself."""
    pattern = slots.get(part[1:], part)
    return re.fullmatch(r"(?:\(\?[^)]*\)|\[0-9\]|1\[23\]|[(){}?:|,+0-9-])+", pattern) is not None


class _Reader:
    """Reads a template from left to right."""

    def __init__(self, template: str) -> None:
        self._parts = [found["slot"] or found[0] for found in _PARTS.finditer(template)]
        self._place = 0

    def choice(self) -> Beginning:
        """Read alternatives up to the closing sign or the end."""
        either = self._sequence()
        while self._next() == "|":
            self._place += 1
            either |= self._sequence()
        return either

    def _sequence(self) -> Beginning:
        whole = _NOTHING
        while self._next() not in {"|", ">", ""}:
            whole = whole.then(self._item())
        return whole

    def _item(self) -> Beginning:
        part = self._next()
        self._place += 1
        if part == "<":
            item = self.choice()
            self._place += 1
        else:
            item = _NOTHING if part in _EMPTY_SIGNS else Beginning(alone=frozenset({part}))
        if self._next() == "?":
            self._place += 1
            item |= _NOTHING
        return item

    def _next(self) -> str:
        return self._parts[self._place] if self._place < len(self._parts) else ""


def _any(patterns: Iterable[str]) -> str:
    return "|".join(sorted(patterns))
