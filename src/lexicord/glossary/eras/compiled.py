"""Templates of a language, compiled when they are first needed, and what was read with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from lexicord.glossary.eras.beginnings import figure_first, word_first
from lexicord.glossary.eras.language import Quality
from lexicord.glossary.eras.template import Template, compile_template

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

T = TypeVar("T")


class Strict:
    """The strict templates by quality, the better ones first; compiled when first asked for."""

    def __init__(self, sources: Iterable[tuple[Quality, str]], slots: Mapping[str, str]) -> None:
        """Nothing is compiled yet; ``slots`` give the pattern of every slot."""
        self._sources = [pair for pair in sources if pair[0] is not Quality.SLIP]
        self._slots = slots
        self._known: dict[str, Template] = {}

    def __iter__(self) -> Iterator[tuple[Quality, Template]]:
        for quality, source in self._sources:
            if source not in self._known:
                self._known[source] = compile_template(source, self._slots, strict=True)
            yield quality, self._known[source]


class Loose:
    """The loose templates; compiled when the first likely place for a date is met.

    Those that begin with figures are kept apart from those that begin with words.
    """

    def __init__(self, sources: Iterable[str], slots: Mapping[str, str]) -> None:
        """Nothing is compiled yet; ``slots`` give the pattern of every slot."""
        self._sources = tuple(sources)
        self._slots = slots
        self._known: list[Template] = []
        self._by_figure: dict[bool, list[Template]] = {}

    def __iter__(self) -> Iterator[Template]:
        if not self._known:
            self._known = [
                compile_template(source, self._slots, strict=False) for source in self._sources
            ]
        return iter(self._known)

    def at(self, sign: str) -> list[Template]:
        """Return the templates whose matches can begin with ``sign``."""
        figure = sign.isdecimal()
        if figure not in self._by_figure:
            can = figure_first if figure else word_first
            self._by_figure[figure] = [each for each in self if can(each.source, self._slots)]
        return self._by_figure[figure]


class Known:
    """What was worked out before: the dates of a text and of its neighbours are few and alike."""

    LIMIT = 4096

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._values: dict[tuple[str, ...], Any] = {}

    def get(self, key: tuple[str, ...], work: Callable[[], T]) -> T:
        """Return what ``work`` gave for ``key``, which must tell all that it depends on."""
        if key not in self._values:
            if len(self._values) >= self.LIMIT:
                self._values.clear()
            self._values[key] = work()
        found: T = self._values[key]
        return found
