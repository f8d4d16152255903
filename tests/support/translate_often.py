"""A command for tests of many translators at once: edits one catalogue entry by entry.

    translate_often.py FILE FIRST TIMES

Translates the entries with the numbers FIRST, FIRST + 1, ... to their own numbers, each in an
edit of its own. Most hold the lock while they read and edit; every tenth brings a version that
was made of what had been read before, as commands do.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.writers import writer_for
from lexicord.services.catalogs import catalog_change
from support.projects import ACTOR


def translated(data: bytes | None, number: int) -> Catalog:
    catalog = Catalog.from_bytes(data or b"")
    return catalog.edited([replace(catalog.entries[number], translations=(str(number),))])


def edited(number: int, data: bytes | None) -> bytes:
    return translated(data, number).to_bytes()


def main(path: Path, first: int, times: int) -> None:
    """Translate the entries."""
    writer = writer_for(path, ACTOR)
    for number in range(first, first + times):
        if number % 10 == 0:
            base = path.read_bytes()
            change = catalog_change(path, translated(base, number), base)
            writer.save(change, command="translate")
        else:
            writer.edit(path, partial(edited, number), command="translate")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
