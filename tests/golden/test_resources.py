"""Small files of each format with the units that are read from them.

``name.ext`` stands beside ``name.ext.units``: a line for each unit with its line, path, kind and
source, and indented lines for its notes; and beside ``name.ext.built``, where every unit is
translated as itself between « and ».
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.inline.rendering import is_usable
from lexicord.formats.registry import codec, codec_for

if TYPE_CHECKING:
    from lexicord.domain.unit import Unit

FORMATS = (
    "android",
    "csv",
    "fluent",
    "json",
    "jsonlines",
    "properties",
    "srt",
    "strings",
    "stringsdict",
    "tsv",
    "webvtt",
    "yaml",
)
ROOT = Path(__file__).resolve().parent / "formats"
CASES = sorted(
    path
    for name in FORMATS
    for path in (ROOT / name).iterdir()
    if path.suffix not in {".units", ".built"}
)


def told(unit: Unit) -> str:
    """Return a unit as the golden files show it."""
    first = f"{unit.line} {unit.path} [{unit.kind}] {unit.source!r}"
    return "\n    ".join((first, *unit.notes))


def beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_the_units_are_those_that_a_person_has_seen(path: Path) -> None:
    document = codec(path.parent.name).read(
        path.read_bytes(), LocaleTag("en"), granularity="sentence"
    )

    expected = beside(path, ".units").read_text(encoding="utf-8")
    assert "".join(f"{told(unit)}\n" for unit in document.units) == expected


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_the_translation_is_built_as_a_person_has_seen(path: Path) -> None:
    known = codec(path.parent.name)
    document = known.read(path.read_bytes(), LocaleTag("en"), granularity="sentence")
    texts = [f"«{unit.source}»" for unit in document.units]

    assert all(
        is_usable(text, slot.codes) for text, slot in zip(texts, document.slots, strict=True)
    )
    assert (
        known.write(document, texts, LocaleTag("ko", region="KP"))
        == beside(path, ".built").read_bytes()
    )


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_the_format_is_told_by_the_name_of_the_file(path: Path) -> None:
    found = codec_for(path.name)

    assert found is not None
    assert found.name == path.parent.name
    assert found.suffixes == codec(found.name).suffixes
