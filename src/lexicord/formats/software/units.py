"""What the extractors find in programs, as units of a document that is never built."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from babel.messages.catalog import Message as BabelMessage

from lexicord.domain.document import Literal, Slot
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.unit import Unit, UnitKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.document import Document

COMMENT_TAGS = ("Translators:", "L10n:")
"""How a comment begins that is told to the translators."""


class Found(NamedTuple):
    """One text as the extractor gives it."""

    line: int
    texts: str | tuple[str, ...]
    comments: list[str]
    context: str | None


def pieces(text: str, found: Sequence[Found], *, flagged: bool) -> Iterator[Literal | Slot]:
    """Yield the code with an empty slot at the line of each text.

    ``flagged`` tells units what gettext says of Python's formats.
    """
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    done = 0
    for one in sorted(found, key=lambda one: one.line):
        start = starts[min(one.line, len(lines)) - 1]
        yield Literal(text[done:start])
        yield Slot(_unit(one, flagged=flagged), "")
        done = start
    yield Literal(text[done:])


def _unit(found: Found, *, flagged: bool) -> Unit:
    given = (found.texts,) if isinstance(found.texts, str) else found.texts
    texts = tuple(map(_whole, given))
    flags = BabelMessage(texts, context=found.context).flags if flagged else ()
    return Unit(
        source=texts[0],
        context=found.context,
        plural=texts[1] if len(texts) > 1 else None,
        kind=UnitKind.STRING,
        line=found.line,
        notes=tuple(found.comments),
        flags=tuple(sorted(flags)),
    )


def _whole(text: str) -> str:
    r"""Return a text with halves of characters (``\ud83d\ude00``) put together."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def unbuilt(document: Document, texts: Sequence[str]) -> bytes:
    """Return the code as it was read: its translations are looked up when the program runs.

    Raises InputError where a text is to be put into the code.
    """
    if any(texts):
        reason = Message.of(
            "program source code is not translated in place; build its catalogues instead"
        )
        raise InputError(reason)
    return document.bom + document.filled(texts).encode(document.encoding)
