"""Entries for people to compare: one block of lines an entry, nothing wrapped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.formats.gettext.emission import entry_lines
from lexicord.formats.gettext.wrapping import UNLIMITED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.catalog import Entry


def readable(entries: Iterable[Entry]) -> str:
    """Return the entries as PO text without wrapping and without places in the source."""
    blocks = (readable_entry(entry) for entry in entries)
    return "\n\n".join(blocks) + "\n"


def readable_entry(entry: Entry) -> str:
    """Return one entry the same way, without a line feed at its end."""
    return "\n".join(entry_lines(replace(entry, references=()), width=UNLIMITED))
