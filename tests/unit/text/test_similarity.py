from __future__ import annotations

from unittest.mock import Mock

import pytest
from rapidfuzz.process import extractOne

from lexicord.text.similarity import Candidates, best_match, similarity


@pytest.mark.parametrize(
    ("a", "b", "score"),
    [("", "", 1.0), ("abc", "abc", 1.0), ("abc", "xyz", 0.0), ("abcd", "abxd", 0.75)],
)
def test_similarity_is_twice_the_common_part_by_both_lengths(a: str, b: str, score: float) -> None:
    assert similarity(a, b) == pytest.approx(score)


def test_the_best_candidate_is_found_by_place() -> None:
    found = best_match("the third congress", ["x", "third congress", "a third party"], 0.5)

    assert found is not None
    assert (found.place, found.score) == (1, 0.875)


def test_the_first_of_equal_candidates_wins() -> None:
    found = Candidates(["same", "other", "same"]).best("same", 0.9)

    assert found is not None
    assert found.place == 0


def test_nothing_alike_enough_is_none() -> None:
    assert best_match("abc", ["xyz", "a" * 100], 0.6) is None


def test_a_threshold_of_zero_takes_any() -> None:
    assert best_match("abc", ["xyz"], 0.0) == (0, 0.0)


def test_a_score_just_below_the_threshold_is_not_rounded_up() -> None:
    assert best_match("aaab", ["aaaaaa"], 0.6) == (0, 0.6)
    assert best_match("aaab", ["aaaaaa"], 0.60005) is None


def test_all_that_are_equally_alike_are_named_the_shortest_first() -> None:
    found = Candidates(["Part 2b", "other", "Part 1", "Part 2"]).closest("Part 3", 0.6)

    assert [each.place for each in found] == [2, 3]


def test_long_texts_of_other_letters_are_left_out_too() -> None:
    candidates = Candidates(["b" * 300, *("a" * 299 + letter for letter in "xyz")])
    for _ in range(20):
        candidates.best("c" * 300, 0.6)

    assert [each.place for each in candidates.closest("a" * 299 + "y", 0.6)] == [2]


def test_a_shelf_out_of_reach_by_now_is_passed_over() -> None:
    candidates = Candidates(["a" * 10] * 1030 + ["a" * 15])

    assert len(candidates.closest("a" * 10, 0.6)) == 1030
    assert len(candidates.closest("a" * 15, 0.6)) == 1


def test_texts_beyond_all_counting_are_compared() -> None:
    long = "ab" * 20_000
    candidates = Candidates([long, "c" * 40_000])
    for _ in range(9):
        candidates.best(long, 0.9)

    assert candidates.best(long + "x", 0.9) is not None


def test_many_searches_find_what_one_search_finds() -> None:
    texts = [f"chapter {number:x} of the book" for number in range(700)]
    candidates = Candidates(texts)
    queries = [f"a chapter {number:o} of books" for number in range(250)]

    found = [candidates.closest(query, 0.6) for query in queries]

    assert found == [Candidates(texts).closest(query, 0.6) for query in queries]


def test_most_texts_of_other_letters_are_never_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    candidates = Candidates(
        [f"{letter * 20}{number:03}" for letter in "abcd" for number in range(120)]
    )
    for _ in range(150):
        candidates.best("zzzz" * 5, 0.6)
    search = Mock(side_effect=extractOne)
    monkeypatch.setattr("lexicord.text.similarity.extractOne", search)

    assert candidates.best("a" * 20 + "999", 0.8)
    assert sum(len(call.args[1]) for call in search.mock_calls) <= 120


def test_what_is_a_little_less_alike_is_no_equal() -> None:
    candidates = Candidates(["a" * 8001, "a" * 8000])

    assert [each.place for each in candidates.closest("a" * 4000, 0.6)] == [1]
