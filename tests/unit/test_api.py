"""What ``import lexicord`` promises."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

import lexicord
from lexicord import api

if TYPE_CHECKING:
    from pathlib import Path

TERMS = "[wpk.en]\npreferred = \"Workers' Party of Korea\"\n[wpk.ko-KP]\npreferred = '조선로동당'\n"


def test_the_list_of_names_is_sorted_and_true() -> None:
    assert sorted(lexicord.__all__) == lexicord.__all__
    assert [name for name in lexicord.__all__ if name != "__version__"] == api.__all__
    assert all(getattr(lexicord, name) is getattr(api, name) for name in api.__all__)


def test_dir_shows_every_public_name() -> None:
    assert set(lexicord.__all__) <= set(dir(lexicord))


def test_everything_public_is_documented() -> None:
    assert [name for name in api.__all__ if not getattr(api, name).__doc__] == []


def test_a_name_that_is_not_promised_is_not_there() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Catalogue'"):
        _ = lexicord.Catalogue  # type: ignore[attr-defined] # the very point of the test


def test_submodules_are_reached_as_usual() -> None:
    assert import_module("lexicord.domain.span").Span is lexicord.Span


def test_importing_costs_next_to_nothing() -> None:
    code = "import sys, lexicord; print(*(name for name in sys.modules if 'lexicord' in name))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert [name for name in loaded.stdout.split() if "editable" not in name] == ["lexicord"]


def test_a_glossary_is_loaded_from_a_file_or_a_folder(tmp_path: Path) -> None:
    file = tmp_path / "glossary" / "terms.toml"
    file.parent.mkdir()
    file.write_text(TERMS, encoding="utf-8")
    (file.parent / "dates.toml").write_text('mode = "mirror"\n', encoding="utf-8")
    for path in (file, file.parent, str(file.parent)):
        glossary = lexicord.Glossary.load(path)
        assert [hit.concept.id for hit in glossary.find("the Workers' Party of Korea", "en")] == [
            "wpk"
        ]


@pytest.mark.parametrize("content", ["[wpk.en]\nprefered = 'x'\n", "not toml"])
def test_a_broken_glossary_is_an_error_with_its_place(tmp_path: Path, content: str) -> None:
    file = tmp_path / "terms.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(lexicord.LexicordError, match=r"terms\.toml:\d+:\d+: "):
        lexicord.Glossary.load(file)


def test_a_glossary_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(lexicord.LexicordError, match="is missing"):
        lexicord.Glossary.load(tmp_path / "glossary")


def test_from_pairs_gives_a_glossary_to_check_with() -> None:
    glossary = lexicord.Glossary.from_pairs([("Workers' Party", "로동당")], "en", "ko-KP")
    assert isinstance(glossary, lexicord.Glossary)
    findings = lexicord.check_pair("Workers' Party", "당", "en", "ko-KP", glossary)
    assert [finding.severity for finding in findings] == [lexicord.Severity.ERROR]
    assert findings[0].to_json()["rule"] == "term/missing"


def test_dates_and_sentences_are_found() -> None:
    text = "It was Juche 49 (1960). It was fine."
    (date,) = lexicord.find_dates(text, "en")
    assert (date.calendar, date.era_year, date.edtf) == ("juche", 49, "1960")
    assert [span.of(text) for span in lexicord.segment(text, "en")] == [text[:23], "It was fine."]


def test_a_catalogue_goes_out_as_it_came_in() -> None:
    data = b'msgid "a"\nmsgstr   "b"\n'
    assert lexicord.Catalog.from_bytes(data).to_bytes() == data
