from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator, ValidationError

from lexicord.project.settings_schema import described_settings, settings_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

GOOD = """
source-locale = "en"
target-locales = ["ko-KP", "pt_BR", "sr@latin"]
[[sources]]
files = ["docs/**/*.txt"]
segmentation = "paragraph"
[build]
output = "out/{locale}/{path}"
[rules]
"term/missing" = "warning"
"""


def names(kind: str = "Settings", table: str = "") -> Iterator[str]:
    tables = {"sources": "SourceSettings", "build": "BuildSettings"}
    tables |= {"catalogs": "CatalogSettings", "update": "UpdateSettings"}
    for name in settings_schema()["$defs"][kind]["properties"]:
        inner = tables.get(name) if not table else None
        yield from names(inner, f"{name}.") if inner else [table + name]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(settings_schema())


def test_it_accepts_good_files() -> None:
    Draft202012Validator(settings_schema()).validate(tomllib.loads(GOOD))


@pytest.mark.parametrize(
    "text",
    [
        "",
        'source-locale = "en"\nunknown = 1',
        "source-locale = 1",
        'source-locale = "English"',
        'source-locale = "en"\nsegmentation = "word"',
        'source-locale = "en"\n[[sources]]\nfiles = []',
        'source-locale = "en"\n[update]\nsimilarity = 2',
        'source-locale = "en"\n[rules]\n"a/b" = "eror"',
    ],
)
def test_it_refuses_bad_files(text: str) -> None:
    with pytest.raises(ValidationError):
        Draft202012Validator(settings_schema()).validate(tomllib.loads(text))


def test_every_setting_has_its_paragraph_in_the_manual_and_no_other() -> None:
    assert set(described_settings()) == set(names())
