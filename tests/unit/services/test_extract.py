"""From sources to templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.extract import extract
from support.projects import tree
from support.workshop import SETTINGS, entry, later, read, workshop

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.project import Project

POT = "locale/visits.pot"


def test_a_template_holds_every_unit_in_order(tmp_path: Path) -> None:
    (report,) = extract(workshop(tmp_path)).templates
    sources = [each.source for each in read(tmp_path / POT).entries]
    assert sources[1:3] == ["Three Visits", "The Workers' Party of Korea sent a delegation."]
    assert (report.path, report.units, report.places, report.added) == (POT, 4, 4, 4)
    assert (report.created, report.written) == (True, True)


def test_an_entry_tells_where_it_stands_and_what_it_holds(tmp_path: Path) -> None:
    extract(workshop(tmp_path))
    found = entry(tmp_path / POT, "The Workers' Party of Korea sent a delegation.")
    assert found.references == ("texts/visits.txt:3",)
    assert found.notes == ("sentence 1 of paragraph 2", "[name] Workers' Party of Korea")


def test_the_header_is_a_templates(tmp_path: Path) -> None:
    extract(workshop(tmp_path))
    header = read(tmp_path / POT).header
    assert header["POT-Creation-Date"] == "2026-11-23 20:45+0000"
    assert (header["X-Domain"], header["X-Source-Language"]) == ("visits", "en")


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    extract(project)
    before = tree(tmp_path)
    (report,) = extract(later(project)).templates
    assert (report.created, report.written, report.added) == (False, False, 0)
    assert tree(tmp_path) == before


def test_a_changed_source_changes_the_template_and_its_date(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    extract(project)
    (tmp_path / "texts/visits.txt").write_text("Three Visits\n\nNew.\n", encoding="utf-8")
    (report,) = extract(later(project)).templates
    assert (report.added, report.removed, report.written) == (1, 3, True)
    assert read(tmp_path / POT).header["POT-Creation-Date"] == "2026-11-24 20:45+0000"


def test_what_people_wrote_into_the_header_stays(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    extract(project)
    pot = read(tmp_path / POT).with_header({"Report-Msgid-Bugs-To": "a@b.example"})
    (tmp_path / POT).write_bytes(pot.to_bytes())
    (tmp_path / "texts/visits.txt").write_text("New.\n", encoding="utf-8")
    extract(later(project))
    assert read(tmp_path / POT).header["Report-Msgid-Bugs-To"] == "a@b.example"


def test_equal_sentences_of_one_domain_share_an_entry(tmp_path: Path) -> None:
    project = workshop(tmp_path, settings=SETTINGS.replace("{stem}", "all"))
    (tmp_path / "texts/more.txt").write_text("It came again.\n", encoding="utf-8")
    (report,) = extract(project).templates
    found = entry(tmp_path / "locale/all.pot", "It came again.")
    assert found.references == ("texts/more.txt:1", "texts/visits.txt:5")
    assert report.sources == ("texts/more.txt", "texts/visits.txt")


def test_a_template_without_header_gets_one_when_it_changes(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    (tmp_path / "locale").mkdir()
    (tmp_path / POT).write_text('msgid "Old"\nmsgstr ""\n', encoding="utf-8")
    extract(project)
    assert read(tmp_path / POT).header["X-Domain"] == "visits"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("texts/b.txt", b"caf\xe9\n", r"texts/b\.txt:1:4: "),
        (
            "glossary/terms.toml",
            b"[wpk.en]\npreferd = 'x'\n",
            r"glossary/terms\.toml:2:1: .*preferred",
        ),
        ("glossary/dates.toml", b"mode = 'mirro'\n", r"glossary/dates\.toml:1:9: .*mirror"),
        ("locale/visits.pot", b'msgid "a\n', r"locale/visits\.pot:1:"),
    ],
)
def test_what_cannot_be_read_stops_everything(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    project = workshop(tmp_path)
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(content)
    before = tree(tmp_path)
    with pytest.raises(LexicordError, match=sentence):
        extract(project)
    assert tree(tmp_path) == before


def test_a_missing_glossary_is_told(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    (tmp_path / "glossary/terms.toml").unlink()
    (tmp_path / "glossary").rmdir()
    with pytest.raises(LexicordError, match="the glossary folder glossary/ is missing"):
        extract(project)
    assert not (tmp_path / "locale").exists()


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("texts/*.txt", "nothing/*.txt", "no document matches"),
        ("*.txt", "*.xyz", r"visits\.xyz: the name does not tell the format"),
        ('domain = "{stem}"', 'format = "pdf"', "'pdf' is not a format"),
    ],
)
def test_a_source_that_is_not_there_or_not_known_is_told(
    tmp_path: Path, old: str, new: str, sentence: str
) -> None:
    project = workshop(tmp_path, settings=SETTINGS.replace(old, new))
    (tmp_path / "texts/visits.xyz").write_text("x\n", encoding="utf-8")
    with pytest.raises(LexicordError, match=sentence):
        extract(project)


def two_texts(folder: Path) -> Project:
    project = workshop(folder, settings=SETTINGS.replace("{stem}", "all"))
    (folder / "texts/more.txt").write_text("It came again.\n\nMore.\n", encoding="utf-8")
    extract(project)
    return project


def test_only_the_named_documents_are_read(tmp_path: Path) -> None:
    project = two_texts(tmp_path)
    before = tree(tmp_path)
    (tmp_path / "texts/more.txt").write_text("Other.\n", encoding="utf-8")
    (tmp_path / "texts/visits.txt").write_bytes(b"caf\xe9")
    (report,) = extract(project, [tmp_path / "texts/more.txt"]).templates
    assert (report.sources, report.added, report.removed) == (("texts/more.txt",), 1, 1)
    assert entry(tmp_path / "locale/all.pot", "It came again.").references == (
        "texts/visits.txt:5",
    )
    (tmp_path / "texts/more.txt").write_text("It came again.\n\nMore.\n", encoding="utf-8")
    extract(project, [tmp_path / "texts/more.txt"])
    assert tree(tmp_path)["locale/all.pot"] == before["locale/all.pot"]


def test_a_named_folder_means_every_source_in_it(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    (tmp_path / "texts/more.txt").write_text("More.\n", encoding="utf-8")
    assert len(extract(project, [tmp_path / "texts"]).templates) == 2
    assert len(extract(project, [tmp_path / "texts/more.txt"]).templates) == 1


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("texts/no.txt", "is missing"), ("glossary", r"holds no source .*\[\[sources\]\]")],
)
def test_a_path_that_is_no_source_is_told(tmp_path: Path, name: str, sentence: str) -> None:
    with pytest.raises(LexicordError, match=sentence):
        extract(workshop(tmp_path), [tmp_path / name])
