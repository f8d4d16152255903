"""What is odd about a catalogue that can still be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.formats.gettext.charsets import Charset
    from lexicord.formats.gettext.layout import Layout


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that a person should settle; nothing was dropped because of it.

    ``line`` counts from 1, 0 stands for the whole file.
    """

    line: int
    text: Message

    @property
    def message(self) -> str:
        """The English sentence."""
        return str(self.text)


def find_problems(layout: Layout, entries: Sequence[Entry], chosen: Charset) -> Iterator[Problem]:
    """Yield duplicates, second headers and an unknown charset, in file order."""
    if not chosen.known:
        template = N_(
            "the charset {name} is not known; the file is ASCII, so it was read all the same"
        )
        yield Problem(0, Message.of(template, name=chosen.name))
    first: dict[tuple[bytes | None, str | None, str], int] = {}
    for index, entry in enumerate(entries):
        identity = (layout.domain(index), entry.context, entry.source)
        line = first.setdefault(identity, entry.line)
        if line != entry.line:
            yield Problem(entry.line, _twice(entry, line))


def _twice(entry: Entry, line: int) -> Message:
    if entry.is_header:
        return Message.of("a second header; the first is on line {line}", line=line)
    template = N_("{source!r} is here a second time; the first is on line {line}")
    source = entry.source if len(entry.source) <= 40 else f"{entry.source[:39]}…"
    return Message.of(template, source=source, line=line)
