from __future__ import annotations

from lexicord.domain.era_date import FoundDate
from lexicord.domain.span import Span


def test_a_found_date_is_plain_json() -> None:
    found = FoundDate(3, 18, "juche", 49, "1960")

    assert found.span == Span(3, 18)
    assert found.to_json() == {
        "start": 3,
        "end": 18,
        "calendar": "juche",
        "era_year": 49,
        "era_year_end": None,
        "edtf": "1960",
        "status": "ok",
        "form": "canonical",
    }
