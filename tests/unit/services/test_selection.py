from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.selection import chosen_catalogs, chosen_locales
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
