"""A project that goes from sentences to paragraphs and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.catalog import State
from lexicord.project.project import Project
from lexicord.services.build import build
from lexicord.services.extract import extract
from lexicord.services.update import update
from support.projects import ACTOR
from support.workshop import KO, SETTINGS, entry, finished, read

if TYPE_CHECKING:
    from pathlib import Path

BOTH = "The Workers' Party of Korea sent a delegation. It came in Juche 49 (1960)."
KOREAN = "조선로동당은 대표단을 파견하였다. 대표단은 주체49(1960)년에 왔다."


def switched(folder: Path, segmentation: str) -> None:
    """Cut the project's texts that way from now on."""
    settings = f'segmentation = "{segmentation}"\n{SETTINGS}'
    (folder / "lexicord.toml").write_text(settings, encoding="utf-8")
    project = Project.open(folder, actor=ACTOR)
    extract(project)
    update(project)


def test_every_translation_goes_along_and_comes_back(tmp_path: Path) -> None:
    po = finished(tmp_path).catalog_path("visits", KO)
    before = {each.source: each.translations for each in read(po).entries if not each.is_header}

    switched(tmp_path, "paragraph")
    assert (entry(po, BOTH).translation, entry(po, BOTH).state) == (KOREAN, State.TRANSLATED)
    build(Project.open(tmp_path, actor=ACTOR), locales=["ko-KP"])

    switched(tmp_path, "sentence")
    active = [each for each in read(po).entries if not each.obsolete and not each.is_header]
    assert {each.source: each.translations for each in active} == before
    assert {each.state for each in active} == {State.TRANSLATED}
