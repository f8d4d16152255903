"""The main job on the real article: extract, translate, change the source, merge, check, build."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.project import Project
from lexicord.project.resources import resource_bytes, resource_names
from lexicord.services.build import build
from lexicord.services.check import check
from lexicord.services.extract import extract
from lexicord.services.fix import fix
from lexicord.services.merge import merge
from lexicord.services.update import update
from support.projects import ACTOR, tree
from support.workshop import read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARTICLE = "sample-article"
LOCALES = ("ko-KP", "ko-KR", "zh-Hans", "ja", "ru", "es", "fr", "de", "ar", "vi")
SETTINGS = f"""\
source-locale = "en"
target-locales = {list(LOCALES)}
[[sources]]
files = ["*.txt"]
domain = "{{stem}}"
[build]
output = "build/{{locale}}/{{path}}"
"""


def new_project(folder: Path) -> Project:
    """Lay out the article and the glossary; no catalogue yet."""
    folder.mkdir(exist_ok=True)
    (folder / "glossary").mkdir()
    for name in resource_names("glossary", ".toml"):
        (folder / name).write_bytes(resource_bytes(name))
    (folder / f"{ARTICLE}.txt").write_bytes(resource_bytes(f"samples/{ARTICLE}.txt"))
    (folder / "lexicord.toml").write_text(SETTINGS, encoding="utf-8")
    return Project.open(folder, actor=ACTOR)


def shipped(locale: str) -> Catalog:
    name = f"locale/{LocaleTag.parse(locale).posix}/LC_MESSAGES/{ARTICLE}.po"
    return Catalog.from_bytes(resource_bytes(name))


def filled(sent: Catalog, done: Catalog) -> Catalog:
    """Return a catalogue that was sent out, with the translations of another one entered."""
    pairs = ((entry, done.get(entry.key)) for entry in sent.entries if entry.source)
    return sent.edited(
        replace(entry, translations=own.translations) for entry, own in pairs if own is not None
    )


def return_all(project: Project, outbox: Path) -> None:
    """Every translator returns a finished file, and it is merged."""
    for locale in LOCALES:
        sent = project.catalog_path(ARTICLE, LocaleTag.parse(locale))
        returned = outbox / f"{locale}.po"
        returned.write_bytes(filled(read(sent), shipped(locale)).to_bytes())
        merge(project, returned)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = new_project(tmp_path / "project")
    extract(made)
    update(made)
    return_all(made, tmp_path)
    return made


def test_the_whole_way_gives_a_translated_article_in_every_locale(project: Project) -> None:
    source = (project.root / f"{ARTICLE}.txt").read_text(encoding="utf-8")
    for document in build(project).documents:
        text = (project.root / document.path).read_text(encoding="utf-8")
        assert (document.fallbacks, document.skipped) == (0, False)
        assert text.count("\n") == source.count("\n"), document.locale
        assert text != source


def test_the_shipped_translations_need_no_certain_fix(project: Project) -> None:
    before = tree(project.root)
    assert fix(project).fixed == ()
    assert tree(project.root) == before


def test_a_second_run_of_everything_changes_nothing(project: Project) -> None:
    build(project)
    before = tree(project.root)
    later = Project.open(
        project.root, actor=replace(ACTOR, now=lambda: ACTOR.now().replace(day=24))
    )
    extract(later)
    update(later)
    build(later)
    assert tree(project.root) == before


def test_a_changed_source_loses_no_translation(project: Project) -> None:
    path = project.root / f"{ARTICLE}.txt"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("1958", "1959"), "utf-8")
    before = {locale: texts(project, locale) for locale in LOCALES}
    extract(project)
    reports = update(project).catalogs
    assert [(each.progress.translated, each.progress.fuzzy) for each in reports] == [(10, 1)] * 10
    for locale, known in before.items():
        lost = known - texts(project, locale)
        assert len(lost) <= 1, "only the suggestion may have been brought up to date"


def texts(project: Project, locale: str) -> set[str]:
    catalog = read(project.catalog_path(ARTICLE, LocaleTag.parse(locale)))
    return {entry.translation for entry in catalog.entries if entry.source}


def break_settings(root: Path) -> None:
    (root / "lexicord.toml").write_text(SETTINGS.replace("files", "file"), encoding="utf-8")


def remove_glossary(root: Path) -> None:
    for path in (root / "glossary").iterdir():
        path.unlink()
    (root / "glossary").rmdir()


def break_source(root: Path) -> None:
    (root / f"{ARTICLE}.txt").write_bytes("caf\xe9".encode("latin-1"))


def put_a_file_in_the_way(root: Path) -> None:
    (root / "locale").write_text("not a folder", encoding="utf-8")


def run_all(root: Path) -> None:
    project = Project.open(root, actor=ACTOR)
    extract(project)
    update(project)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (break_settings, r"lexicord\.toml:4:1: .*did you mean 'files'"),
        (remove_glossary, r"the glossary folder glossary/ is missing"),
        (break_source, rf"{ARTICLE}\.txt:1:4: .*UTF-8"),
        (put_a_file_in_the_way, r"locale.* could not be saved: .*nothing was changed"),
    ],
)
def test_what_is_wrong_is_one_sentence_and_changes_nothing(
    tmp_path: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    root = new_project(tmp_path / "project").root
    spoil(root)
    before = tree(root)
    with pytest.raises(LexicordError, match=sentence) as caught:
        run_all(root)
    assert "\n" not in str(caught.value)
    assert tree(root) == before


def test_slips_are_found_where_they_stand(project: Project) -> None:
    path = project.catalog_path(ARTICLE, LocaleTag.parse("ko-KP"))
    clean = {(each.line, each.finding.rule) for each in check(project, [path]).findings}
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("주체49(1960)년", "주체48(1960)년"), encoding="utf-8")
    found = {(each.line, each.finding.rule) for each in check(project, [path]).findings}
    assert [rule for _, rule in found - clean] == ["date/mismatch"]
