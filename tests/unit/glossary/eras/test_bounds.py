from __future__ import annotations

import pytest

from lexicord.domain.era_date import DateEdge
from lexicord.glossary.eras.detect import find_dates

F, T, N = DateEdge.FROM, DateEdge.TO, DateEdge.NONE


@pytest.mark.parametrize(
    ("text", "locale", "found"),
    [
        ("since 1960", "en", [("1960/..", F)]),
        ("since 1956 and until 1958", "en", [("1956", F), ("1958", T)]),
        ("since 1956. Until 1958", "en", [("1956/..", F), ("../1958", T)]),
        ("to 1960", "en", [("1960", T)]),
        ("around 1956-1958", "en", [("1956~/1958~", N)]),
        ("since 1956-1958", "en", [("1956/1958", F)]),
        ("since July 15", "en", [("XXXX-07-15", F)]),
        ("since February 30, 1960", "en", [(None, F)]),
        ("주체49(1960)년부터", "ko", [("1960", F)]),
        ("주체49(1960)년까지", "ko", [("1960", T)]),
        ("in 1960", "en", [("1960", N)]),
        ("in 1960", "sw", [("1960", N)]),
    ],
)
def test_words_around_a_date_say_more_of_it(
    text: str, locale: str, found: list[tuple[str | None, DateEdge]]
) -> None:
    assert [(date.edtf, date.edge) for date in find_dates(text, locale)] == found
