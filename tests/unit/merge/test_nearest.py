"""The nearest old source, and how little is compared to find it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lexicord.domain.catalog import Entry
from lexicord.merge.nearest import Memory
from lexicord.text.similarity import Candidates, similarity
from support.catalogues import edited, translated

OLD = translated(400)


def scores(memory: Memory, template: list[Entry]) -> list[float]:
    found = (memory.nearest(entry, 0.6, near=None, used=set()) for entry in template)
    return [0.0 if each is None else each.score for each in found]


def test_the_choice_is_the_best_of_all() -> None:
    template = edited(OLD, 0.5)

    best = (max(similarity(new.source, old.source) for old in OLD) for new in template)

    assert scores(Memory(OLD), template) == [score if score >= 0.6 else 0.0 for score in best]


@pytest.mark.parametrize("size", [200, 400, 800])
def test_long_texts_that_share_rare_words_are_not_compared_with_all(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = translated(size)
    memory, calls = Memory(old), list[str]()
    monkeypatch.setattr(Candidates, "closest", lambda _, query, *__, **___: calls.append(query))
    changed = [replace(entry, source=f"{entry.source} added") for entry in old]

    scores(memory, [entry for entry in changed if len(entry.source) > 120])

    assert calls == []


@pytest.mark.parametrize("length", [30, 200])
def test_what_is_new_is_compared_with_a_bounded_number(
    length: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []
    monkeypatch.setattr(
        "lexicord.text.similarity.extractOne",
        lambda _, texts, **__: compared.append(len(texts)),
    )
    old = [Entry(f"{number:x}".rjust(length, "a"), translations=("x",)) for number in range(20000)]

    assert Memory(old).nearest(Entry("b" * length), 0.6, near=None, used=set()) is None
    assert sum(compared) * length <= 1_300_000


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
