"""Translated documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.formats.gettext.mo import read_mo
from lexicord.services.build import build
from lexicord.services.update import update
from support.projects import tree
from support.workshop import DE, KO, KOREAN, SETTINGS, TEXT, finished, prepared, translate, workshop

if TYPE_CHECKING:
    from pathlib import Path

BUILT = "translated/ko-KP/texts/visits.txt"
AGAIN = "It came again."


def built(folder: Path, name: str = BUILT) -> str:
    return (folder / name).read_text(encoding="utf-8")


def test_the_document_stands_in_its_own_form(tmp_path: Path) -> None:
    report = build(finished(tmp_path), locales=["ko-KP"])
    assert built(tmp_path) == (
        "세차례의 방문\n\n"
        "조선로동당은 대표단을 파견하였다. 대표단은 주체49(1960)년에 왔다.\n\n"
        "대표단은 다시 왔다.\n"
    )
    (document,) = report.documents
    assert (document.path, document.places, document.fallbacks) == (BUILT, 4, 0)


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    project = finished(tmp_path)
    assert [each.written for each in build(project).documents] == [True, True]
    before = tree(tmp_path)
    assert [each.written for each in build(project).documents] == [False, False]
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("fallback", "line"),
    [("source", "It came again.\n"), ("mark", "⟦It came again.⟧\n")],
)
def test_what_is_missing_falls_back(tmp_path: Path, fallback: str, line: str) -> None:
    project = finished(tmp_path, settings=f'{SETTINGS}[build]\nfallback = "{fallback}"\n')
    translate(project.catalog_path("visits", KO), {AGAIN: ""})
    (document,) = build(project, locales=["ko-KP"]).documents
    assert built(tmp_path).endswith(f"\n\n{line}")
    assert (document.fallbacks, document.skipped) == (1, False)


def test_some_documents_fall_back_in_their_own_way(tmp_path: Path) -> None:
    settings = SETTINGS.replace("[[sources]]\n", '[[sources]]\nfallback = "omit"\nminimum = 90\n')
    project = finished(tmp_path, settings=f'{settings}[build]\nfallback = "mark"\n')
    translate(project.catalog_path("visits", KO), {AGAIN: ""})
    (document,) = build(project, locales=["ko-KP"]).documents
    assert document.skipped


def test_a_document_with_gaps_can_be_refused(tmp_path: Path) -> None:
    project = finished(tmp_path, settings=f'{SETTINGS}[build]\nfallback = "refuse"\n')
    korean, german = build(project).documents
    assert (korean.skipped, korean.written) == (False, True)
    assert (german.skipped, german.written, german.fallbacks) == (True, False, 4)
    assert not (tmp_path / "translated/de").exists()


@pytest.mark.parametrize(
    ("settings", "wish", "text"),
    [
        ("", None, AGAIN),
        ("", True, KOREAN[AGAIN]),
        ("[build]\nuse-fuzzy = true\n", None, KOREAN[AGAIN]),
        ("[build]\nuse-fuzzy = true\n", False, AGAIN),
    ],
)
def test_fuzzy_texts_are_published_only_where_asked(
    tmp_path: Path, settings: str, *, wish: bool | None, text: str
) -> None:
    project = finished(tmp_path, settings=SETTINGS + settings)
    translate(project.catalog_path("visits", KO), {AGAIN: KOREAN[AGAIN]}, flags=("fuzzy",))
    build(project, locales=["ko-KP"], use_fuzzy=wish)
    assert built(tmp_path).endswith(f"{text}\n")


@pytest.mark.parametrize(("minimum", "skipped"), [(75, False), (76, True), (100, True)])
def test_a_document_below_the_minimum_is_left_out(
    tmp_path: Path, minimum: int, *, skipped: bool
) -> None:
    settings = f'{SETTINGS}[build]\nfallback = "omit"\nminimum = {minimum}\n'
    project = finished(tmp_path, settings=settings)
    translate(project.catalog_path("visits", KO), {AGAIN: ""})
    (document,) = build(project, locales=["ko-KP"]).documents
    assert (document.skipped, (tmp_path / BUILT).exists()) == (skipped, not skipped)
    asked = f"75 percent is translated, and {minimum} percent is asked for"
    assert str(document.left_out) == (asked if skipped else "None")


def test_a_locale_without_any_catalogue_is_an_error(tmp_path: Path) -> None:
    project = finished(tmp_path)
    project.catalog_path("visits", DE).unlink()
    before = tree(tmp_path)
    with pytest.raises(LexicordError, match=r"no catalogue in de .*lexicord update"):
        build(project)
    assert tree(tmp_path) == before
    assert len(build(project, locales=["ko-KP"]).documents) == 1


def test_a_document_without_catalogue_is_left_out(tmp_path: Path) -> None:
    project = finished(tmp_path)
    (tmp_path / "texts/new.txt").write_text("New.\n", encoding="utf-8")
    new, old = build(project, locales=["ko-KP"]).documents
    assert (str(new.left_out), new.skipped, new.written) == ("it has no catalogue", True, False)
    assert (old.left_out, old.skipped) == (None, False)


def test_only_the_named_documents_are_built(tmp_path: Path) -> None:
    project = finished(tmp_path)
    (tmp_path / "texts/broken.txt").write_bytes(b"caf\xe9")
    (document,) = build(project, [tmp_path / "texts/visits.txt"], locales=["ko-KP"]).documents
    assert document.path == BUILT
    with pytest.raises(LexicordError, match="holds no source"):
        build(project, [tmp_path / "locale"])


def test_a_text_that_changed_since_the_update_falls_back(tmp_path: Path) -> None:
    project = finished(tmp_path)
    (tmp_path / "texts/visits.txt").write_text(TEXT + "\nNew.\n", encoding="utf-8")
    (document,) = build(project, locales=["ko-KP"]).documents
    assert document.fallbacks == 1
    assert built(tmp_path).endswith("왔다.\n\nNew.\n")


def test_the_output_setting_says_where(tmp_path: Path) -> None:
    settings = f'{SETTINGS}[build]\noutput = "out/{{posix}}-{{name}}"\n'
    build(finished(tmp_path, settings=settings), locales=["ko-KP"])
    assert built(tmp_path, "out/ko_KP-visits.txt").startswith("세차례의 방문\n")


def test_a_source_is_never_written_over(tmp_path: Path) -> None:
    project = finished(tmp_path)
    (tmp_path / "texts/visits.ko-KP.txt").write_text("Other.\n", encoding="utf-8")
    settings = f'{SETTINGS}[build]\noutput = "texts/{{stem}}.{{locale}}.txt"\n'
    project = workshop(tmp_path, settings=settings)
    update(project)
    before = tree(tmp_path)
    with pytest.raises(LexicordError, match=r"would be written over .*change output"):
        build(project)
    assert tree(tmp_path) == before


def test_catalogues_of_programs_are_compiled(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    folder = tmp_path / "locale/ko_KP/LC_MESSAGES"
    (folder / "program.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "Open"\nmsgstr "열기"\n',
        encoding="utf-8",
    )
    assert build(project, mo=True).compiled == ("locale/ko_KP/LC_MESSAGES/program.mo",)
    entries = read_mo((folder / "program.mo").read_bytes()).entries
    assert [each.translation for each in entries if each.source] == ["열기"]
    assert build(project, mo=True).compiled == ()
    (folder / "program.mo").unlink()
    assert build(project, [tmp_path / "texts"], mo=True).compiled == ()
