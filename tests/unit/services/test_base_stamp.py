"""The stamp leads from a returned file to what it was made from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from lexicord.services.base_stamp import FIELD, find_base, is_base, stamp_of, stamped, unstamped
from support.workshop import KO, KOREAN, prepared, read, translate

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = Catalog.new({"Language": "ko"}, [Entry("Hello")])


def test_a_stamp_is_short_enough_for_one_line() -> None:
    stamp = stamp_of(stamped(PLAIN))
    assert stamp.startswith("sha256:")
    assert f'"{FIELD}: {stamp}\\n"\n'.encode() in stamped(PLAIN).to_bytes()


def test_a_stamped_catalogue_is_its_own_base() -> None:
    assert is_base(stamped(PLAIN))
    assert not is_base(PLAIN)


def test_stamping_twice_is_once() -> None:
    assert stamped(stamped(PLAIN)).to_bytes() == stamped(PLAIN).to_bytes()


def test_an_edit_leaves_the_base_behind() -> None:
    hello = stamped(PLAIN).entries[1]
    edited = stamped(PLAIN).edited([replace(hello, translations=("안녕",))])
    assert stamp_of(edited) == stamp_of(stamped(PLAIN))
    assert not is_base(edited)


def test_the_stamp_does_not_depend_on_the_stamp_before() -> None:
    assert stamp_of(stamped(unstamped(stamped(PLAIN)))) == stamp_of(stamped(PLAIN))


def test_the_journal_leads_to_the_base(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    path = project.catalog_path("visits", KO)
    sent = read(path)
    translate(path, KOREAN)
    found = find_base(project.journal, stamp_of(sent))
    assert found is not None
    assert found.to_bytes() == sent.to_bytes()


def test_an_unknown_stamp_leads_nowhere(tmp_path: Path) -> None:
    assert find_base(prepared(tmp_path).journal, "sha256:0") is None


def test_a_damaged_copy_is_passed_over(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    stamp = stamp_of(read(project.catalog_path("visits", KO)))
    for name in list(project.journal.contents.names()):
        project.journal.contents.forget(name)
    assert find_base(project.journal, stamp) is None


def test_an_edited_or_broken_copy_is_no_base(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    stamp = stamp_of(read(project.catalog_path("visits", KO)))
    path = tmp_path / "notes.po"
    for text in (f'msgid ""\nmsgstr "{FIELD}: {stamp}\\n"\n', f'msgid "{stamp}\n'):
        project.save(path, text.encode(), base=project.read_or_none(path), command="test")
    found = find_base(project.journal, stamp)
    assert found is not None
    assert found.header["X-Domain"] == "visits"
