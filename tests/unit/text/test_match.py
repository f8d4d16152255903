from __future__ import annotations

import pickle

import pytest

from lexicord.text.match import Matcher


def test_every_hit_is_found_overlapping_ones_too() -> None:
    matcher = Matcher([("party", 1), ("workers' party", 2), ("art", 3), ("party", 4)])

    hits = list(matcher.finditer("the workers' party"))

    assert hits == [(14, 17, 3), (4, 18, 2), (13, 18, 1), (13, 18, 4)]


def test_characters_outside_the_basic_plane_count_one() -> None:
    assert list(Matcher([("당", "x")]).finditer("🍫당")) == [(1, 2, "x")]


def test_a_matcher_without_patterns_finds_nothing() -> None:
    matcher: Matcher[int] = Matcher([])

    assert list(matcher.finditer("text")) == []
    assert len(matcher) == 0


def test_an_empty_pattern_is_refused() -> None:
    with pytest.raises(ValueError, match="everywhere"):
        Matcher([("", 1)])


def test_a_matcher_survives_pickling() -> None:
    matcher = pickle.loads(pickle.dumps(Matcher([("당", "x")])))

    assert list(matcher.finditer("로동당")) == [(2, 3, "x")]
