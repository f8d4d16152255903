"""From translations with numbered tags back to text with markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot
from lexicord.formats.inline.content import Shape
from lexicord.formats.inline.tags import tag_pattern, tags
from lexicord.text.languages.registry import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from lexicord.domain.document import Code, Document, Part
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.inline.tags import Tag


def as_it_is(slot: Slot, written: str) -> str:  # noqa: ARG001 - what a format may want to know
    """Return the rendered text of a slot unchanged."""
    return written


def as_it_stands(piece: Literal | Part) -> str:
    """Return the text of a literal unchanged."""
    return piece.text


@dataclass(frozen=True, slots=True)
class Style:
    """How a format writes text.

    ``quote(text, quoting)`` returns text as it is written where the codec's word ``quoting``
    says (see `Slot.quoting`, `Code.quoting`); ``finish(slot, written)`` has the last word on a
    whole slot whose text is not the source's. ``literal(piece)`` returns what stands for a
    literal, wherever it is not part of a text that stays as it stands.
    """

    quote: Callable[[str, str], str]
    finish: Callable[[Slot, str], str] = as_it_is
    literal: Callable[[Literal | Part], str] = as_it_stands


def rendered(
    document: Document, texts: Sequence[str], style: Style, locale: LocaleTag
) -> list[str]:
    """Return what each piece of the document becomes, in order.

    ``texts`` is one text for each of ``document.slots``, as a translator writes it, with
    numbered tags. Where it equals the source of its unit, what stands there stays. White space
    between two sentences goes where the language sets none.
    """
    slots = document.slots
    known = {id(slot): text for slot, text in zip(slots, texts, strict=True)}
    renderer = _Renderer(known, style)
    out = [renderer.piece(piece) for piece in document.pieces]
    if not language(locale).joiner and not renderer.unchanged:
        _close_up(document, known, out)
    return out


def is_usable(text: str, codes: Sequence[Code]) -> bool:
    """Say whether the tags of ``text`` can be turned back into markup.

    They can where each opens and closes as its code does, and pairs do not overlap. Tags with
    numbers that the source does not have are text; tags that are missing are no hindrance.
    """
    open_tags: list[int] = []
    for tag in _known(text, codes):
        if (codes[tag.number - 1].closing is None) != (tag.shape is Shape.ALONE):
            return False
        if tag.shape is Shape.OPEN:
            open_tags.append(tag.number)
        elif tag.shape is Shape.CLOSE and (not open_tags or open_tags.pop() != tag.number):
            return False
    return not open_tags


class _Renderer:
    """Renders the slots of one document."""

    def __init__(self, texts: Mapping[int, str], style: Style) -> None:
        self._texts = texts
        self._style = style
        self.unchanged = True

    def piece(self, piece: Literal | Slot | Part) -> str:
        """Return what a piece becomes, with the space behind it."""
        if isinstance(piece, Slot):
            return self._slot(piece) + piece.joiner
        return self._style.literal(piece)

    def _slot(self, slot: Slot) -> str:
        text = self._texts[id(slot)]
        if text == slot.unit.source:
            return self._tiles(slot.inner) if slot.inner else slot.raw
        self.unchanged = False
        return self._style.finish(slot, "".join(self._translated(slot, text)))

    def _translated(self, slot: Slot, text: str) -> Iterator[str]:
        quotings = [slot.quoting]
        done = 0
        for tag in _known(text, slot.codes):
            yield self._style.quote(text[done : tag.start], quotings[-1])
            code = slot.codes[tag.number - 1]
            done = tag.end
            if tag.shape is Shape.CLOSE:
                del quotings[max(1, len(quotings) - 1) :]
                yield self._tiles(code.closing or ())
                continue
            if tag.shape is Shape.OPEN:
                quotings.append(code.quoting or quotings[-1])
            yield self._tiles(code.opening)
        yield self._style.quote(text[done:], quotings[-1])

    def _tiles(self, tiles: Iterable[Literal | Slot]) -> str:
        return "".join(map(self.piece, tiles))


def _known(text: str, codes: Sequence[Code]) -> Iterator[Tag]:
    return (tag for tag in tags(text) if 0 < tag.number <= len(codes))


def _close_up(document: Document, texts: Mapping[int, str], out: list[str]) -> None:
    """Take the space out between sentences where the one before ends in a sign of its own."""
    before = ""
    for place, piece in enumerate(document.pieces):
        if isinstance(piece, Slot):
            before = tag_pattern().sub("", texts[id(piece)])
        gap = _gap(piece)
        if gap and not gap.strip(" \t\n\r") and not before[-1:].isascii():
            out[place] = out[place].removesuffix(gap)


def _gap(piece: Literal | Slot | Part) -> str:
    """Return the space between two sentences that a piece holds."""
    if isinstance(piece, Slot):
        return piece.joiner
    return piece.text if isinstance(piece, Literal) and piece.role == "joiner" else ""
