from __future__ import annotations

import pytest

from lexicord.domain.span import Span
from lexicord.domain.term import Standing
from lexicord.glossary.glossary import Glossary


def test_pairs_make_concepts_with_the_first_target_preferred() -> None:
    pairs = [("Party", "партия"), ("Party", "Партия"), ("Army", "армия"), ("Party", "партия")]
    glossary = Glossary.from_pairs(pairs, "en", "ru")

    assert len(glossary) == 2
    standings = [each.standing for each in glossary["Party"].renderings[1][1]]
    assert standings == [Standing.PREFERRED, Standing.ADMITTED]


def test_an_unknown_concept_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        Glossary.of(())["party"]


def test_an_empty_glossary_finds_nothing() -> None:
    assert Glossary.of(()).find("the Workers' Party of Korea", "en") == ()


def test_the_index_of_a_language_is_built_once() -> None:
    glossary = Glossary.from_pairs([("Party", "партия")], "en", "ru")

    assert glossary.index("ru") is glossary.index("ru")


def test_spans_count_the_original_letters() -> None:
    glossary = Glossary.from_pairs([("Party", "당중앙")], "en", "ko-KP")
    (hit,) = glossary.find("우리 당\u200b중앙은", "ko-KP")

    assert (hit.span, hit.tail) == (Span(3, 7), "은")


def test_the_longest_name_counts_and_holds_the_shorter_ones() -> None:
    pairs = [("Party of Korea", "a"), ("Committee of the Party of Korea", "b"), ("Korea", "c")]
    (hit,) = Glossary.from_pairs(pairs, "en", "de").find(
        "The Committee of the Party of Korea met.", "en"
    )

    assert hit.concept.id == "Committee of the Party of Korea"
    assert {inner.concept.id for inner in hit.nested} == {"Party of Korea", "Korea"}


def test_names_that_overlap_by_a_part_give_way_to_the_longer_one() -> None:
    pairs = [("People's Army of Korea", "a"), ("Korea Day", "b")]
    hits = Glossary.from_pairs(pairs, "en", "de").find("People's Army of Korea Day", "en")

    assert [hit.concept.id for hit in hits] == ["People's Army of Korea"]
