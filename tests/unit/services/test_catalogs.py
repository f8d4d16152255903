from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.errors import InputError, SaveError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.file_change import ChangedMeanwhile
from lexicord.services.catalogs import catalog_change, open_catalog, read_catalog, reads_back
from support.workshop import KO, prepared

if TYPE_CHECKING:
    from pathlib import Path


def test_a_catalogue_is_opened_with_its_name(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    opened = open_catalog(project, project.catalog_path("visits", KO))
    assert opened is not None
    assert opened.name == "locale/ko_KP/LC_MESSAGES/visits.po"
    assert opened.catalog.to_bytes() == opened.data


def test_what_is_not_there_is_none(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    assert open_catalog(project, project.catalog_path("other", KO)) is None


def test_an_error_names_the_file() -> None:
    with pytest.raises(InputError, match=r"^ko\.po:1:"):
        read_catalog(b'msgid "a\n', "ko.po")


def test_only_what_reads_back_is_saved(tmp_path: Path) -> None:
    catalog = Catalog.new({"Language": "ko"}, [Entry("a")])
    change = catalog_change(tmp_path / "ko.po", catalog, None)
    assert change.made_from(None) == catalog.to_bytes()
    with pytest.raises(SaveError, match="would hold 2 entries instead of 3; nothing was changed"):
        reads_back(tmp_path / "ko.po", 3)(catalog.to_bytes())


def made(text: str, first: str = "") -> Catalog:
    return Catalog.new({"Language": "ko"}, [Entry("a", translations=(first,)), Entry(text)])


def test_what_others_saved_meanwhile_is_merged_in(tmp_path: Path) -> None:
    base, ours, theirs = made("b"), made("b", "가"), made("c")
    change = catalog_change(tmp_path / "ko.po", ours, base.to_bytes())
    saved = change.made_from(theirs.to_bytes())
    assert saved == made("c", "가").to_bytes()


@pytest.mark.parametrize("current", [None, made("b", "나").to_bytes()])
def test_what_cannot_be_merged_stops_the_save(tmp_path: Path, current: bytes | None) -> None:
    change = catalog_change(tmp_path / "ko.po", made("b", "가"), made("b").to_bytes())
    with pytest.raises(ChangedMeanwhile, match="run the command again"):
        change.made_from(current)


def test_a_file_that_is_broken_by_now_is_left_alone(tmp_path: Path) -> None:
    change = catalog_change(tmp_path / "ko.po", made("b", "가"), made("b").to_bytes())
    with pytest.raises(InputError, match=r"ko\.po:1:1"):
        change.made_from(b"junk")
