"""The nearest old source, and how little is compared to find it."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import Mock

import pytest
from rapidfuzz.process import extractOne

from lexicord.domain.catalog import Entry
from lexicord.merge.nearest import Memory
from lexicord.text.similarity import similarity
from support.catalogues import edited, translated

OLD = translated(400)


def scores(memory: Memory, template: list[Entry]) -> list[float]:
    found = (memory.nearest(entry, 0.6, near=None, used=set()) for entry in template)
    return [0.0 if each is None else each.score for each in found]


def test_the_choice_is_the_best_of_all() -> None:
    template = edited(OLD, 0.5)

    best = (max(similarity(new.source, old.source) for old in OLD) for new in template)

    assert scores(Memory(OLD), template) == [score if score >= 0.6 else 0.0 for score in best]


@pytest.mark.parametrize("size", [400, 800])
def test_what_cannot_be_better_is_not_compared(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Memory(translated(size))
    changed = [replace(entry, source=f"{entry.source} added") for entry in translated(size)]
    scores(memory, changed[:20])
    search = Mock(side_effect=extractOne)
    monkeypatch.setattr("lexicord.text.similarity.extractOne", search)

    scores(memory, [entry for entry in changed if len(entry.source) > 60])

    assert sum(len(call.args[1]) for call in search.mock_calls) < 4 * len(changed)


TIES = [
    Entry("Part 11", translations=("a",)),
    Entry("Part 12", context="c", translations=("b",)),
    Entry("Part 13", translations=("c",), flags=("fuzzy",)),
    Entry("Part 14", translations=("d",)),
    Entry("Part 15", "", "Parts 15", translations=("e", "f")),
]


@pytest.mark.parametrize(
    ("new", "near", "used", "chosen"),
    [
        (Entry("Part 19"), None, (), 0),
        (Entry("Part 19", "c"), None, (), 1),
        (Entry("Part 19", "", "Parts 19"), None, (), 4),
        (Entry("Past 13"), None, (), 2),
        (Entry("Part 19"), TIES[2], (), 3),
        (Entry("Part 19"), None, (TIES[0],), 3),
    ],
    ids=["first", "context", "plural", "numbers", "neighbour", "unused"],
)
def test_ties_are_broken(
    new: Entry, near: Entry | None, used: tuple[Entry, ...], chosen: int
) -> None:
    found = Memory(TIES).nearest(new, 0.6, near=near, used={entry.key for entry in used})

    assert found is not None
    assert found.entry is TIES[chosen]


def test_common_words_are_not_followed_everywhere() -> None:
    memory = Memory(Entry(f"the book number {n}", translations=("x",)) for n in range(600))

    found = memory.nearest(Entry("the book number 7x"), 0.6, near=None, used=set())

    assert found is not None
    assert found.score > 0.9


def test_the_follower_of_the_unit_before_is_a_candidate() -> None:
    old = [Entry(text, translations=("x",)) for text in ("aaaa", "bbbb", "cccc")]

    found = Memory(old).nearest(Entry("bbbbb"), 0.6, near=old[0], used=set())

    assert found is not None
    assert found.entry is old[1]


def test_an_empty_memory_has_nothing() -> None:
    assert Memory([]).nearest(Entry("a"), 0.0, near=None, used=set()) is None
    assert Memory([Entry("a")]).exact("a") == ()
