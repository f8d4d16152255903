"""Old translations carried over to the present templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.base_stamp import is_base
from lexicord.services.extract import extract
from lexicord.services.update import update
from support.projects import tree
from support.workshop import (
    DE,
    KO,
    KOREAN,
    TEXT,
    entry,
    finished,
    later,
    prepared,
    read,
    translate,
    workshop,
)

if TYPE_CHECKING:
    from pathlib import Path

PARTY = "The Workers' Party of Korea sent a delegation."
REWORDED = "The Workers' Party of Korea sent a large delegation."


def test_every_target_locale_gets_its_catalogue(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    extract(project)
    reports = update(project).catalogs
    assert [(each.locale, each.created, each.carried) for each in reports] == [
        ("ko-KP", True, (("new", 4),)),
        ("de", True, (("new", 4),)),
    ]
    header = read(project.catalog_path("visits", KO)).header
    assert (header["Language"], header["Plural-Forms"]) == ("ko_KP", "nplurals=1; plural=0;")


def test_a_new_catalogue_tells_the_renderings_of_its_language(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    notes = {
        locale: entry(project.catalog_path("visits", locale), PARTY).notes[1] for locale in (KO, DE)
    }
    assert notes[KO] == "[name] Workers' Party of Korea → 조선로동당"
    assert notes[DE] == "[name] Workers' Party of Korea → Partei der Arbeit Koreas"


def test_what_is_saved_carries_its_stamp(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    assert all(is_base(read(file.path)) for file in project.catalogs())


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    project = finished(tmp_path)
    before = tree(tmp_path)
    reports = update(later(project)).catalogs
    assert [each.written for each in reports] == [False, False]
    assert tree(tmp_path) == before


def test_a_changed_sentence_keeps_its_translation_as_a_suggestion(tmp_path: Path) -> None:
    project = finished(tmp_path)
    (tmp_path / "texts/visits.txt").write_text(TEXT.replace(PARTY, REWORDED), encoding="utf-8")
    extract(later(project))
    report = update(later(project)).catalogs[0]
    found = entry(project.catalog_path("visits", KO), REWORDED)
    assert (found.translation, found.flags) == (KOREAN[PARTY], ("fuzzy",))
    assert found.previous is not None
    assert found.previous.source == PARTY
    assert dict(report.carried) == {"same": 3, "alike": 1}
    assert (report.progress.translated, report.progress.fuzzy) == (3, 1)


def test_only_the_locales_that_are_named_are_updated(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    extract(project)
    update(project, locales=["de"])
    assert [file.locale for file in project.catalogs()] == [DE]


def test_a_catalogue_without_stamp_gets_one(tmp_path: Path) -> None:
    project = finished(tmp_path)
    path = project.catalog_path("visits", KO)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "X-Lexicord-Base" not in line), "utf-8")
    assert update(project).catalogs[0].written
    assert is_base(read(path))


def test_missing_header_fields_are_filled_in(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    extract(project)
    path = project.catalog_path("visits", DE)
    path.parent.mkdir(parents=True)
    path.write_text('msgid "It came again."\nmsgstr "Sie kam wieder."\n', encoding="utf-8")
    update(project)
    assert read(path).header["Plural-Forms"] == "nplurals=2; plural=(n != 1);"
    assert entry(path, "It came again.").translation == "Sie kam wieder."


def test_an_emptied_source_stops_before_it_empties_the_catalogues(tmp_path: Path) -> None:
    project = finished(tmp_path)
    (tmp_path / "texts/visits.txt").write_text("\n", encoding="utf-8")
    extract(project)
    before = tree(tmp_path)
    with pytest.raises(LexicordError, match="4 of 4 translations would go out of use"):
        update(project)
    assert tree(tmp_path) == before


def test_an_accepted_loss_keeps_the_texts_as_obsolete(tmp_path: Path) -> None:
    project = finished(tmp_path)
    (tmp_path / "texts/visits.txt").write_text("\n", encoding="utf-8")
    extract(project)
    report = update(project, accept_loss=True).catalogs[0]
    assert dict(report.carried)["obsolete"] == 4
    assert entry(project.catalog_path("visits", KO), PARTY).obsolete


def test_one_catalogue_that_cannot_be_read_stops_all(tmp_path: Path) -> None:
    project = finished(tmp_path)
    project.catalog_path("visits", DE).write_text('msgid "a\n', encoding="utf-8")
    (tmp_path / "texts/visits.txt").write_text(TEXT + "\nMore.\n", encoding="utf-8")
    extract(project)
    before = tree(tmp_path)
    with pytest.raises(LexicordError, match=r"locale/de/LC_MESSAGES/visits\.po:1:"):
        update(project)
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("locales", "sentence"),
    [
        ([], "there is no template in locale/; run `lexicord extract`"),
        (["fr"], "fr is no target locale of this project; it has: ko-KP, de"),
        (["??"], "is not the name of a locale"),
    ],
)
def test_what_cannot_be_updated_is_told(tmp_path: Path, locales: list[str], sentence: str) -> None:
    with pytest.raises(LexicordError, match=sentence):
        update(workshop(tmp_path), locales=locales)


def test_each_catalogue_is_a_step(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    extract(project)
    steps: list[tuple[int, int, str]] = []
    update(project, on_step=lambda *step: steps.append(step))
    assert steps[0] == (0, 2, "locale/ko_KP/LC_MESSAGES/visits.po")
    assert steps[-1] == (2, 2, "")


def test_translations_outside_of_the_update_are_not_touched(tmp_path: Path) -> None:
    project = finished(tmp_path)
    translate(project.catalog_path("visits", DE), {"Three Visits": "Drei Besuche"})
    update(project, locales=["ko-KP"])
    assert entry(project.catalog_path("visits", DE), "Three Visits").translation == "Drei Besuche"
