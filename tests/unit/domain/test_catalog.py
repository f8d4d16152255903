from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry, State
from lexicord.domain.unit import UnitKey


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        (Entry("a"), State.UNTRANSLATED),
        (Entry("a", translations=()), State.UNTRANSLATED),
        (Entry("a", translations=("b",)), State.TRANSLATED),
        (Entry("a", translations=("b",), flags=("fuzzy",)), State.FUZZY),
        (Entry("a", plural="as", translations=("b", "")), State.UNTRANSLATED),
    ],
)
def test_an_entry_knows_its_state(entry: Entry, state: State) -> None:
    assert entry.state is state


@pytest.mark.parametrize(
    ("entry", "is_header"),
    [
        (Entry(""), True),
        (Entry("", context="menu"), False),
        (Entry("", obsolete=True), False),
        (Entry("a"), False),
    ],
)
def test_the_header_is_the_entry_without_a_source(entry: Entry, is_header: bool) -> None:  # noqa: FBT001 a table
    assert entry.is_header is is_header


def test_the_key_tells_contexts_apart() -> None:
    assert Entry("a", context="").key != Entry("a").key
    assert Entry("a").key == UnitKey(None, "a")


def test_the_translation_is_the_first_form() -> None:
    assert Entry("a", translations=("x", "y")).translation == "x"
    assert Entry("a", translations=()).translation == ""
