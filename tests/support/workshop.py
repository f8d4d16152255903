"""A small project to run the verbs on: one text, one glossary, two languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.project import Project
from lexicord.services.extract import extract
from lexicord.services.update import update
from support.projects import ACTOR

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from lexicord.domain.catalog import Entry

SETTINGS = """\
source-locale = "en"
target-locales = ["ko-KP", "de"]
[[sources]]
files = ["texts/*.txt"]
domain = "{stem}"
"""
TEXT = """\
Three Visits

The Workers' Party of Korea sent a delegation. It came in Juche 49 (1960).

It came again.
"""
TERMS = """\
[wpk.en]
preferred = "Workers' Party of Korea"
[wpk.ko-KP]
preferred = "조선로동당"
forbidden = ["북조선로동당"]
[wpk.de]
preferred = "Partei der Arbeit Koreas"
"""
KOREAN = {
    "Three Visits": "세차례의 방문",
    "The Workers' Party of Korea sent a delegation.": "조선로동당은 대표단을 파견하였다.",
    "It came in Juche 49 (1960).": "대표단은 주체49(1960)년에 왔다.",
    "It came again.": "대표단은 다시 왔다.",
}
KO = LocaleTag.parse("ko-KP")
DE = LocaleTag.parse("de")


def workshop(folder: Path, *, settings: str = SETTINGS, text: str = TEXT) -> Project:
    """Lay out the project; nothing has been extracted yet."""
    for name, content in {
        "lexicord.toml": settings,
        "texts/visits.txt": text,
        "glossary/terms.toml": TERMS,
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return Project.open(folder, actor=ACTOR)


def prepared(folder: Path, *, settings: str = SETTINGS, text: str = TEXT) -> Project:
    """Lay out the project, extract it and make its catalogues."""
    project = workshop(folder, settings=settings, text=text)
    extract(project)
    update(project)
    return project


def finished(folder: Path, **changed: str) -> Project:
    """Return a prepared project whose Korean catalogue is done."""
    project = prepared(folder, **changed)
    translate(project.catalog_path("visits", KO), KOREAN)
    return project


def read(path: Path) -> Catalog:
    return Catalog.from_bytes(path.read_bytes())


def entry(path: Path, source: str) -> Entry:
    return next(each for each in read(path).entries if each.source == source)


def translate(path: Path, texts: Mapping[str, str], *, flags: tuple[str, ...] = ()) -> None:
    """Enter translations as any editor would: the file is written behind lexicord's back."""
    catalog = read(path)
    edits = (
        replace(each, translations=(texts[each.source],), flags=flags)
        for each in catalog.entries
        if each.source in texts
    )
    path.write_bytes(catalog.edited(edits).to_bytes())


def later(project: Project) -> Project:
    """Return the same project a day later."""
    return Project.open(project.root, actor=replace(ACTOR, now=lambda: ACTOR.now().replace(day=24)))
