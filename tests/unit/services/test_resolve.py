"""Decisions of people, put in where they belong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import ProjectError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.services.conflict_file import conflict_path
from lexicord.services.conflict_marks import marked
from lexicord.services.merge_files import merge_files
from lexicord.services.merging import Choice, Versions
from lexicord.services.resolve import has_conflicts, resolve
from lexicord.services.resolve_all import resolve_named
from support.repositories import catalogue

if TYPE_CHECKING:
    from pathlib import Path

BASE = {"One": "Eins", "Two": "Zwei", "Three": "Drei"}
OURS = BASE | {"One": "EINS", "Two": "ZWEI"}
THEIRS = BASE | {"One": "eins", "Two": "zwei"}
EARLY, LATE = "2026-11-20 10:00+0000", "2026-11-22 10:00+0000"


def files(folder: Path, *, theirs: str = LATE) -> list[Path]:
    """Write the three versions; theirs was saved by another person at another time."""
    versions = {
        "base.po": catalogue(BASE),
        "ours.po": catalogue(OURS, date=EARLY),
        "theirs.po": catalogue(THEIRS, date=theirs, who="Ri"),
    }
    for name, data in versions.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in versions]


def merged(folder: Path, *, theirs: str = LATE) -> Path:
    out = folder / "out.po"
    base, ours, others = files(folder, theirs=theirs)
    merge_files(base, ours, others, out)
    return out


def texts(path: Path) -> dict[str, str]:
    entries = Catalog.from_bytes(path.read_bytes()).entries
    return {each.source: each.translation for each in entries if each.source}


def decide(path: Path, source: str, text: str) -> None:
    """Finish one entry, as any editor would."""
    catalog = Catalog.from_bytes(path.read_bytes())
    entry = next(each for each in catalog.entries if each.source == source)
    done = replace(entry, translations=(text,), flags=())
    path.write_bytes(catalog.edited([done]).to_bytes())


def test_what_a_person_finished_is_put_in_and_the_rest_stays_open(tmp_path: Path) -> None:
    path = merged(tmp_path)
    decide(conflict_path(path), "One", "Eins!")

    report = resolve(path)

    assert (len(report.settled), report.left, report.written) == (1, 1, True)
    assert texts(path) == OURS | {"One": "Eins!"}
    assert list(texts(conflict_path(path))) == ["Two"]


@pytest.mark.parametrize(
    ("choice", "wanted"),
    [(Choice.OURS, OURS), (Choice.THEIRS, THEIRS), (Choice.NEWEST, THEIRS)],
)
def test_a_rule_decides_everything(tmp_path: Path, choice: Choice, wanted: object) -> None:
    path = merged(tmp_path)

    report = resolve(path, choice=choice)

    assert texts(path) == wanted
    assert report.left == 0
    assert not conflict_path(path).exists()
    assert not has_conflicts(path)


def test_ours_may_be_the_newest(tmp_path: Path) -> None:
    path = merged(tmp_path, theirs="2026-11-19 10:00+0000")

    assert resolve(path, choice=Choice.NEWEST).left == 0
    assert texts(path) == OURS


def test_where_nobody_knows_the_newest_a_person_decides(tmp_path: Path) -> None:
    path = merged(tmp_path, theirs=EARLY)

    assert resolve(path, choice=Choice.NEWEST).left == 2


def test_a_dry_run_only_tells(tmp_path: Path) -> None:
    path = merged(tmp_path)
    before = path.read_bytes()

    report = resolve(path, choice=Choice.THEIRS, dry_run=True)

    assert (len(report.settled), report.written) == (2, False)
    assert (path.read_bytes(), conflict_path(path).exists()) == (before, True)


def test_a_unit_that_is_gone_stays_in_the_conflict_file(tmp_path: Path) -> None:
    path = merged(tmp_path)
    path.write_bytes(catalogue({"Three": "Drei"}))

    assert resolve(path, choice=Choice.THEIRS).left == 2


def test_a_field_of_the_header_is_decided_too(tmp_path: Path) -> None:
    base, ours, theirs = files(tmp_path)
    for path, team in ((base, "A"), (ours, "B"), (theirs, "C")):
        data = Catalog.from_bytes(catalogue({})).with_header({"Language-Team": team})
        path.write_bytes(data.to_bytes())
    merge_files(base, ours, theirs)

    assert resolve(ours, choice=Choice.THEIRS).left == 0
    assert Catalog.from_bytes(ours.read_bytes()).header.get("Language-Team") == "C"


def with_marks(folder: Path) -> Path:
    """Write what git's merge driver makes of the three versions."""
    versions = Versions(*(Catalog.from_bytes(path.read_bytes()) for path in files(folder)))
    outcome = versions.merged()
    path = folder / "marked.po"
    entries = marked(outcome.entries, outcome.conflicts, versions.labels())
    path.write_bytes(versions.rebuilt(entries).to_bytes())
    return path


def test_marks_in_the_catalogue_are_settled_by_finishing_the_entry(tmp_path: Path) -> None:
    path = with_marks(tmp_path)
    decide(path, "One", "Eins!")

    report = resolve(path)

    assert (report.left, has_conflicts(path)) == (1, True)
    assert texts(path) == OURS | {"One": "Eins!"}
    assert path.read_bytes().count(b"<<<<<<<") == 1


@pytest.mark.parametrize(
    ("choice", "wanted"),
    [(Choice.OURS, OURS), (Choice.THEIRS, THEIRS), (Choice.NEWEST, THEIRS)],
)
def test_a_rule_settles_marks(tmp_path: Path, choice: Choice, wanted: dict[str, str]) -> None:
    path = with_marks(tmp_path)

    resolve(path, choice=choice)

    assert texts(path) == wanted
    assert path.read_bytes() == catalogue(wanted, date=LATE, who="Ri")


def test_a_named_catalogue_must_have_conflicts(tmp_path: Path) -> None:
    (tmp_path / "a.po").write_bytes(catalogue(BASE))

    with pytest.raises(ProjectError, match="has no conflicts"):
        resolve_named(None, [tmp_path / "a.po"])
