"""New projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.project.project import Project
from lexicord.services.extract import extract
from lexicord.services.init import init
from lexicord.services.knowledge import read_knowledge
from support.projects import tree

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_project_says_what_was_asked_for(tmp_path: Path) -> None:
    report = init(tmp_path, source_locale="en", target_locales=["ko_KP", "zh-Hans"])
    settings = Project.open(tmp_path).settings
    assert (settings.source_name, settings.target_names) == ("en", ("ko-KP", "zh-Hans"))
    assert report.created == ("lexicord.toml", "glossary/terms.toml")
    assert sorted(name for name, data in tree(tmp_path).items() if data) == sorted(report.created)


def test_it_works_at_once(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("Hello.\n", encoding="utf-8")
    init(tmp_path, target_locales=["ko"])
    project = Project.open(tmp_path)
    assert [each.domain for each in extract(project).templates] == ["article"]
    assert len(read_knowledge(project).glossary) == 0


def test_every_setting_is_explained(tmp_path: Path) -> None:
    init(tmp_path)
    text = (tmp_path / "lexicord.toml").read_text(encoding="utf-8")
    blocks = [block for block in text.split("\n\n") if block.strip()]
    assert all(block.lstrip("[]a-z\n").startswith("#") or "#" in block for block in blocks)


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    init(tmp_path / "new" / "project")
    assert (tmp_path / "new/project/lexicord.toml").is_file()


def test_a_glossary_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary/mine.toml").write_text("", encoding="utf-8")
    assert init(tmp_path).created == ("lexicord.toml",)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("lexicord.toml", "broken ["),
        ("pyproject.toml", '[tool.lexicord]\nsource-locale = "en"\n'),
    ],
)
def test_a_project_is_never_overwritten(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    before = tree(tmp_path)
    with pytest.raises(LexicordError, match=f"{name} is there already"):
        init(tmp_path)
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "wishes",
    [
        {"source_locale": "not a locale"},
        {"target_locales": ["??"]},
        {"files": ["../outside/*.txt"]},
        {"files": []},
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_written(
    tmp_path: Path, wishes: dict[str, list[str]]
) -> None:
    with pytest.raises(LexicordError):
        init(tmp_path, **wishes)  # type: ignore[arg-type] # the table holds every kind of wish
    assert tree(tmp_path) == {}


def test_any_name_of_a_file_is_quoted_rightly(tmp_path: Path) -> None:
    init(tmp_path, files=['a "b".txt', "조선/*.txt"])
    (sources,) = Project.open(tmp_path).settings.sources
    assert sources.files == ('a "b".txt', "조선/*.txt")
