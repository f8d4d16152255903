from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.project.layout import Layout

if TYPE_CHECKING:
    from pathlib import Path

KO = LocaleTag.parse("ko-KP")


def catalogue(folder: Path, locale: str, domain: str = "messages") -> Path:
    path = folder / locale / "LC_MESSAGES" / f"{domain}.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    return path


def test_new_places_are_those_of_gettext(tmp_path: Path) -> None:
    layout = Layout(tmp_path / "locale")

    assert layout.template("docs") == tmp_path / "locale" / "docs.pot"
    assert layout.catalog("docs", LocaleTag.parse("zh-Hans")) == (
        tmp_path / "locale" / "zh_Hans" / "LC_MESSAGES" / "docs.po"
    )


@pytest.mark.parametrize("spelling", ["ko_KP", "ko-KP", "ko_kp"])
def test_a_folder_that_is_there_keeps_its_spelling(tmp_path: Path, spelling: str) -> None:
    path = catalogue(tmp_path, spelling)

    assert Layout(tmp_path).catalog("messages", KO) == path


def test_of_two_spellings_that_of_gettext_rules(tmp_path: Path) -> None:
    catalogue(tmp_path, "ko-KP")
    path = catalogue(tmp_path, "ko_KP")

    assert Layout(tmp_path).catalog("messages", KO) == path


def test_what_there_is_is_found_in_order(tmp_path: Path) -> None:
    for locale, domain in (("ru", "b"), ("ru", "a"), ("ko_KP", "a"), ("not-a-locale-x", "a")):
        catalogue(tmp_path, locale, domain)
    (tmp_path / "ru" / "LC_MESSAGES" / ".hidden.po").write_text("")
    (tmp_path / "b.pot").write_text("")
    (tmp_path / "a.pot").write_text("")

    found = Layout(tmp_path).catalogs()
    assert [(str(each.locale), each.domain) for each in found] == [
        ("ko-KP", "a"),
        ("ru", "a"),
        ("ru", "b"),
    ]
    assert [path.name for path in Layout(tmp_path).templates()] == ["a.pot", "b.pot"]


def test_a_file_in_place_of_the_folder_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "locale").write_text("")

    assert Layout(tmp_path / "locale").catalogs() == []
    assert Layout(tmp_path / "locale").templates() == []
    assert Layout(tmp_path / "absent").catalogs() == []
