from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.selection import chosen_catalogs, chosen_locales
from lexicord.services.stats import stats
from lexicord.services.update import update
from support.projects import project_in
from support.workshop import DE, KO, prepared, workshop

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("names", "chosen"), [([], (KO, DE)), (["de"], (DE,)), (["de", "ko_KP"], (DE, KO))]
)
def test_all_target_locales_unless_some_are_named(
    tmp_path: Path, names: list[str], chosen: tuple[object, ...]
) -> None:
    assert chosen_locales(workshop(tmp_path), names) == chosen


@pytest.mark.parametrize(
    ("names", "sentence"),
    [(["fr"], "it has: ko-KP, de"), (["korean"], "is not the name of a locale")],
)
def test_a_stranger_is_told(tmp_path: Path, names: list[str], sentence: str) -> None:
    with pytest.raises(LexicordError, match=sentence):
        chosen_locales(workshop(tmp_path), names)


def test_a_project_without_targets_says_so(tmp_path: Path) -> None:
    project = project_in(tmp_path, 'source-locale = "en"\n')
    for names, sentence in (([], "names no target-locales"), (["fr"], "it has: none")):
        with pytest.raises(LexicordError, match=sentence):
            chosen_locales(project, names)


def test_conflict_files_are_no_catalogues(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    path = project.catalog_path("visits", KO)
    path.with_name("visits.conflicts.po").write_bytes(path.read_bytes())
    assert [file.path for file in chosen_catalogs(project, ["ko-KP"])] == [path]
    assert [file.locale for file in chosen_catalogs(project)] == [DE, KO]


def test_only_the_catalogues_that_are_named_are_meant(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    german = tmp_path / "locale/de"
    assert [each.locale for each in update(project, [german]).catalogs] == ["de"]
    assert [
        each.locale for each in stats(project, [project.catalog_path("visits", KO)]).catalogs
    ] == ["ko-KP"]
    assert len(stats(project, [tmp_path]).catalogs) == 2


def test_a_catalogue_that_is_to_be_made_can_be_named(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    path = project.catalog_path("visits", KO)
    path.unlink()
    assert [each.created for each in update(project, [path]).catalogs] == [True]


@pytest.mark.parametrize("name", ["texts", "locale/fr", "locale/visits.pot"])
def test_what_is_no_catalogue_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(LexicordError, match="is no catalogue of this project"):
        update(prepared(tmp_path), [tmp_path / name])
