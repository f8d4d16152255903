"""Pairs of marks, and text that only looks like a tag."""

from __future__ import annotations

from lexicord.formats.inline.content import Mark, Run, Shape
from lexicord.formats.inline.pairing import paired, protected


def _marks(text: str) -> list[Mark]:
    """Return marks: a small letter opens, a capital one closes."""
    return [
        Mark(letter, Shape.OPEN if letter.islower() else Shape.CLOSE, letter.lower())
        for letter in text
    ]


def test_of_overlapping_pairs_the_outer_one_counts() -> None:
    assert paired(_marks("biBI"))[1] == {0: 2}


def test_a_mark_without_partner_stands_alone() -> None:
    items, partners = paired(_marks("Bbi"))

    assert partners == {}
    assert {item.shape for item in items if isinstance(item, Mark)} == {Shape.ALONE}


def test_marks_that_never_close_are_looked_at_once() -> None:
    many = _marks("b" * 50_000 + "I" * 50_000)

    assert paired(many)[1] == {}


def test_many_texts_that_look_like_tags_are_kept_apart_at_once() -> None:
    items = protected([Run("&lt;", "<"), Run.plain("1>")] * 50_000)

    assert sum(isinstance(item, Mark) for item in items) == 50_000
