"""SubRip and WebVTT: a unit is the text of one cue, with its line breaks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Literal, Slot
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.inline.rendering import Style, rendered
from lexicord.formats.plaintext.decoding import decoded
from lexicord.formats.resources.markup import explained
from lexicord.formats.resources.values import LANGUAGE, renamed
from lexicord.formats.subtitles.content import speaker, subrip_items, webvtt_items
from lexicord.formats.subtitles.limits import limit_note, wrapped
from lexicord.formats.subtitles.subrip_cues import subrip_cues
from lexicord.formats.subtitles.webvtt_cues import language_place, webvtt_cues

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.inline.content import Item
    from lexicord.formats.subtitles.cues import Cue
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class SubRip:
    """The codec of ``.srt`` files."""

    name = "srt"
    suffixes = (".srt",)
    builds = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take the file apart; numbers, times and blank lines stay literal.

        Raises InputError with line and column where the bytes are no text, or text has no
        times.
        """
        text, encoding, bom = decoded(data)
        cutter = _Cutter(text, subrip_items, locale, granularity)
        return Document(tuple(cutter.pieces(subrip_cues(text))), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the cues; a long text of one line is wrapped.

        SubRip can quote nothing: blank lines are dropped, and ``-->`` becomes ``→``.
        """
        lines = _fitting(document, texts, locale)
        out = rendered(document, lines, _style(document, _as_subrip), locale)
        return document.bom + "".join(out).encode(document.encoding)


@dataclass(frozen=True, slots=True)
class WebVtt:
    """The codec of ``.vtt`` files."""

    name = "webvtt"
    suffixes = (".vtt",)
    builds = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take the file apart; header, notes, styles, regions and settings stay literal.

        Raises InputError with line and column where the bytes are no text, or times are wrong.
        """
        text, encoding, bom = decoded(data)
        cutter = _Cutter(text, webvtt_items, locale, granularity)
        return Document(
            tuple(cutter.pieces(webvtt_cues(text), language_place(text))), encoding, bom
        )

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the cues; a long text of one line is wrapped, blank lines dropped."""
        lines = _fitting(document, texts, locale)
        out = rendered(document, lines, _style(document, _as_webvtt), locale)
        named = renamed(document, texts, out, locale)
        return document.bom + "".join(named).encode(document.encoding)


class _Cutter:
    """Makes the pieces of one file."""

    def __init__(
        self,
        text: str,
        tokens: Callable[[str], Iterator[Item]],
        locale: LocaleTag,
        granularity: Granularity,
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._locale = locale
        self._granularity = granularity

    def pieces(
        self, cues: Iterable[Cue], language: tuple[int, int] | None = None
    ) -> Iterator[Literal | Slot]:
        """Yield what tiles the file."""
        done = 0
        if language is not None:
            yield Literal(self._text[: language[0]])
            yield Literal(self._text[slice(*language)], LANGUAGE)
            done = language[1]
        for cue in cues:
            yield Literal(self._text[done : cue.start])
            yield from self._cue(cue)
            done = cue.end
        if done < len(self._text):
            yield Literal(self._text[done:])

    def _cue(self, cue: Cue) -> Iterator[Literal | Slot]:
        text = self._text[cue.start : cue.end]
        voice = speaker(text)
        notes = (limit_note(cue), *((f"speaker: {voice}",) if voice else ()), *cue.notes)
        place = Place(cue.path, cue.line, UnitKind.SUBTITLE, notes)
        tokens = list(self._tokens(text))
        tiles = composed(tokens, place, self._locale, granularity=self._granularity)
        return map(explained, tiles)


def _fitting(document: Document, texts: Sequence[str], locale: LocaleTag) -> list[str]:
    """Return the texts with those that are new in lines that fit."""
    return [
        text if text == slot.unit.source else wrapped(_lined(text), locale)
        for slot, text in zip(document.slots, texts, strict=True)
    ]


def _lined(text: str) -> str:
    """Return a text without blank lines, which would end the cue."""
    lines = re.split(r"\r\n|\r|\n", text)
    return "\n".join(line for line in lines if line.strip())


def _style(document: Document, quote: Callable[[str, str], str]) -> Style:
    end = re.search(r"\r\n|\r|\n", document.text)
    line_end = end[0] if end else "\n"
    return Style(quote, lambda _, text: _lined(text).replace("\n", line_end))


def _as_subrip(text: str, quoting: str) -> str:  # noqa: ARG001 - the protocol's
    """Return a text without the sign that only times may have."""
    return text.replace("-->", "→")


def _as_webvtt(text: str, quoting: str) -> str:  # noqa: ARG001 - the protocol's
    """Return a text with the signs of WebVTT's markup as names."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("-->", "--&gt;")
