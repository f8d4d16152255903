"""Names and dates of a suggestion, brought up to date where there is no doubt about it.

A sentence that is the same but for a date or a name needs no new translation: the old one with
the new date does. That is certain only if nothing else changed, if each text has the old date or
name as often as its source, and if it is written just as we would write it: then the new one can
be written the same way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from lexicord.domain.edit import TextEdit, apply_edits
from lexicord.domain.era_date import DateStatus, FoundDate
from lexicord.domain.errors import InputError
from lexicord.domain.term import Standing
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.eras.render import case_in, render_date
from lexicord.glossary.question import Question
from lexicord.glossary.rewrite import rewritten
from lexicord.merge.refreshed import Refreshed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.hit import TermHit
    from lexicord.services.knowledge import Knowledge

    Mark: TypeAlias = FoundDate | TermHit

_DIGITS = re.compile(r"[0-9]+")
_PLAIN = frozenset({Standing.PREFERRED, Standing.ADMITTED})
"""Neither short forms nor abbreviations: these do not stand for each other."""


class _Doubt(Exception):  # noqa: N818 - no error: the suggestion stays as it was
    """Something about the update is not certain."""


@dataclass(frozen=True)
class Freshener:
    """Updates names and dates between two languages; called by `merge.carry_over`."""

    knowledge: Knowledge
    source: LocaleTag
    target: LocaleTag

    def __call__(self, old: str, new: str, texts: Sequence[str]) -> Refreshed:
        """Return the translations of ``old`` as they should be for ``new``, or untouched."""
        untouched = Refreshed(old, tuple(texts))
        changes = self._changes(old, new)
        if not changes:
            return untouched
        try:
            fresh = tuple(self._updated(text, changes) if text else text for text in texts)
        except _Doubt:
            return untouched
        said = tuple((_written(before, old), _written(after, new)) for before, after in changes)
        edits = (TextEdit(before.span, _written(after, new)) for before, after in changes)
        return Refreshed(apply_edits(old, edits), fresh, said)

    def _changes(self, old: str, new: str) -> list[tuple[Mark, Mark]]:
        """Return what was exchanged, nothing where anything beside names and dates differs."""
        if not self.knowledge.glossary.concepts and not any(map(str.isnumeric, old)):
            return []
        before, after = self._marks(old, self.source), self._marks(new, self.source)
        if len(before) != len(after) or _bare(old, before) != _bare(new, after):
            return []
        pairs = list(zip(before, after, strict=True))
        wanted = {_value(one): _value(other) for one, other in pairs}
        if any(wanted[_value(one)] != _value(other) for one, other in pairs):
            return []
        return [(one, other) for one, other in pairs if _value(one) != _value(other)]

    def _marks(self, text: str, locale: LocaleTag) -> list[Mark]:
        names = list(self.knowledge.glossary.find(text, locale))
        dates = find_dates(text, locale, protected=[hit.span for hit in names])
        return sorted([*names, *dates], key=lambda mark: mark.span)

    def _updated(self, text: str, changes: Sequence[tuple[Mark, Mark]]) -> str:
        marks = self._marks(text, self.target)
        edits: set[TextEdit] = set()
        for before, after in changes:
            there = [mark for mark in marks if _value(mark) == _value(before)]
            asked = [one for one, _ in changes if _value(one) == _value(before)]
            if len(there) != len(asked):
                raise _Doubt
            edits |= {self._edit(text, mark, before, after) for mark in there}
        return apply_edits(text, edits)

    def _edit(self, text: str, mark: Mark, before: Mark, after: Mark) -> TextEdit:
        if isinstance(mark, FoundDate):
            return self._date_edit(text, mark, after)
        if isinstance(before, FoundDate) or isinstance(after, FoundDate):
            raise _Doubt
        return self._name_edit(text, mark, after)

    def _date_edit(self, text: str, mark: FoundDate, after: Mark) -> TextEdit:
        written = mark.span.of(text)
        if not isinstance(after, FoundDate) or self._as_written(mark, mark, written) != written:
            raise _Doubt
        return TextEdit(mark.span, self._as_written(after, mark, written))

    def _as_written(self, date: FoundDate, like: FoundDate, written: str) -> str:
        if date.plain is None or date.status is not DateStatus.OK or date.calendar != like.calendar:
            raise _Doubt
        case = case_in(written, self.target)
        policy = self.knowledge.policy
        try:
            return render_date(
                date.plain, self.target, calendar=date.calendar, case=case, policy=policy
            )
        except InputError as error:
            raise _Doubt from error

    def _name_edit(self, text: str, mark: TermHit, after: TermHit) -> TextEdit:
        glossary = self.knowledge.glossary
        rendering = glossary.preferred(after.concept, self.target)
        plain = mark.rendering.standing in _PLAIN and after.rendering.standing in _PLAIN
        if rendering is None or not plain or after.key[1] is not None or mark.key[1] is not None:
            raise _Doubt
        question = Question(glossary, "", text, self.source, self.target, (), (mark,))
        suggestion = rewritten(question, mark, rendering)
        if not suggestion.certain:
            raise _Doubt
        return suggestion.edit


def freshener(
    knowledge: Knowledge, source: LocaleTag | None, target: LocaleTag | None
) -> Callable[[str, str, Sequence[str]], Refreshed] | None:
    """Return what updates names and dates; None where a language is not known."""
    return None if source is None or target is None else Freshener(knowledge, source, target)


def _value(mark: Mark) -> object:
    """Return what the mark names in any language."""
    return mark.edtf if isinstance(mark, FoundDate) else mark.key


def _written(mark: Mark, text: str) -> str:
    return mark.span.of(text)


def _bare(text: str, marks: Sequence[Mark]) -> str:
    """Return the text with a hole for each name and each date, and with no number."""
    holes = (TextEdit(m.span, "\0D" if isinstance(m, FoundDate) else "\0N") for m in marks)
    return _DIGITS.sub("0", apply_edits(text, holes))
