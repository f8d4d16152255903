from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.subjects import subjects
from support.workshop import KO, prepared

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.services.subjects import Subject


def loose(folder: Path, name: str, header: str = "") -> Subject:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'msgid ""\nmsgstr "{header}"\n', encoding="utf-8")
    (found,) = subjects(None, [path], [])
    return found


def test_the_project_knows_its_catalogues(tmp_path: Path) -> None:
    found = subjects(prepared(tmp_path), [], [])
    assert [(each.domain, str(each.languages.target)) for each in found] == [
        ("visits", "de"),
        ("visits", "ko-KP"),
    ]
    assert {str(each.languages.source) for each in found} == {"en"}


@pytest.mark.parametrize(
    ("name", "header", "locale"),
    [
        ("x.po", "Language: pt_BR\\n", "pt-BR"),
        ("zh_Hans.po", "", "zh-Hans"),
        ("ru/LC_MESSAGES/x.po", "", "ru"),
        ("ru/LC_MESSAGES/x.po", "Language: uk\\n", "uk"),
        ("fr.po", "Language: not a language\\n", "fr"),
    ],
)
def test_a_file_tells_its_language_by_header_or_path(
    tmp_path: Path, name: str, header: str, locale: str
) -> None:
    assert str(loose(tmp_path, name, header).languages.target) == locale


@pytest.mark.parametrize(
    ("header", "source"), [("", "en"), ("X-Source-Language: ko-KP\\n", "ko-KP")]
)
def test_a_file_tells_the_language_of_its_source(tmp_path: Path, header: str, source: str) -> None:
    assert str(loose(tmp_path, "de.po", header).languages.source) == source


@pytest.mark.parametrize(("header", "domain"), [("", "de"), ("X-Domain: shop\\n", "shop")])
def test_a_file_tells_its_domain(tmp_path: Path, header: str, domain: str) -> None:
    assert loose(tmp_path, "de.po", header).domain == domain


def test_a_file_outside_the_project_keeps_the_name_it_was_given(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    project = prepared(tmp_path / "project")
    outside = tmp_path / "back.po"
    outside.write_bytes(project.catalog_path("visits", KO).read_bytes())
    inside = project.catalog_path("visits", KO)
    names = [each.opened.name for each in subjects(project, [outside, inside], [])]
    assert names == [str(outside), "locale/ko_KP/LC_MESSAGES/visits.po"]


def test_only_the_languages_that_are_named(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    (found,) = subjects(project, [tmp_path / "locale"], ["ko-KP"])
    assert found.languages.target == KO


def test_a_folder_of_conflicts_alone_has_nothing_to_check(tmp_path: Path) -> None:
    (tmp_path / "a.conflicts.po").write_text('msgid ""\nmsgstr ""\n', encoding="utf-8")
    with pytest.raises(LexicordError, match="there is no catalogue to look at"):
        subjects(None, [tmp_path], [])
