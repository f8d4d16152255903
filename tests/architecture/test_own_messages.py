"""The product's own messages: collected from the code, and complete in its languages."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from lexicord.domain.catalog import Entry, State
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.software.python import PythonStrings

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("ko", "ru")


@cache
def _entries(path: str) -> tuple[Entry, ...]:
    catalog = Catalog.from_bytes((ROOT / "locale" / path).read_bytes())
    return tuple(each for each in catalog.entries if not each.is_header and not each.obsolete)


def _translated(language: str) -> tuple[Entry, ...]:
    return _entries(f"{language}/LC_MESSAGES/lexicord.po")


def test_the_template_holds_every_text_of_the_code() -> None:
    codec = PythonStrings(("Message.of",))
    files = sorted((ROOT / "src" / "lexicord").rglob("*.py"))
    documents = [codec.read(p.read_bytes(), LocaleTag("en"), granularity="") for p in files]
    collected = {unit.source for document in documents for unit in document.units}

    assert collected == {entry.source for entry in _entries("lexicord.pot")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    wanted = {entry.source for entry in _entries("lexicord.pot")}
    finished = {each.source for each in _translated(language) if each.state is State.TRANSLATED}

    assert wanted - finished == set()


def _gaps(text: str) -> set[str]:
    return {f"{name}!{kind or ''}" for _, name, _, kind in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_fill_the_same_gaps(language: str) -> None:
    different = [
        (entry.source, text)
        for entry in _translated(language)
        for text in entry.translations
        if _gaps(text) != _gaps(entry.source)
    ]

    assert different == []
