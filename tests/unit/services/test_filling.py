from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.document import Code, Document, Literal, Slot
from lexicord.domain.unit import Unit
from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.settings import Fallback
from lexicord.services.filling import filled

BOLD = Code((Literal("<b>"),), (Literal("</b>"),))
PAGE = Document((Slot(Unit("One"), "One"), Slot(Unit("<1>Two</1>"), "<b>Two</b>", codes=(BOLD,))))


def _catalog(two: str, *flags: str) -> Catalog:
    entries = [Entry("One", translations=("Eins",), flags=flags)]
    return Catalog.new({}, [*entries, Entry("<1>Two</1>", translations=(two,))])


def test_each_slot_has_its_translation() -> None:
    filling = filled(PAGE, _catalog("<1>Zwei</1>"), Fallback.SOURCE, use_fuzzy=False)
    assert (filling.texts, filling.missing, filling.unusable) == (("Eins", "<1>Zwei</1>"), 0, 0)


@pytest.mark.parametrize("broken", ["<1>Zwei", "Zwei</1>", "<1/>Zwei"])
def test_tags_that_do_not_fit_are_never_built_in(broken: str) -> None:
    filling = filled(PAGE, _catalog(broken), Fallback.SOURCE, use_fuzzy=False)
    assert (filling.texts, filling.missing, filling.unusable) == (("Eins", "<1>Two</1>"), 1, 1)


def test_what_is_missing_can_be_marked() -> None:
    filling = filled(PAGE, None, Fallback.MARK, use_fuzzy=False)
    assert filling.texts == ("⟦One⟧", "⟦<1>Two</1>⟧")


@pytest.mark.parametrize(("use", "text"), [(True, "Eins"), (False, "One")])
def test_fuzzy_texts_only_where_asked(use: bool, text: str) -> None:  # noqa: FBT001 - a table
    filling = filled(PAGE, _catalog("", "fuzzy"), Fallback.SOURCE, use_fuzzy=use)
    assert filling.texts[0] == text
