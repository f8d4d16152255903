"""Link definitions: what stands at the start of a paragraph and is not shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import NamedTuple

from lexicord.formats.markdown.leaf import Content, Leaf, LeafKind
from lexicord.formats.markdown.link_parts import (
    destination_end,
    label_end,
    normalized,
    skip_white,
    title_end,
)


@dataclass(slots=True)
class Definitions:
    """The labels that links of the page can refer to."""

    labels: set[str] = field(default_factory=set)

    def add(self, label: str) -> None:
        """Note a label, as it stands in its definition."""
        self.labels.add(normalized(label))

    def __contains__(self, label: str) -> bool:
        """Say whether ``label``, as it stands in a link, is defined."""
        return normalized(label) in self.labels


class _Definition(NamedTuple):
    end: int
    label: str
    title: tuple[int, int] | None


def closed(source: str, leaf: Leaf, definitions: Definitions) -> list[Leaf]:
    """Return what a finished paragraph is: titles of link definitions, and the text behind."""
    begin, end = leaf.lines[-1]
    leaf.lines[-1] = (begin, begin + len(source[begin:end].rstrip(" \t")))
    if source[leaf.lines[0][0]] != "[":
        return [leaf]
    content = Content.of(source, leaf.lines)
    leaves: list[Leaf] = []
    done = 0
    while found := _definition(content.text, done):
        definitions.add(found.label)
        if found.title and found.title[0] < found.title[1]:
            lines = content.ranges(*found.title)
            number = leaf.number + content.text.count("\n", 0, found.title[0])
            leaves.append(replace(leaf, kind=LeafKind.TITLE, lines=lines, number=number))
        done = found.end
    if not done:
        return [leaf]
    if done < len(content.text):
        rest = content.ranges(done, len(content.text))
        number = leaf.number + len(leaf.lines) - len(rest)
        leaves.append(replace(leaf, lines=rest, number=number))
    return leaves


def _definition(text: str, start: int) -> _Definition | None:
    """Return the definition that begins at ``start``, which begins a line."""
    label = label_end(text, start)
    if label < 0 or text[label : label + 1] != ":" or text.startswith("[^", start):
        return None
    place = skip_white(text, label + 1)
    end = destination_end(text, place)
    if end <= place:
        return None
    return _titled(text, text[start + 1 : label - 1], end)


def _titled(text: str, label: str, destination: int) -> _Definition | None:
    """Return the definition with its title, or without where none follows."""
    begin = skip_white(text, destination)
    end = title_end(text, begin) if begin > destination else -1
    line_end = _rest().match(text, end) if end >= 0 else None
    if line_end:
        return _Definition(line_end.end(), label, (begin + 1, end - 1))
    bare = _rest().match(text, destination)
    return _Definition(bare.end(), label, None) if bare else None


@cache
def _rest() -> re.Pattern[str]:
    return re.compile(r"[ \t]*(?:\n|\Z)")
