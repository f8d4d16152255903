from __future__ import annotations

import pytest

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
