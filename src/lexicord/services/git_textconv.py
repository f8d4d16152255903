"""What git shows of a catalogue: its units, and not how they are wrapped."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.header import fields_of, with_fields
from lexicord.services.base_stamp import FIELD
from lexicord.services.header import CREATED
from lexicord.services.loose_files import read_loose
from lexicord.services.readable import readable

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.domain.catalog import Entry

# Fields that programs write at every save, and that say nothing about a translation.
_NOISE = (CREATED, FIELD, "X-Generator")


def textconv(path: Path) -> bytes:
    """Return a catalogue for reading side by side: every text in full lines, UTF-8.

    Places in the source, and what programs note in the header, are left out; so they never
    make a difference. A file that is no sound catalogue comes as it is, so that git can still
    show it. Raises ProjectError where there is no file.
    """
    data = read_loose(path)
    with suppress(InputError):
        return readable([_calm(entry) for entry in Catalog.from_bytes(data).entries]).encode()
    return data


def _calm(entry: Entry) -> Entry:
    if not entry.is_header:
        return entry
    fields = fields_of(entry)
    return with_fields(entry, {k: v for k, v in fields.items() if k not in _NOISE})
