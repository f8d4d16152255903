"""Where the cues of a file of subtitles stand: a scanner that keeps every byte."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file: its content from ``start`` to ``end``, without the line end."""

    number: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Cue:
    """The text of one cue, from ``start`` to ``end``.

    ``times`` is the line of its times, ``seconds`` how long it is shown. ``part`` counts the
    texts of one cue from 1: a blank line inside a cue parts it.
    """

    number: int
    part: int
    start: int
    end: int
    line: int
    times: str
    seconds: float
    notes: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """The place of the text: ``c12``, and ``c12.2`` for what stands behind a blank line."""
        return f"c{self.number}" + (f".{self.part}" if self.part > 1 else "")


@cache
def timing() -> re.Pattern[str]:
    """Return what a line of times looks like."""
    clock = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
    return re.compile(rf"\s*(?P<times>{clock}\s*-->\s*{clock})(?:\s.*)?", re.DOTALL)


def blocks(text: str, is_blank: Callable[[str], bool]) -> Iterator[list[Line]]:
    """Yield the lines between blank lines."""
    block: list[Line] = []
    for line in _lines(text):
        if not is_blank(line.text):
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _lines(text: str) -> Iterator[Line]:
    done = 0
    for number, found in enumerate(re.finditer(r"\r\n|\r|\n|\Z", text), 1):
        yield Line(number, done, found.start(), text[done : found.start()])
        done = found.end()


class Cues:
    """Collects the cues of a file in order."""

    def __init__(self, example: str) -> None:
        """Start with none; ``example`` shows a person how times are written."""
        self._example = example
        self._number = 0
        self._part = 0
        self._times = ""
        self._seconds = 0.0
        self.found: list[Cue] = []

    def begin(self, line: Line) -> None:
        """Begin a cue with its line of times; raises InputError where they cannot be read."""
        times = timing().fullmatch(line.text)
        if times is None:
            reason = Message.of(
                "these times cannot be read; write them like {example}", example=self._example
            )
            raise InputError(reason, line=line.number, column=1)
        self._number += 1
        self._part = 0
        self._times = times["times"]
        first, last = _seconds(times.groups()[1:5]), _seconds(times.groups()[5:9])
        self._seconds = max(0.0, last - first)

    def text(self, lines: Sequence[Line], notes: tuple[str, ...] = ()) -> None:
        """Add lines of text to the cue that was begun last.

        Raises InputError where none was.
        """
        if not lines:
            return
        if not self._number:
            reason = Message.of(
                "text without times; write a line like {example} above it", example=self._example
            )
            raise InputError(reason, line=lines[0].number, column=1)
        self._part += 1
        cue = Cue(
            self._number,
            self._part,
            lines[0].start,
            lines[-1].end,
            lines[0].number,
            self._times,
            self._seconds,
            notes,
        )
        self.found.append(cue)


def _seconds(clock: Sequence[str | None]) -> float:
    hours, minutes, seconds, fraction = (part or "0" for part in clock)
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction}")
