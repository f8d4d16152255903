"""Translations back into a page."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from lexicord.formats.inline.rendering import Style, rendered
from lexicord.formats.rst.borders import may_begin, may_end
from lexicord.formats.rst.escaping import escaped, on_one_line
from lexicord.formats.rst.lines import width
from lexicord.formats.rst.phrases import Phrase, labels

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lexicord.domain.document import Document, Literal, Part
    from lexicord.domain.locale_tag import LocaleTag

_SIGN, _GAP = "\0", "\1"


def written(document: Document, texts: Sequence[str], locale: LocaleTag) -> str:
    """Return the page with ``texts`` in it; where all are the source's, that is the source."""
    slots = document.slots
    pairs = list(zip(texts, slots, strict=True))
    source = document.text
    if all(text == slot.unit.source for text, slot in pairs):
        return source
    clean = [text if text == slot.unit.source else on_one_line(text) for text, slot in pairs]
    page = "".join(rendered(document, clean, Style(_text, literal=_markup), locale))
    return _Writer(labels(source)).page(page)


def _text(text: str, quoting: str) -> str:
    return f"{_SIGN}text{_GAP}{quoting}{_GAP}{text}{_SIGN}" if text else ""


def _markup(piece: Literal | Part) -> str:
    kind, _, word = getattr(piece, "role", "").partition(" ")
    if kind in {"", "joiner"}:
        return piece.text
    return f"{_SIGN}{kind}{_GAP}{word}{_GAP}{piece.text}{_SIGN}"


class _Opening(NamedTuple):
    """Markup that waits for its end: its place in the output, and the line before it."""

    place: int
    sign: str
    line: str


class _Writer:
    """Puts the stretches of a page together, from first to last."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._labels = known
        self._out: list[str] = []
        self._line = ""
        self._is_start = False  # of a block
        self._after = ""  # what kind of markup has just ended
        self._open: _Opening | None = None
        self._over = -1
        self._width = 0
        self._writers: dict[str, Callable[[str, str], None]] = {
            "text": self._text,
            "start": self._start,
            "title": self._title,
            "open": self._begin,
            "close": self._close,
            "alone": self._alone,
            "address": self._address,
            "over": self._overline,
            "under": self._underline,
        }

    def page(self, marked: str) -> str:
        """Return the page of a text with marks."""
        for number, stretch in enumerate(marked.split(_SIGN)):
            if number % 2:
                kind, word, text = stretch.split(_GAP)
                self._writers[kind](word, text)
            else:
                self._put(stretch)
        return "".join(self._out)

    def _put(self, text: str) -> None:
        """Write text as it is; what it would run into before it is kept apart."""
        if not text:
            return
        if self._after and not _goes_on(self._after, text):
            text = f"\\ {text}"
        self._after = ""
        self._out.append(text)
        cut = _line_end().search(text[::-1])
        self._line = text[len(text) - cut.start() :] if cut else self._line + text
        self._is_start = self._is_start and not text.strip()

    def _text(self, quoting: str, text: str) -> None:
        at_start = self._open is None and (self._is_start or not self._line.strip())
        kept = text.lstrip() if at_start else text
        self._put(escaped(kept, quoting, at_start=at_start))

    def _start(self, _word: str, text: str) -> None:
        """Write what stands before a block."""
        self._put(text)
        self._is_start = True

    def _title(self, _word: str, line_end: str) -> None:
        """Write the end of the line of a title, which is complete now."""
        self._width = width(self._line.rstrip())
        self._put(line_end)

    def _begin(self, _word: str, sign: str) -> None:
        self._open = _Opening(len(self._out), sign, self._line)
        self._pending, self._after = self._after, ""

    def _close(self, word: str, sign: str) -> None:
        """Write markup with its text; white space moves out of it."""
        opening, self._open = self._open, None
        if opening is None:
            self._put(sign)
            return
        inner = "".join(self._out[opening.place :])
        del self._out[opening.place :]
        self._line, self._after = opening.line, self._pending
        kind, _, source = word.partition(" ")
        core = inner.strip()
        self._put(inner[: len(inner) - len(inner.lstrip())] if core else inner)
        if core:
            self._mark(Phrase(kind, opening.sign, core, sign, source).written(self._labels), core)
            self._put(inner[len(inner.rstrip()) :])

    def _mark(self, mark: str, first: str) -> None:
        """Write markup whose text begins with ``first``, apart from what is no border for it."""
        before = self._line[-1:]
        is_apart = self._after and not _goes_on(self._after, mark)
        is_role = before == ":" and mark.startswith("`")
        if is_apart or is_role or not may_begin(before, first[:1]):
            self._after = ""
            self._put("\\ ")
        self._put(mark)
        self._after = "mark"

    def _alone(self, _word: str, mark: str) -> None:
        self._mark(mark, "x")

    def _address(self, _word: str, mark: str) -> None:
        self._mark(mark, "x")
        self._after = "address"

    def _overline(self, _word: str, line: str) -> None:
        self._over = len(self._out)
        self._put(line)

    def _underline(self, word: str, line: str) -> None:
        """Write the line under a title, and the one over it, as long as the title needs."""
        over, self._over = self._over, -1
        spare = len(line) - int(word)
        if self._width != int(word):
            needed = self._width + spare if 0 <= spare <= 2 else max(len(line), self._width)
            line = line[0] * max(needed, 1)
        if over >= 0:
            self._out[over] = line
        self._put(line)


def _goes_on(mark: str, text: str) -> bool:
    """Say whether text may stand right behind markup of a kind."""
    if mark == "address":
        return _behind_address().match(text) is not None
    return may_end(text[0])


@cache
def _behind_address() -> re.Pattern[str]:
    return re.compile(r"[\s\\]|[).,;:!?'\"\]}]++(?:\s|$)")


@cache
def _line_end() -> re.Pattern[str]:
    return re.compile("[\n\r\x1c-\x1e\x85\u2028\u2029]")
