from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.eras.languages.registry import date_language
from lexicord.glossary.eras.nearness import Words, cores, nearness


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("may 5", True),
        ("5 of the month of may", True),
        ("page 5", False),
        ("5" + " " * 40 + "may", False),
        ("be 5", True),
        ("to be at 5", False),
        ("b.e. 5", True),
        ("juche's year 5", True),
    ],
)
def test_words_are_looked_for_near_a_number(text: str, *, near: bool) -> None:
    words = Words(("juche", "be", "b.e."), ("may",), ())
    sought, place = nearness(date_language(LocaleTag("en")), words), text.index("5")

    assert sought.holds(text, place, place + 1) is near


def test_particles_may_be_written_together_with_a_word() -> None:
    sought = nearness(date_language(LocaleTag("ar")), Words(("زوتشيه",), ("تموز",), ()))

    assert sought.holds("وتموز 5", 6, 7)


def test_the_longest_part_of_a_phrase_is_its_core() -> None:
    assert cores(["the year", "years", "of the year x"]) == ("year",)
