"""The text as names are searched in it: folded, and with white space made comparable.

In Chinese, Japanese and Korean white space inside a name is a matter of spelling (``조선로동당``,
``조선 노동당``, ``김 정 은``): it is taken out for the search and compared afterwards. Elsewhere
runs of white space count as one space.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.text.languages.registry import language
from lexicord.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.span import Span
    from lexicord.text.normalize import Folded


@dataclass(frozen=True, slots=True)
class View:
    """A searchable text and the way back.

    ``text`` keeps the capitals, ``key`` is the same without; both have the same length.
    ``places`` leads to positions of the folded text, None where they are the same.
    """

    folded: Folded
    text: str
    key: str
    places: Sequence[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """Return the range of the original text that ``text[start:end]`` stands for."""
        if self.places is None or start == end:
            return self.folded.span(start, end)
        return self.folded.span(self.places[start], self.places[end - 1] + 1)

    def gap(self, place: int) -> bool:
        """Say whether white space was taken out right before ``place``."""
        if self.places is None or not 0 < place < len(self.text):
            return False
        return self.places[place] - self.places[place - 1] > 1

    def gaps(self, start: int, end: int) -> tuple[int, ...]:
        """Return where white space was taken out inside a range, counted from its start."""
        if self.places is None:
            return ()
        return tuple(place - start for place in range(start + 1, end) if self.gap(place))


def closes_up(locale: LocaleTag) -> bool:
    """Say whether white space is taken out in this language before searching."""
    return locale.language == "ko" or not language(locale).spaced


def view(text: str, locale: LocaleTag) -> View:
    """Return the searchable view of ``text`` as a text in ``locale``."""
    folded = fold(text, locale)
    closed = closes_up(locale)
    if not closed and "  " not in folded.text and folded.text.isprintable():
        return View(folded, folded.text, folded.caseless)
    runs = [found.span() for found in _white(closed=closed).finditer(folded.text)]
    if not runs:
        return View(folded, folded.text, folded.caseless)
    return _shortened(folded, runs, "" if closed else " ")


@cache
def _white(*, closed: bool) -> re.Pattern[str]:
    """Return the pattern of the white space that does not stay as it is."""
    return re.compile(r"\s+" if closed else r"\s{2,}|[^\S ]")


def _shortened(folded: Folded, runs: Sequence[tuple[int, int]], filler: str) -> View:
    """Put ``filler`` where white space runs; it stands for the first character of the run."""
    shown: list[str] = []
    key: list[str] = []
    places: list[int] = []
    done = 0
    for start, end in runs:
        shown += (folded.text[done:start], filler)
        key += (folded.caseless[done:start], filler)
        places += range(done, start + len(filler))
        done = end
    places += range(done, len(folded.text))
    return View(
        folded,
        "".join((*shown, folded.text[done:])),
        "".join((*key, folded.caseless[done:])),
        places,
    )
