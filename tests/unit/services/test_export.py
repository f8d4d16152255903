"""Copies that are sent out, and what became of them when they return."""

from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.base_stamp import is_base
from lexicord.services.export import export
from lexicord.services.merge import merge
from lexicord.services.undo import undo
from support.workshop import KO, KOREAN, entry, finished, prepared, read, translate

TITLE = "Three Visits"


def test_a_copy_carries_the_stamp_of_what_it_holds(tmp_path: Path) -> None:
    project = finished(tmp_path)
    report = export(project, locales=["ko-KP"])
    copy = tmp_path / "export" / "visits.ko_KP.po"
    assert [each.path for each in report.copies] == ["export/visits.ko_KP.po"]
    assert is_base(read(copy))
    assert entry(copy, TITLE).translation == KOREAN[TITLE]
    assert report.copies[0].progress.percent == 100


def test_twice_is_once_and_undo_takes_it_back(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    assert all(each.written for each in export(project).copies)
    assert not any(each.written for each in export(project).copies)
    undo(project)
    assert not list((tmp_path / "export").glob("*.po"))


def test_what_returns_finds_its_base_though_the_catalogue_went_on(tmp_path: Path) -> None:
    project = finished(tmp_path)
    export(project)
    po, copy = project.catalog_path("visits", KO), tmp_path / "export" / "visits.ko_KP.po"
    returned = tmp_path / "back.po"
    returned.write_bytes(copy.read_bytes())
    translate(returned, {TITLE: "세번의 방문"})
    translate(po, {"It came again.": "다시 왔다."})
    merge(project, returned)
    assert entry(po, TITLE).translation == "세번의 방문"
    assert entry(po, "It came again.").translation == "다시 왔다."


def test_only_what_is_named_is_copied(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    report = export(project, [project.catalog_path("visits", KO)], folder=tmp_path / "out")
    assert [each.path for each in report.copies] == ["out/visits.ko_KP.po"]


@pytest.mark.parametrize("folder", [None, Path("/elsewhere")])
def test_nothing_is_written_where_it_cannot_be(tmp_path: Path, folder: Path | None) -> None:
    project = prepared(tmp_path)
    if folder is None:
        for path in (tmp_path / "locale").rglob("*.po"):
            path.unlink()
    with pytest.raises(LexicordError):
        export(project, folder=folder)
    assert not (tmp_path / "export").exists()
