"""Small documents of our own, as pandoc and LibreOffice write them, with their units.

``name.ext`` stands beside ``name.ext.units``: a line for each unit with its path, kind and
source.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.registry import codec_for

FOLDER = Path(__file__).resolve().parent / "formats" / "word_processors"
CASES = sorted(path for path in FOLDER.iterdir() if path.suffix != ".units")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_the_units_are_those_that_a_person_has_seen(path: Path) -> None:
    codec = codec_for(path.name)
    assert codec
    units = codec.read(path.read_bytes(), LocaleTag("en"), granularity="sentence").units
    told = [f"{unit.path} [{unit.kind}] {unit.source!r}" for unit in units]
    expected = path.with_name(f"{path.name}.units").read_text(encoding="utf-8")

    assert told == expected.splitlines()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_every_unit_comes_back_as_it_was_translated(path: Path) -> None:
    codec = codec_for(path.name)
    assert codec
    data = path.read_bytes()
    document = codec.read(data, LocaleTag("en"), granularity="paragraph")
    texts = [f"«{unit.source} »" for unit in document.units]
    again = codec.read(
        codec.write(document, texts, LocaleTag("ar")), LocaleTag("en"), granularity="paragraph"
    )

    assert codec.write(document, [unit.source for unit in document.units], LocaleTag("ar")) == data
    assert [unit.source for unit in again.units] == texts
