"""Names and terms that the texts suggest."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.candidates import Candidate, CandidateKind, candidates

EN = LocaleTag("en")
NAME, TERM = CandidateKind.NAME, CandidateKind.TERM


def found(*texts: str, locale: str = "en") -> list[tuple[str, CandidateKind, int]]:
    made = candidates(texts, LocaleTag.parse(locale))
    return [(each.text, each.kind, each.count) for each in made]


def test_names_are_capitalised_words_in_a_row() -> None:
    texts = (
        "The Central Committee of the Workers' Party met.",
        "It was the Central Committee of the Workers' Party. Nobody else met.",
        "Kim met the committee, nobody met Kim.",
    )
    assert candidates(texts, EN) == [
        Candidate("Central Committee of the Workers' Party", NAME, 2, (0, 1))
    ]


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (["He saw Kim. She saw Kim, too.", "Then Kim came."], "Kim"),
        (["It rained at Lake 7.", "At Lake 7 it snowed."], "Lake 7"),
        (["He met Kim of the house.", "They met Kim of no house."], "Kim"),
        (["On the way Ri, Kim and Pak met.", "On the way Kim left."], "Kim"),
        (["We meet Jean de la Tour.", "I ask Jean de la Tour again."], "Jean de la Tour"),
        (["There is Kim of it all; then Kim of the rest.", "X"], "Kim"),
        (["Lake Baikal is old. Lake Baikal is deep.", "X"], "Lake Baikal"),
    ],
)
def test_a_name_ends_where_the_words_do(texts: list[str], name: str) -> None:
    assert name in [text for text, kind, _ in found(*texts) if kind is NAME]


def test_the_capital_of_a_sentence_makes_no_name() -> None:
    assert found("Nobody came. Nobody left.", "Nobody knows.") == []


def test_terms_come_again_and_again() -> None:
    texts = [f"{word} workers of socialist countries met {word}." for word in ("Old", "New", "Few")]
    assert found(*texts) == [("workers of socialist countries", TERM, 3)]
    assert found(*texts[:2]) == []


def test_common_words_begin_no_term() -> None:
    texts = [f"Therefore many {word} pages follow in {word}." for word in "abcdefgh"]
    assert found(*texts) == []


def test_what_is_written_without_spaces_is_counted_by_letters() -> None:
    texts = ["彼は労働党を見た", "労働党が来た", "今日は労働党だ"]
    assert found(*texts, locale="ja") == [("労働党", TERM, 3)]
