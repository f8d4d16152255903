"""Choosing an old translation for every unit of a template."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

from lexicord.merge.adapting import brought_up, kept, reformed, suggestion, untranslated
from lexicord.merge.carry_report import Carried, Origin
from lexicord.merge.numbers import renumbered
from lexicord.merge.refreshed import Refreshed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.domain.unit import UnitKey
    from lexicord.merge.carry_options import CarryOptions
    from lexicord.merge.cuts import Cuts
    from lexicord.merge.nearest import Memory

    Updated: TypeAlias = tuple[tuple[str, str], ...]


# What finds suggestions takes its time to load; many updates need none.
_MEMORY = ("lexicord.merge.nearest", "Memory")
_CUTS = ("lexicord.merge.cuts", "Cuts")


class Placing:
    """The search, surest step first: the same key, the same source, the same sentences, alike."""

    def __init__(
        self,
        old: Sequence[Entry],
        options: CarryOptions,
        forms: int,
        settled: Iterable[Entry] = (),
    ) -> None:
        """Index the old catalogue by key; the rest is indexed when first needed.

        ``settled`` are those of ``old`` whose unit is the same in the template.
        """
        self._old = old
        self._options = options
        self._forms = forms
        self._by_key: dict[UnitKey, Entry] = {}
        for entry in sorted(old, key=lambda entry: entry.obsolete):
            self._by_key.setdefault(entry.key, entry)
        self._used: set[UnitKey] = {entry.key for entry in settled}

    def placed(
        self, units: Sequence[Entry], before: Mapping[int, Entry] | None = None
    ) -> list[Carried]:
        """Return each unit of the template with what was found for it, in order.

        ``before`` holds the settled entry that stands before a unit, by the unit's place.
        """
        keys = [unit.key for unit in units]
        self._used |= self._by_key.keys() & keys
        result: list[Carried] = []
        near: Entry | None = None
        for place, (unit, key) in enumerate(zip(units, keys, strict=True)):
            old = self._by_key.get(key)
            near = (before or {}).get(place, near)
            result.append(self._found(unit, near) if old is None else self._same(unit, old))
            sources = result[-1].sources
            near = sources[0] if sources else near
        return result

    def _found(self, unit: Entry, near: Entry | None) -> Carried:
        blank = Carried(untranslated(unit, self._forms), Origin.NEW, score=0.0)
        if not self._options.fuzzy:
            return blank
        left = self._cuts.left_for(unit) if self._cuts else None
        if left is not None:
            entry = brought_up(blank.entry, left.text, left.state) if left.text else blank.entry
            return Carried(entry, Origin.CUT, left.entries) if left.text else blank
        return self._moved(unit) or self._cut(unit) or self._alike(unit, near) or blank

    def _same(self, unit: Entry, old: Entry) -> Carried:
        if unit.plural != old.plural:
            return Carried(reformed(unit, old, self._forms), Origin.PLURAL, (old,))
        if not old.obsolete:
            return Carried(kept(unit, old), Origin.SAME, (old,))
        recut = self._cuts.recut(old) if self._options.fuzzy and self._cuts else None
        if recut is None:
            return Carried(kept(unit, old), Origin.REVIVED, (old,))
        entry = brought_up(kept(unit, old), recut.text, recut.state)
        return Carried(entry, Origin.REVIVED, (old, *recut.entries))

    def _moved(self, unit: Entry) -> Carried | None:
        """Suggest the text of another context: it may be right, and a person must say so."""
        found = self._memory.exact(unit.source)
        if not found:
            return None
        old = min(found, key=lambda old: (old.key in self._used, old.obsolete, old.fuzzy))
        return self._suggested(unit, Origin.MOVED, (old,), old.translations)

    def _cut(self, unit: Entry) -> Carried | None:
        if self._cuts is None:
            return None
        piece = self._cuts.find(unit)
        if piece is None:
            # Nobody can tell which part of the text is this sentence's: a person gets all of it.
            whole = self._cuts.whole_of(unit)
            if whole is None:
                return None
            return self._suggested(unit, Origin.CUT, (whole,), whole.translations)
        made = self._suggested(unit, Origin.CUT, piece.entries, (piece.text,))
        remarks = (line for entry in piece.entries for line in entry.comments)
        entry = replace(made.entry, comments=tuple(dict.fromkeys(remarks)))
        if piece.sure:
            flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
            entry = replace(entry, flags=flags, previous=None)
        return replace(made, entry=entry)

    def _alike(self, unit: Entry, near: Entry | None) -> Carried | None:
        found = self._memory.nearest(unit, self._options.threshold, near=near, used=self._used)
        if found is None:
            return None
        old, score = found
        texts, updated = self._refreshed(unit, old)
        made = self._suggested(unit, Origin.ALIKE, (old,), texts)
        return Carried(made.entry, Origin.ALIKE, (old,), score, updated)

    def _refreshed(self, unit: Entry, old: Entry) -> tuple[tuple[str, ...], Updated]:
        """Return the old texts with names, dates and numbers up to date, and what was updated."""
        fresh = Refreshed(old.source, old.translations)
        if self._options.refresh is not None:
            fresh = self._options.refresh(old.source, unit.source, old.translations)
        texts, numbers = renumbered(fresh.source, unit.source, fresh.texts)
        return texts, (*fresh.changes, *numbers)

    def _suggested(
        self, unit: Entry, origin: Origin, old: tuple[Entry, ...], texts: tuple[str, ...]
    ) -> Carried:
        entry = suggestion(unit, old[0], texts, self._forms)
        if not self._options.previous:
            entry = replace(entry, previous=None)
        if old[0].key not in self._used:
            entry = replace(entry, comments=old[0].comments)
        return Carried(entry, origin, old)

    @cached_property
    def _memory(self) -> Memory:
        memory: Memory = _loaded(*_MEMORY)(self._old)
        return memory

    @cached_property
    def _cuts(self) -> Cuts | None:
        source, target = self._options.source_locale, self._options.target_locale
        if source is None or target is None:
            return None
        aside = (entry for entry in self._old if entry.obsolete and entry.key in self._used)
        cuts: Cuts = _loaded(*_CUTS)(self._unplaced(), source, target, aside)
        return cuts

    def _unplaced(self) -> Iterable[Entry]:
        """Yield the old entries that the template has not got, which alone can have been cut."""
        return (entry for entry in self._old if entry.key not in self._used)


def _loaded(module: str, name: str) -> Any:  # noqa: ANN401 - the table names classes
    return getattr(import_module(module), name)
