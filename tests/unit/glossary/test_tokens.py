"""Texts as rows of tokens."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.tokens import by_letter, grams, tokens


@pytest.mark.parametrize(
    ("text", "locale", "keys"),
    [
        ("Трудовая партия, Трудовой партии", "ru", ["трудо", "парти", "трудо", "парти"]),
        ("the workers' party", "en", ["the", "worke", "party"]),
        ("조선로동당은 간다", "ko-KP", list("조선로동당은간다")),
        ("党の旗", "ja", list("党の旗")),
        ("— !", "en", []),
    ],
)
def test_endings_and_particles_do_not_matter(text: str, locale: str, keys: list[str]) -> None:
    row = tokens(text, LocaleTag.parse(locale))
    assert [token.key for token in row] == keys
    assert by_letter(LocaleTag.parse(locale)) is (locale in {"ko-KP", "ja"})


def test_rows_tell_their_place() -> None:
    row = tokens("One two three", LocaleTag("en"))
    assert list(grams(row, 2, 3)) == [
        (("one", "two"), 0, 7),
        (("one", "two", "three"), 0, 13),
        (("two", "three"), 4, 13),
    ]
