from __future__ import annotations

import pytest

from lexicord.glossary.eras.template import (
    TemplateError,
    compile_template,
    expand,
)

SLOTS = {"n": "[0-9]+", "y": "[0-9]{4}"}


def test_slots_come_back_in_reading_order() -> None:
    template = compile_template("{n}-{n} ({y})", SLOTS, strict=True)

    match = template.match("in 45-47 (1956)", 3)

    assert match is not None
    assert (match.start, match.end) == (3, 15)
    assert match.all("n", "y", "era") == ("45", "47", "1956")


@pytest.mark.parametrize(
    ("text", "strict"),
    [("49 (1960)", True), ("49(1960)", False), ("49  (1960)", False), ("49 [1960]", False)],
)
def test_a_loose_template_forgives_spaces_and_brackets(text: str, strict: bool) -> None:  # noqa: FBT001 - a table
    found = compile_template("{n} ({y})", SLOTS, strict=True).match(text, 0)

    assert (found is not None) is strict
    assert compile_template("{n} ({y})", SLOTS, strict=False).match(text, 0) is not None


def test_choices_and_options() -> None:
    template = compile_template("<a|b>~{n}<, {y}>?", SLOTS, strict=True)

    assert template.match("a1", 0) is not None
    assert template.match("b1, 1960", 0) is not None
    assert template.match("c1", 0) is None


def test_macros_may_hold_macros() -> None:
    assert expand("{@a} x", {"a": "{@b}|2", "b": "1"}) == "<<1>|2> x"


def test_a_name_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(TemplateError, match="no macro"):
        expand("{@a}", {})
    with pytest.raises(TemplateError, match="no slot"):
        compile_template("{q}", SLOTS, strict=True)
