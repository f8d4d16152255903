"""Whether a translation names the same dates as its source, in the calendars it should."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from lexicord.domain.era_date import DateEdge, DateStatus
from lexicord.glossary.eras.edtf import readings
from lexicord.glossary.eras.policy import DatePolicy, Mode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.era_date import FoundDate

ERALESS = frozenset({"gregorian", "unknown"})


class Change(StrEnum):
    """What can happen to a date on its way into another language."""

    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"
    ERA_DROPPED = "era_dropped"
    ERA_ADDED = "era_added"
    ERA_SWAPPED = "era_swapped"
    ERA_WORD_DROPPED = "era_word_dropped"
    GREGORIAN_DROPPED = "gregorian_dropped"
    QUALIFIED = "qualified"


@dataclass(frozen=True, slots=True)
class Difference:
    """One date that did not arrive as it should; one side is None where nothing stands."""

    change: Change
    source: FoundDate | None = None
    target: FoundDate | None = None


def compare_dates(
    source: Sequence[FoundDate],
    target: Sequence[FoundDate],
    *,
    policy: DatePolicy | None = None,
    source_text: str = "",
    target_text: str = "",
) -> list[Difference]:
    """Return how the dates of ``target`` differ from those of ``source``.

    Values are compared, not words: ranges count as their two ends, a date that is repeated or
    told once less is the same date, and a day without a year fits the same day with one. A
    bare Gregorian year that is only missing is left to the comparison of numbers. The texts,
    with ASCII digits, tell whether a year stands there without being found as a date.
    """
    wanted = policy or DatePolicy()
    pairs = [(date, _partners(date, target)) for date in source]
    answered = {id(other) for _, others in pairs for other in others}
    lost = [date for date, others in pairs if not others and not _stands_in(date, target_text)]
    free = [date for date in target if id(date) not in answered]
    new = [date for date in free if not _stands_in(date, source_text)]
    found = [*_changed(lost, new, target_text), *_exchanged(pairs, wanted), *_qualified(pairs)]
    return sorted(found, key=_place)


def _exchanged(
    pairs: Sequence[tuple[FoundDate, Sequence[FoundDate]]], policy: DatePolicy
) -> Iterator[Difference]:
    for date, others in pairs:
        judged = {other.status for other in others} == {DateStatus.OK}
        change = _calendars(date, others, policy) if judged else None
        if change is not None:
            yield Difference(change, date, others[0])


def _qualified(
    pairs: Sequence[tuple[FoundDate, Sequence[FoundDate]]],
) -> Iterator[Difference]:
    """Give the dates that are open or approximate on one side only."""
    for date, others in pairs:
        same = [other for other in others if _same(date, other)]
        if same and not any(_as_open(date, other) for other in same):
            yield Difference(Change.QUALIFIED, date, same[0])


def _as_open(date: FoundDate, other: FoundDate) -> bool:
    """Say whether two dates of one time are open and approximate alike, as far as words tell."""
    mine, theirs = qualifier(date), qualifier(other)
    if mine == theirs or DateStatus.OK not in {date.status, other.status}:
        return True
    return mine in _MEANT[other.edge] if not theirs else not mine and theirs in _MEANT[date.edge]


_MEANT = {DateEdge.NONE: "", DateEdge.FROM: ("/..",), DateEdge.TO: ("../",)}


def qualifier(date: FoundDate) -> str:
    """Return what a value says beside its moment: ``/..``, ``../``, ``~`` or nothing."""
    edtf = date.edtf or ""
    return next((mark for mark in ("/..", "../", "~") if mark in edtf), "")


def _partners(date: FoundDate, others: Sequence[FoundDate]) -> list[FoundDate]:
    """Return the dates that name the same time, or each end of it, or the range around it."""
    same = [other for other in others if _same(date, other)]
    if same:
        return same
    ends = _ends(date)
    parts = [other for other in others if any(_met(end, _ends(other)) for end in ends)]
    covered = all(_met(end, {each for part in parts for each in _ends(part)}) for end in ends)
    return parts if covered else []


def _met(end: str, others: Iterable[str]) -> bool:
    return any(_fits(end, other) for other in others)


def _same(date: FoundDate, other: FoundDate) -> bool:
    if date.plain is None or other.plain is None:
        return date.plain == other.plain and date.era_year == other.era_year
    return any(
        _fits(one, another) for one in date.plain.split("|") for another in other.plain.split("|")
    )


def _fits(one: str, another: str) -> bool:
    """Say whether two values agree where both tell: a year or century may be left open."""
    if one == another:
        return True
    open_figures = max(len(text) - len(text.lstrip("X")) for text in (one, another))
    return (
        open_figures > 0
        and len(one) == len(another)
        and one[open_figures:] == another[open_figures:]
    )


def _ends(date: FoundDate) -> set[str]:
    values = readings(date.plain)
    return {moment.edtf for value in values for moment in (value.start, value.end) if moment}


def _changed(
    lost: Sequence[FoundDate], new: Sequence[FoundDate], target_text: str
) -> Iterator[Difference]:
    rest = list(new)
    for date in lost:
        if _era_word_dropped(date, target_text):
            yield Difference(Change.ERA_WORD_DROPPED, date)
            continue
        other = max(rest, key=partial(_likeness, date), default=None)
        if other is not None:
            rest.remove(other)
            yield Difference(Change.CHANGED, date, other)
        elif not _weak(date):
            yield Difference(Change.MISSING, date)
    yield from (Difference(Change.ADDED, None, date) for date in rest if not _weak(date))


def _era_word_dropped(date: FoundDate, target_text: str) -> bool:
    if date.calendar in ERALESS or date.era_year is None or date.era_year < 1000:
        return False
    return re.search(rf"(?<!\d){date.era_year}(?!\d)", target_text) is not None


def _stands_in(date: FoundDate, text: str) -> bool:
    """Say whether bare Gregorian years stand in a text that does not use them as dates."""
    years = (date.plain or "").replace("X", "0").split("/")
    return _weak(date) and all(year and re.search(rf"(?<!\d){year}(?!\d)", text) for year in years)


def _likeness(date: FoundDate, other: FoundDate) -> tuple[bool, int]:
    """Say how likely ``other`` took the place of ``date``: by precision, then by letters."""
    mine, theirs = date.plain or "", other.plain or ""
    return len(mine) == len(theirs), sum(a == b for a, b in zip(mine, theirs, strict=False))


def _weak(date: FoundDate) -> bool:
    """Say whether a date is only Gregorian years or decades, which other words may tell."""
    if date.status is DateStatus.AMBIGUOUS:
        return True
    ends = (date.plain or "").split("/")
    return date.calendar in ERALESS and all(len(end) <= len("1960") for end in ends)


def _calendars(date: FoundDate, others: Sequence[FoundDate], policy: DatePolicy) -> Change | None:
    mine = _wanted(date, policy)
    theirs = {other.calendar for other in others} - ERALESS
    if bool(mine) != bool(theirs):
        return Change.ERA_DROPPED if mine else Change.ERA_ADDED
    if not mine:
        return None
    if not mine & theirs:
        return Change.ERA_SWAPPED
    kept = [other for other in others if other.gregorian_given]
    return Change.GREGORIAN_DROPPED if date.gregorian_given and not kept else None


def _wanted(date: FoundDate, policy: DatePolicy) -> set[str]:
    """Return the era that the translation of ``date`` should carry, as a set of one or none."""
    if policy.mode is Mode.GREGORIAN_ONLY:
        return set()
    if policy.mode is Mode.DUAL_ALWAYS and date.calendar in ERALESS:
        return {policy.calendar} if _has_era_year(date) else set()
    return {date.calendar} - ERALESS


def _has_era_year(date: FoundDate) -> bool:
    return all(value.start.year is not None and not value.start.decade and value.start.year > 1911
               for value in readings(date.plain))  # fmt: skip


def _place(difference: Difference) -> tuple[int, int]:
    target = difference.target.start if difference.target else 1 << 30
    return target, difference.source.start if difference.source else 0
