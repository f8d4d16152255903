"""The pieces of running text without any markup, which most texts are: a short way to them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot
from lexicord.domain.unit import Unit, UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.span import Span
    from lexicord.formats.inline.content import Run
    from lexicord.formats.inline.place import Place


def plain_pieces(
    runs: Sequence[Run], sentences: Sequence[Span], place: Place, *, is_cut: bool
) -> list[Literal | Slot] | None:
    """Return what tiles the runs, cut into the sentences of their text.

    None where that takes more thought: a sentence begins or ends inside of a run that cannot
    be cut, or there is markup that means nothing.
    """
    if any(not run.text and run.raw.strip() for run in runs):
        return None
    bounds = _bounds(runs, sentences)
    if bounds is None:
        return None
    return _Cutter(runs, place, is_cut=is_cut).pieces(sentences, bounds)


def _bounds(runs: Sequence[Run], sentences: Sequence[Span]) -> list[tuple[int, int]] | None:
    """Return where the sentences begin and end in the raw text."""
    if len(runs) == 1 and runs[0].raw == runs[0].text:
        return [(span.start, span.end) for span in sentences]
    texts = list(accumulate((len(run.text) for run in runs), initial=0))
    raws = list(accumulate((len(run.raw) for run in runs), initial=0))
    bounds = []
    for span in sentences:
        # A break that means nothing belongs to neither of the sentences beside it.
        first, last = bisect_right(texts, span.start) - 1, bisect_left(texts, span.end)
        last -= texts[last] > span.end
        first = min(first, last)
        inside = texts[first] < span.start or texts[last] < span.end
        if inside and not _can_cut(runs, texts, span, first, last):
            return None
        bounds.append(
            (raws[first] + span.start - texts[first], raws[last] + span.end - texts[last])
        )
    return bounds


def _can_cut(runs: Sequence[Run], texts: Sequence[int], span: Span, first: int, last: int) -> bool:
    begins = texts[first] == span.start or runs[first].raw == runs[first].text
    return begins and (texts[last] == span.end or runs[last].raw == runs[last].text)


class _Cutter:
    """Makes the pieces of one text."""

    def __init__(self, runs: Sequence[Run], place: Place, *, is_cut: bool) -> None:
        self._text = "".join([run.text for run in runs])
        self._raw = "".join([run.raw for run in runs])
        self._place = place
        self._is_cut = is_cut
        self._count = 0
        self._line = place.line

    def pieces(
        self, sentences: Sequence[Span], bounds: Sequence[tuple[int, int]]
    ) -> list[Literal | Slot]:
        """Return the pieces of all sentences, with the white space around and between them."""
        raw = self._raw
        out: list[Literal | Slot] = []
        follows = [*(begin for begin, _ in bounds), len(raw)]
        self._literal(out, raw[: follows[0]])
        for span, (begin, end), follow in zip(sentences, bounds, follows[1:], strict=True):
            is_last = end == bounds[-1][1]
            text, gap = self._text[span.start : span.end], raw[end:follow]
            if any(map(str.isalnum, text)):
                out.append(self._slot(text, raw[begin:end], "" if is_last else gap))
                self._literal(out, gap if is_last else "")
            else:
                self._literal(out, raw[begin:end])
                self._literal(out, gap, role="" if is_last else "joiner")
        return out

    def _literal(self, out: list[Literal | Slot], text: str, role: str = "") -> None:
        if text:
            out.append(Literal(text, role))
            self._line += text.count("\n")

    def _slot(self, text: str, raw: str, joiner: str) -> Slot:
        self._count += 1
        place = self._place
        is_sentence = self._is_cut and place.kind is UnitKind.PARAGRAPH
        unit = Unit(
            text,
            context=place.context,
            kind=UnitKind.SENTENCE if is_sentence else place.kind,
            path=f"{place.path}.s{self._count}" if self._is_cut else place.path,
            line=self._line,
            notes=place.notes,
        )
        self._line += raw.count("\n") + joiner.count("\n")
        return Slot(unit, raw, joiner, (), place.quoting)
