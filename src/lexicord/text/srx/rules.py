"""The rules of an SRX file, and texts cut by them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.span import Span
from lexicord.text.srx.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.locale_tag import LocaleTag

_REACH = 100
"""Code points in front of a place that a rule may look at."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: at a place with ``before`` in front of it and ``after`` behind, break or do not."""

    breaks: bool
    before: str
    after: str

    def holds(self, text: str, place: int) -> bool:
        """Say whether the rule speaks of this place."""
        if compiled(self.after, at_end=False).match(text, place) is None:
            return False
        start = max(0, place - _REACH)
        return compiled(self.before, at_end=True).search(text, start, place) is not None

    def places(self, text: str) -> Iterator[int]:
        """Yield the places that the rule could break at."""
        pattern = compiled(f"(?:{self.before})(?={self.after})", at_end=False)
        return (found.end() for found in pattern.finditer(text))


@dataclass(frozen=True, slots=True)
class Srx:
    """The rules of a file by the patterns of the languages that they are for, in order.

    ``cascades`` says that the rules of all patterns that fit count, one after the other, and
    not just those of the first.
    """

    rules: tuple[tuple[str, tuple[Rule, ...]], ...]
    cascades: bool

    def rules_for(self, locale: LocaleTag) -> tuple[Rule, ...]:
        """Return the rules of a language in the order in which they are asked."""
        name = str(locale)
        fitting = [
            rules
            for pattern, rules in self.rules
            if compiled(pattern, at_end=False).fullmatch(name)
        ]
        chosen = fitting if self.cascades else fitting[:1]
        return tuple(rule for rules in chosen for rule in rules)

    def segment(self, text: str, locale: LocaleTag) -> list[Span]:
        """Return the sentences of a text, without the white space around them.

        At each place the first rule that speaks of it decides.
        """
        rules = self.rules_for(locale)
        found = {place for rule in rules if rule.breaks for place in rule.places(text)}
        places = [
            place for place in sorted(found - {0, len(text)}) if _is_break(rules, text, place)
        ]
        return list(_trimmed(text, places))


def _is_break(rules: tuple[Rule, ...], text: str, place: int) -> bool:
    return next((rule.breaks for rule in rules if rule.holds(text, place)), False)


def _trimmed(text: str, places: list[int]) -> Iterator[Span]:
    start = 0
    for place in (*places, len(text)):
        piece = text[start:place].lstrip()
        if piece:
            begin = place - len(piece)
            yield Span(begin, begin + len(piece.rstrip()))
        start = place
