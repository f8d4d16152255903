"""What a changed glossary touches."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.impact import Impact, changes
from lexicord.glossary.termbase import read_termbase

TERMS = """
[lake]
kind = "place"
[lake.en]
preferred = "Lake"
[lake.de]
preferred = "See"
[lake.fr]
preferred = "lac"
"""
EN, DE = LocaleTag("en"), LocaleTag("de")


def glossary(old: str = "", new: str = "") -> Glossary:
    return Glossary.of(read_termbase({"t.toml": TERMS.replace(old, new) if old else TERMS}))


@pytest.mark.parametrize(
    ("old", "new", "locales"),
    [
        ('"See"', '"Teich"', ["de"]),
        ('"Lake"', '"Pond"', ["en"]),
        ('kind = "place"', 'kind = "state"', ["en", "de", "fr"]),
        ('kind = "place"', 'kind = "place"\nvalid = "1950/"', ["en", "de", "fr"]),
        ('[lake.fr]\npreferred = "lac"', "", ["fr"]),
        ('kind = "place"', 'kind = "place"\nnote = "mind the gap"', None),
        ("", "", None),
    ],
)
def test_a_concept_differs_in_the_languages_that_differ(
    old: str, new: str, locales: list[str] | None
) -> None:
    found = changes(glossary(), glossary(old, new))
    told = [(each.concept_id, each.kind.value, [*map(str, each.locales)]) for each in found]
    assert told == ([] if locales is None else [("lake", "changed", locales)])


def test_concepts_come_and_go() -> None:
    empty = Glossary.of(())
    assert [each.kind.value for each in changes(empty, glossary())] == ["added"]
    assert [each.kind.value for each in changes(glossary(), empty)] == ["removed"]


@pytest.mark.parametrize(
    ("old", "new", "source", "touched"),
    [
        ('"See"', '"Teich"', "At the Lake.", ("lake",)),
        ('"See"', '"Teich"', "At the Pond.", ()),
        ('"Lake"', '"Pond"', "At the Pond.", ("lake",)),
        ('"Lake"', '"Pond"', "At the Lake.", ("lake",)),
        ('"lac"', '"étang"', "At the Lake.", ()),
    ],
)
def test_a_unit_is_touched_where_it_names_what_differs(
    old: str, new: str, source: str, touched: tuple[str, ...]
) -> None:
    impact = Impact.between(glossary(), glossary(old, new), EN, DE)
    assert impact.touched(source) == touched


def test_a_language_is_touched_through_its_parent() -> None:
    swiss = LocaleTag.parse("de-CH")
    impact = Impact.between(glossary(), glossary('"See"', '"Teich"'), EN, swiss)
    assert impact.touched("At the Lake.") == ("lake",)
