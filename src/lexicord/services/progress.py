"""How far a catalogue is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.formats.gettext.statistics import statistics
from lexicord.services.reports import Progress

if TYPE_CHECKING:
    from lexicord.formats.gettext.catalog import Catalog


def progress_of(catalog: Catalog) -> Progress:
    """Count the entries and the words of their sources."""
    counts = statistics(catalog)
    return Progress(
        translated=counts.translated,
        fuzzy=counts.fuzzy,
        untranslated=counts.untranslated,
        obsolete=counts.obsolete,
        translated_words=counts.translated_words,
        total_words=counts.words,
    )
