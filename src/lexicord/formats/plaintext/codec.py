"""Plain text: paragraphs between blank lines, cut into sentences on request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Literal, Slot
from lexicord.domain.unit import Unit, UnitKind
from lexicord.formats.plaintext.decoding import Lines, decoded
from lexicord.formats.plaintext.joining import joiners, with_line_ends
from lexicord.formats.plaintext.paragraphs import paragraphs
from lexicord.text.granularity import segmenter
from lexicord.text.languages.registry import language
from lexicord.text.line_breaks import unwrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.span import Span
    from lexicord.formats.plaintext.paragraphs import Paragraph
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class PlainText:
    """The codec of plain text; a unit is a heading, a list item, a sentence or a paragraph."""

    name: str = "plaintext"
    suffixes: tuple[str, ...] = (".txt", ".text")
    builds: bool = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take a text apart; indentation, list markers and blank lines stay literal.

        Raises InputError with line and column where the bytes are not UTF-8 (or UTF-16 with
        its byte order mark), or hold a NUL character.
        """
        text, encoding, bom = decoded(data)
        cutter = _Cutter(text, locale, granularity)
        pieces: list[Literal | Slot] = []
        done = 0
        for number, paragraph in enumerate(paragraphs(text), 1):
            pieces.append(Literal(text[done : paragraph.span.start]))
            pieces += cutter.slots(paragraph, f"p{number}")
            done = paragraph.span.end
        pieces.append(Literal(text[done:]))
        kept = tuple(piece for piece in pieces if isinstance(piece, Slot) or piece.text)
        return Document(kept, encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the slots and join the sentences as ``locale`` does.

        The space between two sentences stays as it was where neither of them changed.
        """
        filled = with_line_ends(document, texts)
        text = document.filled(filled, joiners=joiners(document, filled, language(locale)))
        return document.bom + text.encode(document.encoding)


class _Cutter:
    """Makes the slots of one text."""

    def __init__(self, text: str, locale: LocaleTag, granularity: Granularity) -> None:
        self._text = text
        self._lines = Lines(text)
        self._locale = locale
        self._find = segmenter(granularity)

    def slots(self, paragraph: Paragraph, path: str) -> Iterator[Slot]:
        """Yield the slots of a paragraph: they tile it."""
        spans = self._spans(paragraph)
        nexts = [span.start for span in spans[1:]] + [paragraph.span.end]
        for number, (span, end) in enumerate(zip(spans, nexts, strict=True), 1):
            place = path if self._is_whole(paragraph) else f"{path}.s{number}"
            yield Slot(
                self._unit(span, paragraph.kind, place),
                span.of(self._text),
                self._text[span.end : end],
            )

    def _spans(self, paragraph: Paragraph) -> list[Span]:
        if self._find is None or self._is_whole(paragraph):
            return [paragraph.span]
        sentences = self._find(paragraph.span.of(self._text), self._locale)
        return [span.shifted(paragraph.span.start) for span in sentences]

    def _is_whole(self, paragraph: Paragraph) -> bool:
        return paragraph.kind is UnitKind.HEADING or self._find is None

    def _unit(self, span: Span, kind: UnitKind, path: str) -> Unit:
        is_sentence = kind is UnitKind.PARAGRAPH and self._find is not None
        return Unit(
            unwrapped(span.of(self._text), language(self._locale)),
            kind=UnitKind.SENTENCE if is_sentence else kind,
            path=path,
            line=self._lines.place(span.start)[0],
        )
