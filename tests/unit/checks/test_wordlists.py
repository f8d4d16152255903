"""Small words that tell languages apart."""

from __future__ import annotations

from lexicord.checks.wordlists import small_words, telling_words


def test_what_two_languages_share_tells_nothing() -> None:
    assert "in" in small_words("en") & small_words("de")
    assert "in" not in telling_words("en", "de")
    assert "the" in telling_words("en", "de")


def test_nothing_is_known_of_other_languages() -> None:
    assert telling_words("ko", "en") == frozenset()
    assert telling_words("en", "ko") == small_words("en")
