"""Laws of the PO engine: nothing is lost, edits stay where they are, GNU gettext agrees."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lexicord.domain.catalog import Entry
from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.mo import read_mo, write_mo
from lexicord.formats.gettext.polib_bridge import from_polib, to_polib
from support.gettext_entries import catalogues, readable_by_gettext, texts

FIELDS = {"Language": "ko", "Content-Type": "text/plain; charset=UTF-8"}
LAW = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def unplaced(catalog: Catalog) -> list[Entry]:
    return [replace(entry, line=0) for entry in catalog.entries if not entry.is_header]


@LAW
@given(catalogues)
def test_what_is_written_is_read(made: list[Entry]) -> None:
    catalog = Catalog.from_bytes(Catalog.new(FIELDS, made).to_bytes())
    assert unplaced(catalog) == made
    alone = Catalog.from_bytes(catalog.to_bytes()).entries
    assert all(alone[at] == entry for at, entry in enumerate(list(catalog.entries)))
    assert [Entry(*row) for row in alone.rows()] == list(catalog.entries)
    assert all(catalog.get(entry.key, obsolete=entry.obsolete) == entry for entry in alone)


@LAW
@given(catalogues, st.sampled_from(["\n", "\r\n"]))
def test_what_is_read_is_written(made: list[Entry], end: str) -> None:
    data = Catalog.new(FIELDS, made).to_bytes().replace(b"\n", end.encode())
    catalog = Catalog.from_bytes(data)
    assert catalog.to_bytes() == data
    assert catalog.rebuilt(list(catalog.entries)).to_bytes() == data


@LAW
@given(catalogues.filter(bool), texts, st.data())
def test_an_edit_leaves_every_other_byte(made: list[Entry], text: str, data: st.DataObject) -> None:
    catalog = Catalog.new(FIELDS, made)
    at = data.draw(st.integers(1, len(made)))
    old = catalog.entries[at]
    new = replace(old, translations=(text, *old.translations[1:]))
    edited = catalog.edited([new])
    before, after = (c.layout for c in (catalog, edited))
    assert edited.entries[at] == new
    assert after.data[: after.start(at)] == before.data[: before.start(at)]
    assert after.data[after.ends[at] :] == before.data[before.ends[at] :]


@LAW
@given(st.text(st.sampled_from('msgidtrcx_plu[]01#~|,:.="\\n \n\té'), max_size=80))
def test_any_text_is_kept_or_refused(text: str) -> None:
    data = text.encode()
    assert kept(data) == data


def kept(data: bytes) -> bytes:
    """Read and write, and give refused data back if the refusal says where."""
    try:
        catalog = Catalog.from_bytes(data)
    except InputError as error:
        return data if error.line else b""
    return catalog.rebuilt(list(catalog.entries)).to_bytes()


@LAW
@given(catalogues)
def test_polib_holds_our_entries(made: list[Entry]) -> None:
    made = [entry for entry in made if not entry.previous or entry.previous.source]
    file, losses = to_polib(Catalog.new(FIELDS, made))
    assert not losses
    assert unplaced(from_polib(file)) == made


@LAW
@given(catalogues)
def test_mo_files_hold_the_translations(made: list[Entry]) -> None:
    made = [entry for entry in made if not {"\0", "\4"} & set(entry.source)]
    mo = write_mo(Catalog.new(FIELDS, made))
    assert write_mo(read_mo(mo)) == mo


@pytest.mark.skipif(not shutil.which("msgcat"), reason="GNU gettext is not installed")
@settings(LAW, max_examples=10)
@given(catalogues)
def test_gettext_reads_the_same(made: list[Entry]) -> None:
    # msgcat fills the lines of references anew, and moves previous sources.
    made = [
        replace(entry, flags=(), previous=None, references=())
        for entry in readable_by_gettext(made)
    ]
    data = Catalog.new(FIELDS, made).to_bytes()
    done = subprocess.run(["msgcat", "-"], input=data, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert unplaced(Catalog.from_bytes(done.stdout)) == made
