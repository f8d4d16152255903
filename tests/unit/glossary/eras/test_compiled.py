from __future__ import annotations

from lexicord.glossary.eras.compiled import Known, Loose

SLOTS = {"n": "[0-9]+", "era": "juche"}


def test_templates_are_kept_apart_by_how_they_begin() -> None:
    loose = Loose(["{era} {n}", "{n} {era}"], SLOTS)

    assert [template.source for template in loose.at("4")] == ["{n} {era}"]
    assert [template.source for template in loose.at("j")] == ["{era} {n}"]


def test_what_is_known_is_not_worked_out_again() -> None:
    known, asked = Known(), []

    for _ in range(2):
        known.get(("a",), lambda: asked.append("a"))

    assert asked == ["a"]


def test_not_everything_is_remembered_for_ever() -> None:
    known = Known()

    for number in range(Known.LIMIT + 1):
        known.get((str(number),), lambda number=number: number)  # type: ignore[misc]  # mypy cannot infer the type of a lambda with a default

    assert known.get(("0",), lambda: "asked again") == "asked again"
