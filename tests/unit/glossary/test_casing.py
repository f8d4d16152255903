from __future__ import annotations

import pytest

from lexicord.glossary.casing import fit, is_acronym
from lexicord.glossary.hit import Fit


@pytest.mark.parametrize(
    ("pattern", "found", "result"),
    [
        ("Party of Work", "Party of Work", Fit.EXACT),
        ("Party of Work", "PARTY OF WORK", Fit.EXACT),
        ("Party of Work", "Party Of Work", Fit.EXACT),
        ("party of work", "Party of work", Fit.EXACT),
        ("Party of Work", "party of Work", Fit.LOWERED),
        ("Party of Work", "Party of work", Fit.WEAK),
        ("'Party'", "'party'", Fit.LOWERED),
    ],
)
def test_capitals_may_be_more_and_not_fewer(pattern: str, found: str, result: Fit) -> None:
    assert fit(pattern, found) is result


@pytest.mark.parametrize(
    ("text", "acronym"), [("WPK", True), ("PdAK", True), ("Party", False), ("ЦК ТПК", False)]
)
def test_an_acronym_is_known_by_its_capitals(text: str, acronym: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_acronym(text) is acronym
