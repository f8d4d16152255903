"""Which scripts languages are written in."""

from __future__ import annotations

import pytest

from lexicord.checks.scripts import script_of, scripts_of
from lexicord.domain.locale_tag import LocaleTag


@pytest.mark.parametrize(
    ("letter", "script"),
    [
        ("a", "Latn"),
        ("я", "Cyrl"),
        ("가", "Hang"),
        ("中", "Hani"),
        ("の", "Kana"),
        ("5", ""),
        ("ⴰ", ""),
    ],
)
def test_letters_have_scripts(letter: str, script: str) -> None:
    assert script_of(letter) == script


@pytest.mark.parametrize(
    ("locale", "scripts"),
    [
        ("en", {"Latn"}),
        ("ru", {"Cyrl"}),
        ("sr", {"Cyrl"}),
        ("sr-Latn", {"Latn"}),
        ("ko-KP", {"Hang", "Hani"}),
        ("ja", {"Hani", "Kana"}),
        ("zh-Hans", {"Hani"}),
        ("az-Hans", {"Hani"}),
    ],
)
def test_locales_have_scripts(locale: str, scripts: set[str]) -> None:
    assert scripts_of(LocaleTag.parse(locale)) == scripts
