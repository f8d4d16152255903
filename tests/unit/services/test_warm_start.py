"""A second extraction reads nothing that has not changed."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.project.project import Project
from lexicord.services import extract as module
from lexicord.services.extract import extract
from support.projects import ACTOR, tree
from support.workshop import SETTINGS, workshop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lexicord.services.reports import ExtractReport


def _again(folder: Path) -> ExtractReport:
    return extract(Project.open(folder, actor=ACTOR))


def _steps(folder: Path) -> list[str]:
    names: list[str] = []
    extract(Project.open(folder, actor=ACTOR), on_step=lambda _, __, name: names.append(name))
    return names


def test_nothing_is_read_when_nothing_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = extract(workshop(tmp_path))
    before = tree(tmp_path)
    monkeypatch.setattr(module, "read_files", None)
    again = _again(tmp_path)
    assert tree(tmp_path) == before
    (old,), (new,) = first.templates, again.templates
    assert (new.path, new.units, new.places) == (old.path, old.units, old.places)
    assert (new.written, new.created, new.added, new.removed) == (False, False, 0, 0)


def _touch(folder: Path) -> None:
    os.utime(folder / "texts/visits.txt")


def test_a_new_time_alone_is_no_change(tmp_path: Path) -> None:
    extract(workshop(tmp_path))
    _touch(tmp_path)
    assert _steps(tmp_path) == []


def _append(name: str, text: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / name
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")

    return change


def _remove(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


@pytest.mark.parametrize(
    "change",
    [
        _append("texts/visits.txt", "More.\n"),
        _append("glossary/terms.toml", "# reviewed\n"),
        _append("locale/visits.pot", "\n# note\n"),
        _append("lexicord.toml", "[catalogs]\nwidth = 60\n"),
        _append("lexicord.toml", 'segmentation = "paragraph"\n'),
        _remove("locale/visits.pot"),
        _remove(".lexicord/cache/extract.json"),
        lambda folder: shutil.copy(folder / "texts/visits.txt", folder / "texts/more.txt"),
    ],
)
def test_whatever_is_read_counts(tmp_path: Path, change: Callable[[Path], object]) -> None:
    extract(workshop(tmp_path))
    change(tmp_path)
    assert _steps(tmp_path)[-1:] == [""]


def test_only_the_domains_that_changed_are_read(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    (tmp_path / "texts/other.txt").write_text("Other.\n", encoding="utf-8")
    extract(project)
    (tmp_path / "texts/other.txt").write_text("Another.\n", encoding="utf-8")
    assert _steps(tmp_path) == ["texts/other.txt", ""]
    assert [each.domain for each in _again(tmp_path).templates] == ["other", "visits"]


def test_a_document_that_is_gone_takes_its_units_along(tmp_path: Path) -> None:
    project = workshop(tmp_path, settings=SETTINGS.replace("{stem}", "all"))
    (tmp_path / "texts/other.txt").write_text("Other.\n", encoding="utf-8")
    extract(project)
    (tmp_path / "texts/other.txt").unlink()
    (report,) = _again(tmp_path).templates
    assert report.removed == 1


def test_an_error_is_told_again(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    extract(project)
    shutil.rmtree(tmp_path / "glossary")
    for _ in range(2):
        with pytest.raises(LexicordError, match="glossary folder"):
            _again(tmp_path)


def test_named_documents_are_always_read(tmp_path: Path) -> None:
    extract(workshop(tmp_path))
    names: list[str] = []
    project = Project.open(tmp_path, actor=ACTOR)
    path = tmp_path / "texts/visits.txt"
    extract(project, [path], on_step=lambda _, __, name: names.append(name))
    assert names == ["texts/visits.txt", ""]
