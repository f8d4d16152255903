from __future__ import annotations

import pytest

from lexicord.domain.document import Document, Literal, Slot
from lexicord.domain.unit import Unit, UnitKey


def _document() -> Document:
    first, second = Slot(Unit("One."), "One.", " "), Slot(Unit("Two."), "Two.")
    return Document((Literal("# "), first, second, Literal("\n")))


def test_the_pieces_tile_the_source() -> None:
    assert _document().text == "# One. Two.\n"


def test_units_come_in_reading_order() -> None:
    assert [unit.source for unit in _document().units] == ["One.", "Two."]
    assert _document().units[0].key == UnitKey(None, "One.")


def test_translations_fill_the_slots() -> None:
    assert _document().filled(["一。", "二。"], joiners=["", ""]) == "# 一。二。\n"


@pytest.mark.parametrize("texts", [["one"], ["one", "two", "three"]])
def test_every_slot_wants_one_text(texts: list[str]) -> None:
    with pytest.raises(ValueError, match="texts for 2 slots"):
        _document().filled(texts)
