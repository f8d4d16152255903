"""What a unit has by now that was out of use while its text was cut differently."""

from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry, State
from lexicord.merge.recuts import Recut, part_by_now, whole_by_now


def done(text: str) -> Entry:
    return Entry("x", translations=(text,))


def fuzzy(text: str) -> Entry:
    return Entry("x", translations=(text,), flags=("fuzzy",))


PARTS = [done("A."), fuzzy("B."), done("C.")]
HALF = fuzzy("A. B. C.")


@pytest.mark.parametrize(
    ("whole", "place", "guesses", "text", "state"),
    [
        (HALF, 0, [], "A.", State.TRANSLATED),
        (HALF, 1, [], "B.", State.FUZZY),
        (done("A. B. C."), 1, [], "B.", State.TRANSLATED),
        (done("A. Bb. C."), 1, [], "Bb.", State.TRANSLATED),
        (fuzzy("A. B. Cc."), 2, [], "Cc.", State.FUZZY),
        (done("Aa. B. Cc."), 1, [], "B.", State.FUZZY),
        (done("Aa. Bb. C."), 1, ["Aa.", "Bb.", "C."], "Bb.", State.FUZZY),
        (done("Aa. Bb. C."), 0, [], "A.", State.FUZZY),
        (done("Aa. Bb. C."), 2, [], "C.", State.TRANSLATED),
    ],
)
def test_a_part_is_what_stands_between_the_others(
    whole: Entry, place: int, guesses: list[str], text: str, state: State
) -> None:
    assert part_by_now(whole, PARTS, place, " ", guesses) == Recut(text, state, (whole,))


@pytest.mark.parametrize(
    ("whole", "parts", "guesses", "text", "state"),
    [
        (done("A.  B."), [fuzzy("A."), fuzzy("B.")], [], "A.  B.", State.TRANSLATED),
        (fuzzy("A. B."), [done("A."), done("B.")], [], "A. B.", State.TRANSLATED),
        (fuzzy("A. B."), [fuzzy("A."), done("B.")], [], "A. B.", State.FUZZY),
        (done("AB."), [fuzzy("AB."), fuzzy("AB.")], ["AB."] * 2, "AB.", State.TRANSLATED),
        (done("A. B."), [done("A."), done("Bb.")], [], "A. Bb.", State.TRANSLATED),
        (done("A. B."), [done("Aa."), fuzzy("B.")], [], "Aa. B.", State.FUZZY),
        (done("A. B."), [done("A."), fuzzy("zzz")], [], "A. B.", State.TRANSLATED),
    ],
)  # fmt: skip
def test_a_whole_is_what_its_parts_say_where_somebody_edited_them(
    whole: Entry, parts: list[Entry], guesses: list[str], text: str, state: State
) -> None:
    assert whole_by_now(whole, parts, " ", guesses) == Recut(text, state, tuple(parts))
