from __future__ import annotations

from lexicord.domain.translatable import N_


def test_a_marked_text_stays_as_it_is() -> None:
    assert N_("The date “{source}” is missing.") == "The date “{source}” is missing."
