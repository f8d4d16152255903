"""Pages of Markdown with the units that are seen in them, and what they become."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.registry import codec_for

if TYPE_CHECKING:
    from lexicord.domain.document import Document, Slot

FOLDER = Path(__file__).parent / "formats" / "markdown"
PAGES = [path for path in sorted(FOLDER.glob("*.md*")) if ".built" not in path.name]
_EN, _KO = LocaleTag.parse("en"), LocaleTag.parse("ko")


def _read(path: Path, granularity: str = "sentence") -> Document:
    codec = codec_for(path.name)
    assert codec
    return codec.read(path.read_bytes(), _EN, granularity=granularity)


def _shown(slot: Slot) -> str:
    unit = slot.unit
    notes = "".join(f" ({note})" for note in unit.notes)
    return f"{unit.path} @{unit.line} {unit.kind.value}: {unit.source}{notes}\n"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_units_are_those_that_were_written_down(path: Path) -> None:
    shown = "".join(map(_shown, _read(path).slots))

    assert shown == path.with_suffix(".units").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_build_is_the_one_that_was_written_down(path: Path) -> None:
    document = _read(path)
    texts = [f"가‹{slot.unit.source}›" for slot in document.slots]
    codec = codec_for(path.name)
    assert codec

    built = codec.write(document, texts, _KO).decode()

    assert built == path.with_name(f"{path.stem}.built{path.suffix}").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_comes_back_byte_for_byte(path: Path) -> None:
    document = _read(path, "paragraph")
    codec = codec_for(path.name)
    assert codec

    assert codec.write(document, [unit.source for unit in document.units], _KO) == path.read_bytes()
