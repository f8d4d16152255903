"""The folded view: a text as it is searched, with the way back to the original.

Two spellings that a reader takes for the same (composed or not, full or half width, curly or
straight quotes, Arabic-Indic or ASCII digits, with or without invisible characters and the
numbered tags of markup) have one folded view. It is only ever searched; what is stored and shown
is the original, which every match finds back through ``Folded.span``.

Grave and acute accents that stand in for an apostrophe are kept: they are slips to report.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.span import Span
from lexicord.text.characters import SPECIAL, folding_table
from lexicord.text.languages.registry import language
from lexicord.text.line_breaks import line_break_edits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.text.languages.base import Language
    from lexicord.text.line_breaks import Edit

    _Map = tuple[Sequence[int] | None, Sequence[int] | None]


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text, its original, and the map between them.

    ``caseless`` is ``text`` in lower case, position by position. ``starts`` and ``ends`` give,
    for every position of ``text``, the range of the original that it stands for; both are None
    where the two texts agree position by position.
    """

    original: str
    text: str
    caseless: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """Return the range of the original that ``text[start:end]`` stands for.

        A character that was folded together with its neighbours is covered whole, and so are
        the marks that were dropped from the last letter.
        """
        if self.starts is None or self.ends is None:
            return Span(start, end)
        limit = self.starts[end] if end < len(self.starts) else len(self.original)
        if start == end:
            return Span(limit, limit)
        stop = self.ends[end - 1]
        while stop < limit and unicodedata.category(self.original[stop])[0] == "M":
            stop += 1
        return Span(self.starts[start], stop)


def fold(text: str, locale: LocaleTag | str) -> Folded:
    """Return the folded view of ``text`` as a text in ``locale``.

    Folding a folded text changes nothing. Case is kept, except in ``Folded.caseless``.
    """
    rules = language(LocaleTag.parse(locale))
    folded, (starts, ends) = _folded(text, rules)
    return Folded(text, folded, caseless(folded, rules), starts, ends)


def caseless(text: str, rules: Language) -> str:
    """Return ``text`` in lower case, every character at its place.

    Dotted and dotless i follow the language; a final sigma counts as any sigma.
    """
    if rules.dotted_i:
        text = text.replace("I", "ı")
    return text.replace("İ", "i").lower().replace("ς", "σ")


def _folded(text: str, rules: Language) -> tuple[str, _Map]:
    """Repeat the steps as long as letters are composed: the language may fold the new ones.

    No step gives the others anything else to do, so that folding is idempotent.
    """
    places: _Map = (None, None)
    if "<" in text:
        text, places = _without_tags(text, places)
    composing = not (text.isascii() and text.isprintable())
    while composing:
        for step in (_unwrapped, _composed, _mapped, _composed):
            shape, edits = step(text, rules)
            text, places = _applied(shape, edits, places) if edits else (shape, places)
        composing = bool(edits)
    return text, places


def _without_tags(text: str, places: _Map) -> tuple[str, _Map]:
    """Take out the numbered tags that stand for markup: ``<1>``, ``</1>``; ``<2/>`` is a space.

    What is left may look like a tag again.
    """
    found = list(_tag().finditer(text))
    while found:
        edits = [(*each.span(), " " if each[1] else "") for each in found]
        text, places = _applied(text, edits, places)
        found = list(_tag().finditer(text))
    return text, places


@cache
def _tag() -> re.Pattern[str]:
    # What a stroke goes through is another sign altogether.
    return re.compile(r"</?[0-9]{1,4}(/?)>(?!\u0338)")


def _unwrapped(text: str, rules: Language) -> tuple[str, list[Edit]]:
    return text, line_break_edits(text, rules)


def _mapped(text: str, rules: Language) -> tuple[str, list[Edit]]:
    """Fold character by character; the few that change their number become edits."""
    table = folding_table(rules)
    shape = text.translate(table)
    edits: list[Edit] = []
    place = shape.find(SPECIAL)
    while place >= 0:
        edits.append((place, place + 1, table.special[text[place]]))
        place = shape.find(SPECIAL, place + 1)
    return shape, edits


def _composed(text: str, _rules: Language) -> tuple[str, list[Edit]]:
    """Compose letter by letter, so that each keeps its place."""
    if unicodedata.is_normalized("NFC", text):
        return text, []
    firsts = [place for place, letter in enumerate(text) if place == 0 or not _continues(letter)]
    edits: list[Edit] = []
    for start, end in pairwise((*firsts, len(text))):
        composed = unicodedata.normalize("NFC", text[start:end])
        if composed != text[start:end]:
            edits.append((start, end, composed))
    return text, edits


def _continues(letter: str) -> bool:
    """Say whether the character may melt into the one before: a mark, or a Hangul part."""
    return "\u1160" <= letter <= "\u11ff" or unicodedata.category(letter)[0] == "M"


def _applied(text: str, edits: list[Edit], places: _Map) -> tuple[str, _Map]:
    """Make the edits and lead every position of the result back to the first text."""
    old_starts = range(len(text)) if places[0] is None else places[0]
    old_ends = range(1, len(text) + 1) if places[1] is None else places[1]
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end, new in (*edits, (len(text), len(text), "")):
        pieces += (text[done:start], new)
        starts += old_starts[done:start]
        ends += old_ends[done:start]
        if new:
            starts += [old_starts[start]] * len(new)
            ends += [old_ends[end - 1]] * len(new)
        done = end
    return "".join(pieces), (starts, ends)
