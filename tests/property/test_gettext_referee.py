"""GNU gettext's own reader finds in random catalogues what ours finds."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings

from lexicord.domain.catalog import Entry, Previous
from lexicord.formats.gettext.catalog import Catalog
from support import libgettextpo
from support.gettext_entries import catalogues, readable_by_gettext

if TYPE_CHECKING:
    from collections.abc import Iterator

FIELDS = {"Language": "ko", "Content-Type": "text/plain; charset=UTF-8"}
NOTHING = Previous()
needs_library = pytest.mark.skipif(
    not libgettextpo.installed(),
    reason="the C library of GNU gettext is not installed",
)


def as_messages(entries: list[Entry]) -> Iterator[dict[str, Any]]:
    for entry in entries:
        previous = entry.previous or NOTHING
        yield {
            "msgctxt": entry.context,
            "msgid": entry.source,
            "msgid_plural": entry.plural,
            "msgstr": entry.translation,
            "comments": "".join(f"{line}\n" for line in entry.comments),
            "extracted_comments": "".join(f"{line}\n" for line in entry.notes),
            "prev_msgctxt": previous.context,
            "prev_msgid": previous.source,
            "prev_msgid_plural": previous.plural,
            "obsolete": entry.obsolete,
            "fuzzy": entry.fuzzy,
            "c-format": "c-format" in entry.flags,
            "forms": [] if entry.plural is None else list(entry.translations),
            "places": list(entry.references),
        }


@needs_library
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(catalogues)
def test_the_reader_of_gettext_finds_the_same(made: list[Entry]) -> None:
    catalog = Catalog.new(FIELDS, readable_by_gettext(made))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.po"
        path.write_bytes(catalog.to_bytes())
        found = libgettextpo.read(path)
    assert found == list(as_messages(list(Catalog.from_bytes(catalog.to_bytes()).entries)))
