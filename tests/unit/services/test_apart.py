from __future__ import annotations

import pytest

from lexicord.domain.document import Code, Document, Literal, Slot
from lexicord.domain.unit import Unit, UnitKind
from lexicord.services.apart import told_apart


def _slot(source: str, kind: UnitKind = UnitKind.SENTENCE, path: str = "") -> Slot:
    return Slot(Unit(source, kind=kind, path=path), source)


def _contexts(document: Document, *patterns: str) -> list[str | None]:
    return [unit.context for unit in told_apart(document, patterns).units]


PAGE = Document(
    (
        _slot("Note."),
        _slot("The <1>first</1>", UnitKind.HEADING),
        _slot("Note."),
        Literal("\n"),
        _slot("Note."),
        _slot("Other."),
        _slot("Second", UnitKind.HEADING),
        _slot("Note."),
    )
)


def test_equal_texts_share_a_translation_by_default() -> None:
    assert told_apart(PAGE, ()) is PAGE


@pytest.mark.parametrize("pattern", ["Note.", "N*", "[MN]ote."])
def test_a_text_is_told_apart_by_the_heading_above_it(pattern: str) -> None:
    first = "The first"
    assert _contexts(PAGE, pattern) == [
        *("", None, first, f"{first} #2", None, None, "Second"),
    ]


def test_every_text_can_be_told_apart() -> None:
    assert None not in _contexts(PAGE, "*")
    assert len({unit.key for unit in told_apart(PAGE, ["*"]).units}) == len(PAGE.units)


def test_a_paragraph_that_comes_changes_no_context() -> None:
    with_more = Document((*PAGE.pieces[:3], _slot("New."), *PAGE.pieces[3:]))
    assert [each for each in _contexts(with_more, "Note.") if each is not None] == [
        each for each in _contexts(PAGE, "Note.") if each is not None
    ]


def test_a_value_has_its_path_and_a_context_of_the_document_stays() -> None:
    own = Slot(Unit("OK", context="menu"), "OK")
    document = Document((_slot("OK", UnitKind.STRING, "items[0].title"), own))
    assert _contexts(document, "OK") == ["items[0].title", "menu"]


def test_texts_inside_of_markup_are_told_apart_in_every_place() -> None:
    alt = _slot("Map", UnitKind.ALTERNATIVE)
    inner = (Literal("<img "), alt, Literal(">"))
    codes = (Code(inner), Code((Literal("<b>"),), (Literal("</b>"),)))
    outer = Slot(Unit("See <1/> <2>it</2>"), "See <img Map>", codes=codes, inner=inner)
    (made,) = told_apart(Document((outer,)), ["Map"]).pieces
    assert isinstance(made, Slot)
    assert made.inner[1] is made.codes[0].opening[1]
    assert made.unit.context is None
