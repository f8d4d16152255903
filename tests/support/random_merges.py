"""Random merges, none of which may lose a text.

Catalogues are made up and edited on both sides as people and
programs do it: texts, states, comments, removals, new units, plurals, another order. Every text
that somebody entered must be in the result, in a conflict or in the report; the result must be a
catalogue that reads back the same; the report must lead from ours to it."""

from __future__ import annotations

import random
from dataclasses import replace

from lexicord.domain.catalog import Entry, Previous
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.identity import same
from lexicord.services.merge_reports import applied, new_order, unit_changes
from lexicord.services.merging import Versions

HEADER = {"Language": "fr", "Content-Type": "text/plain; charset=UTF-8"}


class Writers:
    """People who edit a catalogue; every text that they enter is a new one."""

    def __init__(self, seed: int) -> None:
        """Give the same people for the same seed."""
        self.chance = random.Random(seed)
        self.count = 0

    def text(self) -> str:
        """Return a text that nobody has written before."""
        self.count += 1
        return f"texte {self.count}"

    def entry(self, number: int) -> Entry:
        """Return a new unit: plain or plural, with a context or without, done or not."""
        plural = f"files {number}" if self.chance.random() < 0.2 else None
        forms = 2 if plural else 1
        texts = tuple(self.text() if self.chance.random() < 0.7 else "" for _ in range(forms))
        context = self.chance.choice((None, None, "menu"))
        return Entry(f"file {number}", context, plural, texts, self.flags())

    def flags(self) -> tuple[str, ...]:
        """Return no flag, or one."""
        return self.chance.choice(((), (), ("fuzzy",), ("c-format",)))

    def edited(self, entries: list[Entry], fresh: int) -> list[Entry]:
        """Return the catalogue as somebody leaves it; ``fresh`` numbers the first new unit."""
        kept = [self.touched(entry) for entry in entries if self.chance.random() > 0.05]
        new = [self.entry(fresh + at) for at in range(self.chance.randrange(3))]
        result = [*kept, *new]
        if self.chance.random() < 0.2:
            self.chance.shuffle(result)
        return result

    def touched(self, entry: Entry) -> Entry:
        """Return one unit after its turn."""
        turn = self.chance.random()
        if turn < 0.15:
            return replace(entry, translations=tuple(self.text() for _ in entry.translations))
        if turn < 0.22:
            return replace(entry, flags=self.flags(), previous=Previous("an older file"))
        if turn < 0.28:
            return replace(entry, comments=(*entry.comments, self.text()))
        if turn < 0.32:
            return replace(entry, obsolete=not entry.obsolete)
        return replace(entry, references=(f"a.c:{self.count}",)) if turn < 0.4 else entry


def merged_without_loss(seed: int) -> None:
    """Make three versions, merge them as bytes, and look for everything that was entered."""
    writers = Writers(seed)
    base = [writers.entry(number) for number in range(writers.chance.randrange(1, 12))]
    ours, theirs = writers.edited(base, 100), writers.edited(base, 102)
    written = (Catalog.new(HEADER, each).to_bytes() for each in (base, ours, theirs))
    versions = Versions(*map(Catalog.from_bytes, written))
    outcome = versions.merged()
    result = Catalog.from_bytes(versions.rebuilt(outcome.entries).to_bytes())
    assert len(result.entries) == len(outcome.entries)
    assert all(map(same, result.entries, outcome.entries))
    changes, before = unit_changes(outcome.report), versions.ours.entries
    assert applied(before, changes, new_order(before, outcome.report.order)) == outcome.entries
    everything = repr((outcome.entries, outcome.conflicts, [each.set_aside for each in changes]))
    old = {text for entry in base for text in (*entry.translations, *entry.comments)}
    for entry in (*ours, *theirs):
        for text in (*entry.translations, *entry.comments):
            assert text in old or repr(text) in everything, (seed, text)
