from __future__ import annotations

import pytest

from lexicord.project.settings import BuildSettings, Settings, SourceSettings
from lexicord.project.settings_limits import complaints


def said(settings: Settings) -> list[str]:
    return [".".join(map(str, setting)) for setting, _ in complaints(settings)]


def with_source(domain: str = "messages", *files: str, exclude: tuple[str, ...] = ()) -> Settings:
    source = SourceSettings(files=files or ("a.txt",), exclude=exclude, domain=domain)
    return Settings(source_name="en", sources=(source,))


@pytest.mark.parametrize("domain", ["messages", "{stem}", "docs-{path}", "조선"])
def test_good_domains(domain: str) -> None:
    assert said(with_source(domain)) == []


@pytest.mark.parametrize(
    "domain", ["a/b", "..", ".hidden", "-rf", "a\\b", "a\x00b", "{name}", "{", "{}"]
)
def test_domains_that_cannot_be_file_names(domain: str) -> None:
    assert set(said(with_source(domain))) == {"sources.0.domain"}


@pytest.mark.parametrize("pattern", ["../a", "/etc/passwd", "a/../../b", "C:/x", "a\\b", "x\x00"])
def test_patterns_that_lead_out(pattern: str) -> None:
    assert said(with_source("m", "a", pattern, exclude=(pattern,))) == [
        "sources.0.files.1",
        "sources.0.exclude.0",
    ]


def test_a_source_may_have_languages_of_its_own_each_once() -> None:
    source = SourceSettings(files=("a",), target_names=("ru", "vi", "ru"))
    settings = Settings(source_name="en", target_names=("ko", "ru"), sources=(source,))

    assert said(settings) == ["sources.0.target-locales.2"]
    assert [str(locale) for locale in settings.every_target_locale] == ["ko", "ru", "vi"]


@pytest.mark.parametrize(
    "output", ["{path}", "all.txt", "{locale}/{nothing}", "../{locale}", "{locale", "{locale!r}"]
)
def test_outputs_that_cannot_be(output: str) -> None:
    settings = Settings(source_name="en", build=BuildSettings(output=output))

    assert set(said(settings)) == {"build.output"}


@pytest.mark.parametrize("output", ["{locale}/{path}", "{folder}/{stem}.{posix}{suffix}"])
def test_good_outputs(output: str) -> None:
    assert said(Settings(source_name="en", build=BuildSettings(output=output))) == []
