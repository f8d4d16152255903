"""Fluent: a unit is the pattern of a message, a term, an attribute or a variant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Literal
from lexicord.domain.finding import Message
from lexicord.domain.unit import UnitKind
from lexicord.formats.fluent.patterns import Patterns
from lexicord.formats.fluent.writing import finished, quoted
from lexicord.formats.inline.composing import Place
from lexicord.formats.inline.rendering import Style, rendered
from lexicord.formats.plaintext.decoding import Lines, decoded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.document import Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class Fluent:
    """The codec of ``.ftl`` files."""

    name = "fluent"
    suffixes = (".ftl",)
    builds = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Take the file apart; a pattern is never cut into sentences.

        Raises InputError with line and column where the bytes are no text, or the file holds
        what Fluent would skip as junk.
        """
        text, encoding, bom = decoded(data)
        return Document(tuple(_Reader(text, locale).pieces()), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the patterns; a text of several lines is indented."""
        found = re.search(r"\r\n|\n", document.text)
        line_end = found[0] if found else "\n"
        style = Style(
            lambda text, indent: quoted(text, indent, line_end),
            lambda _, written: finished(written),
        )
        out = rendered(document, texts, style, locale)
        return document.bom + "".join(out).encode(document.encoding)


@cache
def _line() -> re.Pattern[str]:
    return re.compile(
        r"(?P<comment>(?P<level>\#{1,3})(?:[ ](?P<words>[^\r\n]*))?(?=\r?\n|\Z))"
        r"|(?P<entry>(?P<name>-?[A-Za-z][\w-]*)[ ]*=[ ]*)"
        r"|(?P<attribute>[ ]+\.(?P<part>[A-Za-z][\w-]*)[ ]*=[ ]*)"
        r"|(?P<blank>[ ]*(?=\r?\n|\Z))"
    )


class _Reader:
    """Reads the entries of one file."""

    def __init__(self, text: str, locale: LocaleTag) -> None:
        self._text = text
        self._patterns = Patterns(text, locale)
        self._lines = Lines(text)
        self._name = ""
        self._group: tuple[str, ...] = ()
        self._comments: dict[str, list[str]] = {}
        self._notes: tuple[str, ...] = ()

    def pieces(self) -> Iterator[Literal | Slot]:
        """Yield what tiles the file."""
        kept, done = 0, 0
        while done < len(self._text):
            found = _line().match(self._text, done)
            if found is None or (found["part"] and not self._name):
                raise self._patterns.error(
                    Message.of("this is neither a message nor a comment"), done
                )
            done = found.end()
            self._take(found)
            if found["entry"] or found["attribute"]:
                yield Literal(self._text[kept:done])
                yield from self._patterns.pieces(done, self._place(found))
                kept = done = self._patterns.end(done)
            done = self._line_end(done)
        if kept < len(self._text):
            yield Literal(self._text[kept:])

    def _line_end(self, done: int) -> int:
        """Return where the next line begins; only white space may stand before it."""
        found = re.compile(r"[ ]*(?:\r?\n|\Z)").match(self._text, done)
        if found is None:
            raise self._patterns.error(Message.of("this brace was not opened"), done)
        return found.end()

    def _take(self, found: re.Match[str]) -> None:
        """Keep what is said for the entries to come."""
        if found["comment"]:
            words = (found["words"] or "").strip()
            self._comments.setdefault(found["level"], []).append(words)
            return
        own, group = (self._comments.pop(level, None) for level in ("#", "##"))
        if group is not None:
            self._group = tuple(filter(None, group))
        if found["entry"]:
            self._name = found["name"]
            self._notes = (*self._group, *filter(None, own or ()))

    def _place(self, found: re.Match[str]) -> Place:
        path = self._name if found["entry"] else f"{self._name}.{found['part']}"
        indent = 4 if found["entry"] else 8
        line = self._lines.place(found.end())[0]
        return Place(path, line, UnitKind.STRING, self._notes, str(indent))
