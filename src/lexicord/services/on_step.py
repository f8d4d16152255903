"""How a long use case says where it is, without knowing who listens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Item = TypeVar("Item")


class OnStep(Protocol):
    """Called before each step with the number of steps done, of all steps, and the step's name.

    A last call with ``done == total`` and an empty name says that the work is over.
    """

    def __call__(self, done: int, total: int, name: str) -> None:
        """Take note of it; what is raised here ends the work before anything is saved."""


def silent(done: int, total: int, name: str) -> None:
    """Take no notice."""


def stepping(items: Sequence[tuple[str, Item]], on_step: OnStep) -> Iterator[Item]:
    """Yield the items of named ones, telling ``on_step`` about each before it is worked on."""
    for done, (name, item) in enumerate(items):
        on_step(done, len(items), name)
        yield item
    on_step(len(items), len(items), "")
