"""The nearest old source, and how little is compared to find it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry
from lexicord.merge.nearest import Memory
from lexicord.text.similarity import Candidates, Likeness, similarity
from support.catalogues import edited, translated

if TYPE_CHECKING:
    import pytest

OLD = translated(400)


def scores(memory: Memory, template: list[Entry]) -> list[float]:
    found = (memory.nearest(entry, 0.6, near=None, used=set()) for entry in template)
    return [0.0 if each is None else each.score for each in found]


def test_the_choice_is_the_best_of_all() -> None:
    template = edited(OLD, 0.5)

    best = (max(similarity(new.source, old.source) for old in OLD) for new in template)

    assert scores(Memory(OLD), template) == [score if score >= 0.6 else 0.0 for score in best]


def test_long_texts_that_share_rare_words_are_not_compared_with_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    memory, calls = Memory(OLD), list[str]()

    def best(_: Candidates, query: str, threshold: float) -> Likeness | None:
        calls.append(f"{query} {threshold}")
        return None

    monkeypatch.setattr(Candidates, "best", best)
    changed = [replace(entry, source=f"{entry.source} added") for entry in OLD]
    scores(memory, [entry for entry in changed if len(entry.source) > 120])

    assert calls == []


def test_common_words_are_not_followed_everywhere() -> None:
    memory = Memory(Entry(f"the book number {n}", translations=("x",)) for n in range(600))

    found = memory.nearest(Entry("the book number 7x"), 0.6, near=None, used=set())

    assert found is not None
    assert found.score > 0.9


def test_the_follower_of_the_unit_before_is_a_candidate() -> None:
    old = [Entry(text, translations=("x",)) for text in ("aaaa", "bbbb", "cccc")]

    found = Memory(old).nearest(Entry("bbbbb"), 0.6, near=old[0].key, used=set())

    assert found is not None
    assert found.entry is old[1]


def test_an_empty_memory_has_nothing() -> None:
    assert Memory([]).nearest(Entry("a"), 0.0, near=None, used=set()) is None
    assert Memory([Entry("a")]).exact("a") == ()
