from __future__ import annotations

import pytest

from lexicord.checks.rules.number_words import number_words
from lexicord.domain.locale_tag import LocaleTag


@pytest.mark.parametrize(("locale", "known"), [("en", True), ("ru", True), ("sw", False)])
def test_number_words_are_known_where_somebody_wrote_them_down(locale: str, known: bool) -> None:  # noqa: FBT001 a table
    assert bool(number_words(LocaleTag.parse(locale))) is known
