from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.extract import extract
from lexicord.services.stats import stats
from support.workshop import KO, KOREAN, SETTINGS, prepared, translate, workshop

if TYPE_CHECKING:
    from pathlib import Path


def test_every_catalogue_is_counted_in_entries_and_words(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    path = project.catalog_path("visits", KO)
    translate(path, {"Three Visits": KOREAN["Three Visits"]})
    translate(path, {"It came again.": "왔다."}, flags=("fuzzy",))
    korean, german = stats(project).catalogs
    progress = korean.progress
    assert (korean.domain, korean.locale) == ("visits", "ko-KP")
    assert (progress.translated, progress.fuzzy, progress.untranslated) == (1, 1, 2)
    assert (progress.translated_words, progress.total_words, progress.percent) == (2, 19, 25)
    assert german.progress.percent == 0


def test_a_catalogue_that_is_not_made_yet_counts_as_its_template(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    extract(project)
    (german,) = stats(project, locales=["de"]).catalogs
    assert (german.path, german.progress.untranslated) == ("", 4)


def test_a_catalogue_without_template_is_counted_too(tmp_path: Path) -> None:
    project = prepared(tmp_path)
    (tmp_path / "locale/visits.pot").unlink()
    project.catalog_path("visits", KO).unlink()
    korean, german = stats(project).catalogs
    assert (korean.path, korean.progress.total) == ("", 0)
    assert german.progress.total == 4


def test_without_target_locales_there_is_nothing_to_say(tmp_path: Path) -> None:
    project = workshop(tmp_path, settings=SETTINGS.replace('["ko-KP", "de"]', "[]"))
    with pytest.raises(LexicordError, match="names no target-locales"):
        stats(project)
