from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.domain.errors import InputError, ProjectError, SettingsError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.project.file_change import ChangedMeanwhile, FileChange
from lexicord.project.project import Project
from support.projects import ACTOR, SETTINGS, project_in, tree

KO = LocaleTag.parse("ko-KP")


def test_a_project_is_opened_from_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project_in(tmp_path, a__b_txt="x")
    monkeypatch.chdir(tmp_path / "a")

    assert Project.open().root == Project.open(tmp_path / "a" / "b.txt").root == tmp_path


def test_opening_leaves_no_trace(tmp_path: Path) -> None:
    before = tree(project_in(tmp_path).root)
    project = Project.open(tmp_path, actor=ACTOR)
    project.sources(), project.catalogs(), project.glossary_texts(), project.journal.changes()

    assert tree(tmp_path) == before
    assert not (tmp_path / ".lexicord").exists()


def test_a_broken_project_file_is_refused_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"lexicord\.toml:3:1: there is no setting 'x'"):
        project_in(tmp_path, SETTINGS + "x = 1")


def test_everything_has_its_place(tmp_path: Path) -> None:
    settings = SETTINGS + 'locale-folder = "po"\n[[sources]]\nfiles = ["*.txt"]'
    project = project_in(tmp_path, settings, a_txt="x")
    (source,) = project.sources()

    assert project.template_path("messages") == tmp_path / "po" / "messages.pot"
    assert project.catalog_path("messages", KO) == tmp_path / "po/ko_KP/LC_MESSAGES/messages.po"
    assert project.output_path(source, KO) == tmp_path / "translated/ko-KP/a.txt"
    assert project.name_of(Path("po/../a.txt")) == "a.txt"


def test_catalogues_are_found_where_they_are_saved(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    path = project.catalog_path("messages", KO)
    project.save(path, b"x", base=None, command="update")

    assert [(each.path, each.locale) for each in project.catalogs()] == [(path, KO)]


def test_the_glossary_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    for name in ("parties.toml", "dates.toml", "more/people.toml", "notes.txt"):
        (tmp_path / "glossary" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "glossary" / name).write_text(name)

    assert list(project.glossary_texts()) == [
        "glossary/dates.toml",
        "glossary/more/people.toml",
        "glossary/parties.toml",
    ]


def test_a_project_without_a_glossary_has_no_texts(tmp_path: Path) -> None:
    assert project_in(tmp_path).glossary_texts() == {}


def test_a_glossary_that_is_not_utf8_is_placed(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary" / "a.toml").write_bytes(b"\n\xff")

    with pytest.raises(InputError, match=r"^glossary/a\.toml:2:1: this is not UTF-8"):
        project.glossary_texts()


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    project = project_in(tmp_path, a_txt="x")

    assert project.read(Path("a.txt")) == b"x"
    assert project.read_or_none(Path("b.txt")) is None
    with pytest.raises(ProjectError, match=r"b\.txt is missing"):
        project.read(Path("b.txt"))


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")

    with pytest.raises(ProjectError, match="cannot be read: symbolic links"):
        project_in(tmp_path).read(Path("loop"))


def test_saving_verifies_and_merges(tmp_path: Path) -> None:
    project, seen = project_in(tmp_path, a_po="theirs"), list[bytes]()
    merge = lambda current: current + b"+ours"  # noqa: E731 - one word of it is enough
    path = tmp_path / "a.po"

    with pytest.raises(ChangedMeanwhile):
        project.save(path, b"ours", base=b"base", command="merge")
    project.save(path, b"ours", base=b"base", command="merge", merge=merge, verify=seen.append)
    assert [path.read_bytes()] == seen == [b"theirs+ours"]


def test_several_files_are_one_change_in_the_journal(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    changes = [FileChange.replacing(tmp_path / name, b"x", base=None) for name in "ab"]
    project.save_all(changes, command="build")

    (change,) = project.journal.changes()
    assert [file.path for file in change.files] == ["a", "b"]


def test_an_unknown_rule_is_placed(tmp_path: Path) -> None:
    project = project_in(tmp_path, SETTINGS + '[rules]\n"term/mising" = "off"\n')

    with pytest.raises(SettingsError, match=r"toml:4:1: .* did you mean 'term/missing'"):
        project.refuse_unknown_rules(["term/missing"])
