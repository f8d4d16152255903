from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering, Standing
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.judge import judge
from lexicord.glossary.question import Question
from lexicord.glossary.verdict import Slip

EN, DE = LocaleTag("en"), LocaleTag("de")
GLOSSARY = Glossary.of(
    Concept(name, "party", ((EN, english), (DE, (Rendering(german),))))
    for name, english, german in (
        ("red", (Rendering("Red Party"), Rendering("the Party", Standing.SHORT)), "Rote Partei"),
        ("league", (Rendering("League"),), "bund"),
        ("front", (Rendering("Front"),), "Blaue Front"),
    )
)


def _question(source: str, target: str) -> Question:
    hits = GLOSSARY.find(source, EN), GLOSSARY.find(target, DE)
    return Question(GLOSSARY, source, target, EN, DE, *hits)


@pytest.mark.parametrize(
    ("source", "asked"),
    [("Red Party", ["red"]), ("red party", []), ("when the Party met", []), ("a league", [])],
)
def test_only_what_is_surely_meant_is_asked(source: str, asked: list[str]) -> None:
    assert [concept for concept, *_ in _question(source, "").asked] == asked


@pytest.mark.parametrize(
    ("target", "slip"),
    [("Die Blaue Front tagte.", Slip.UNASKED), ("Der bund tagte.", Slip.MISSING)],
)
def test_a_stranger_stands_in_for_a_name_unless_it_is_an_ordinary_word(
    target: str, slip: Slip
) -> None:
    assert judge(_question("The Red Party met.", target))[0].slip is slip
