from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.domain.errors import SettingsError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.project.settings import Fallback, RuleLevel, Segmentation, Settings
from lexicord.project.settings_file import SettingsFile
from lexicord.project.settings_reader import in_words, read_settings

EN = 'source-locale = "en"\n'


def read(text: str, *table: str) -> Settings:
    return read_settings(SettingsFile(Path("lexicord.toml"), text, table))


def complaint(text: str, *table: str) -> str:
    with pytest.raises(SettingsError) as caught:
        read(text, *table)
    return str(caught.value)


def test_one_line_is_a_whole_project_file() -> None:
    settings = read(EN)

    assert settings.source_locale == LocaleTag("en")
    assert settings.target_locales == ()
    assert (settings.locale_folder, settings.glossary_folder) == ("locale", "glossary")
    assert settings.build.fallback is Fallback.SOURCE
    assert (settings.update.similarity, settings.update.loss_share) == (0.6, 0.2)
    assert (settings.update.loss_floor, settings.catalogs.width) == (10, 79)


def test_every_setting_is_read() -> None:
    settings = read(
        'source-locale = "en"\ntarget-locales = ["ko_KP", "zh-Hans"]\n'
        'locale-folder = "po"\nglossary-folder = "terms"\nsegmentation = "paragraph"\n'
        '[[sources]]\nfiles = ["*.txt"]\nexclude = ["x*"]\nformat = "plaintext"\n'
        'domain = "{stem}"\nsegmentation = "sentence"\n'
        '[build]\noutput = "out/{posix}/{path}"\nfallback = "refuse"\nuse-fuzzy = true\n'
        "[catalogs]\nwidth = 0\n[update]\nsimilarity = 1\nloss-share = 0.5\nloss-floor = 3\n"
        '[rules]\n"date/form" = "off"\n'
    )
    assert [str(tag) for tag in settings.target_locales] == ["ko-KP", "zh-Hans"]
    assert settings.segmentation is Segmentation.PARAGRAPH
    assert settings.sources[0].segmentation is Segmentation.SENTENCE
    assert settings.build.use_fuzzy
    assert settings.update.similarity == 1
    assert settings.rules == {"date/form": RuleLevel.OFF}


def test_a_pyproject_says_the_same_in_its_table() -> None:
    text = '[project]\nname = "x"\n[tool.lexicord]\nsource-locale = "en"\n'

    assert read(text, "tool", "lexicord") == read(EN)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("", "1:1", "the setting 'source-locale' is missing"),
        (EN + "fallbak = 1", "2:1", "there is no setting 'fallbak'"),
        (EN + "target_locales = []", "2:1", "did you mean 'target-locales'?"),
        (EN + "[update]\nsimilarty = 1", "3:1", "did you mean 'similarity'?"),
        (EN + "[updates]\n", "2:2", "did you mean 'update'?"),
        (EN + '[[sources]]\nfiles = ["a"]\nfile = "b"', "4:1", "did you mean 'files'?"),
        (EN + "xyzzy = 1", "2:1", "there are: apart, build, catalogs"),
        ("source-locale = 3", "1:1", "'source-locale' must be text in quotes, not a whole number"),
        ('source-locale = "English"', "1:1", "must name a locale"),
        (EN + 'target-locales = ["ko", "k"]', "2:25", "must name a locale"),
        (EN + 'target-locales = ["ko", "ru", "ko"]', "2:31", "ko is named twice"),
        (EN + 'target-locales = ["en"]', "2:19", "en is named twice"),
        (EN + 'segmentation = "word"', "2:1", "cannot be 'word'; there are: sentence, p"),
        (EN + 'segmentation = "sentense"', "2:1", "did you mean 'sentence'?"),
        (EN + "segmentation = []", "2:1", "must be text in quotes, not a list"),
        (EN + "rules = {a = 3}", "2:10", "'a' must be text in quotes, not a whole number"),
        (EN + "rules = 3", "2:1", "'rules' must be a table, not a whole number"),
        (EN + "[update]\nsimilarity = nan", "3:1", "must be at least 0"),
        (EN + '[[sources]]\nfiles = ["a", ""]', "3:15", "'files' must not be empty"),
        (EN + "[update]\nsimilarity = 1.5", "3:1", "'similarity' must be at most 1"),
        (EN + "[update]\nloss-floor = -1", "3:1", "'loss-floor' must be at least 0"),
        (EN + "[[sources]]\nfiles = []", "3:1", "'files' must not be empty"),
        (EN + "[[sources]]\n", "2:3", "the setting 'files' is missing"),
        (EN + 'sources = "a.txt"', "2:1", "'sources' must be a list, not text in quotes"),
        (EN + '[build]\nuse-fuzzy = "yes"', "3:1", "must be true or false"),
        (EN + '[[sources]]\nfiles = ["a"]\nformat = 1', "4:1", "must be text in quotes"),
        (EN + '[rules]\na = "off"\n"b/c" = "eror"', "4:1", "did you mean 'error'?"),
        (EN + 'locale-folder = "../po"', "2:1", "inside the project's folder"),
        (EN + 'locale-folder = "/etc"', "2:1", "inside the project's folder"),
        (EN + "a = [1,", "2:8", "this is no TOML"),
        (EN + 'a = "x\nb = 1', "2:7", "this is no TOML"),
        (EN + EN, "2:21", "this is no TOML: Cannot overwrite a value"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, place: str, words: str) -> None:
    said = complaint(text)

    assert said.startswith(f"lexicord.toml:{place}: ")
    assert words in said


def test_an_error_in_a_pyproject_has_its_place_too() -> None:
    text = '[tool.lexicord]\nsource-locale = "en"\n[tool.lexicord.build]\noutptu = "x"'

    assert complaint(text, "tool", "lexicord").startswith("lexicord.toml:4:1: ")


def test_nesting_without_end_is_refused() -> None:
    assert "nested too deeply" in complaint("a = " + "[" * 100_000)


def test_what_msgspec_may_say_one_day_is_passed_on() -> None:
    assert str(in_words("Something new", ("sources", 0))) == "'sources': Something new"
    said = in_words("Expected `int`, got `uuid`", ())
    assert str(said) == "this must be a whole number, not uuid"
