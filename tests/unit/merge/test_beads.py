from __future__ import annotations

import pytest

from lexicord.merge.beads import beads

A, B, C = "He came in the spring.", "He saw 12 houses.", "He won, and all of them were glad of it."


@pytest.mark.parametrize(
    ("targets", "expected"),
    [
        (
            ["Il vint au printemps, il vit 12 maisons.", "Il gagna, et tous en furent ravis."],
            ["AB-0", "C-1"],
        ),
        (
            ["Il vint au printemps.", "Il vit 12 maisons.", "Il gagna.", "Tous en furent ravis."],
            ["A-0", "B-1", "C-23"],
        ),
        (["Tout en une phrase : il vint, vit et gagna, et tous en furent ravis."], ["ABC-0"]),
        (["Il vint.", "Il vit 12.", "Il gagna, et tous."], ["A-0", "B-1", "C-2"]),
        (["x"] * 10, []),
        ([], []),
    ],
    ids=["joined", "cut", "all", "equal", "too many", "nothing"],
)
def test_sentences_are_strung_by_length_and_number(targets: list[str], expected: list[str]) -> None:
    found = beads([A, B, C], targets)

    assert expected == [
        "".join("ABC"[place] for place in bead.sources)
        + "-"
        + "".join(str(place) for place in bead.targets)
        for bead in found
    ]
