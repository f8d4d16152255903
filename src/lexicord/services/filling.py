"""What stands in each slot of a translated document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.catalog import State
from lexicord.domain.finding import Message
from lexicord.formats.inline.rendering import is_usable
from lexicord.project.settings import Fallback

if TYPE_CHECKING:
    from lexicord.domain.document import Document, Slot
    from lexicord.formats.gettext.catalog import Catalog
    from lexicord.project.sources import SourceFile

MARKS = ("⟦", "⟧")
"""What stands around a source text that has no translation, where the project wants it marked."""


@dataclass(frozen=True, slots=True)
class Filling:
    """A text for each slot.

    ``missing`` counts those that are not translated, ``unusable`` those of them that have a
    translation whose tags do not fit the markup of the source.
    """

    texts: tuple[str, ...]
    missing: int
    unusable: int

    def refusal(self, file: SourceFile) -> Message | None:
        """Return why a document is left out for what is missing, None where it is not."""
        places = len(self.texts)
        percent = 100 * (places - self.missing) // places if places else 100
        if self.missing and file.fallback is Fallback.REFUSE:
            return Message.of(
                "{percent} percent is translated, and all is asked for", percent=percent
            )
        if file.fallback is Fallback.OMIT and percent < file.minimum:
            return Message.of(
                "{percent} percent is translated, and {minimum} percent is asked for",
                percent=percent,
                minimum=file.minimum,
            )
        return None


def filled(
    document: Document, catalog: Catalog | None, fallback: Fallback, *, use_fuzzy: bool
) -> Filling:
    """Return what is published in each slot; without a catalogue nothing is translated."""
    slots = document.slots
    found = [_translated(slot, catalog, use_fuzzy=use_fuzzy) for slot in slots]
    usable = [
        text if text is not None and is_usable(text, slot.codes) else None
        for text, slot in zip(found, slots, strict=True)
    ]
    missing = usable.count(None)
    texts = tuple(
        _fallback(slot, fallback) if text is None else text
        for slot, text in zip(slots, usable, strict=True)
    )
    return Filling(texts, missing, missing - found.count(None))


def _translated(slot: Slot, catalog: Catalog | None, *, use_fuzzy: bool) -> str | None:
    """Return the text to publish for a slot, None where there is none."""
    entry = catalog.get(slot.unit.key) if catalog else None
    if entry is None or entry.state is State.UNTRANSLATED:
        return None
    return entry.translation if use_fuzzy or not entry.fuzzy else None


def _fallback(slot: Slot, fallback: Fallback) -> str:
    source = slot.unit.source
    return source.join(MARKS) if fallback is Fallback.MARK else source
