from __future__ import annotations

from lexicord.services.on_step import silent, stepping


def test_each_step_is_told_before_its_work_and_the_end_after() -> None:
    told: list[tuple[int, int, str]] = []
    steps = stepping([("a", 1), ("b", 2)], lambda *step: told.append(step))
    worked = [(item, len(told)) for item in steps]
    assert worked == [(1, 1), (2, 2)]
    assert told == [(0, 2, "a"), (1, 2, "b"), (2, 2, "")]


def test_silence_is_the_default() -> None:
    assert list(stepping([("a", 1)], silent)) == [1]
