"""Which placeholders of a source its translation carries over."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.checks.countable import FORMATS, tag_name
from lexicord.text.inline import Placeholder, PlaceholderKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_PRINTF = re.compile(
    r"%(?:\((?P<name>[^)]*)\)|(?P<number>\d+)\$|<(?P<word>\w+)>)?.*?(?P<type>\w|@)$"
)
_BRACE = re.compile(r"\{\s*(?P<name>[^!:}\s]*)")
# Each of these letters asks for a whole number, a fraction, or anything that can be written.
_TYPES = str.maketrans({"i": "d", "u": "d", **dict.fromkeys("eEfFgGaA", "f"), "r": "s", "a": "s"})
_COUNTED = (PlaceholderKind.TAG, PlaceholderKind.MARKER)


@dataclass(frozen=True, slots=True)
class Carried:
    """One placeholder name on both sides: where it stands, and how often it has to.

    ``counted`` ones (tags, markers, arguments without name or number) must come exactly as
    often as in the source; the others at least once, and no other ones.
    """

    key: str
    kind: PlaceholderKind
    counted: bool
    source: tuple[Placeholder, ...]
    target: tuple[Placeholder, ...]

    @property
    def lost(self) -> tuple[Placeholder, ...]:
        """The places of the source that the target has nothing for."""
        if self.counted:
            return _missing(self.source, self.target)
        return () if self.target else self.source[:1]

    @property
    def surplus(self) -> tuple[Placeholder, ...]:
        """The places of the target that the source has nothing for."""
        return _missing(self.target, self.source) if self.counted or not self.source else ()


def carried(source: Sequence[Placeholder], target: Sequence[Placeholder]) -> tuple[Carried, ...]:
    """Return every placeholder name of both sides, in the order of their first places."""
    numbered = {
        kind: any(_number(each) for each in (*source, *target) if each.kind is kind)
        for kind in FORMATS
    }
    places = _by_key(source, numbered), _by_key(target, numbered)
    return tuple(
        Carried(
            key,
            kind,
            _is_counted(key, kind),
            tuple(places[0][kind, key]),
            tuple(places[1][kind, key]),
        )
        for kind, key in dict.fromkeys((*places[0], *places[1]))
    )


def arguments(placeholders: Iterable[Placeholder]) -> list[tuple[str, Placeholder]]:
    """Return the printf arguments that are taken in order, each with the type it asks for."""
    return [
        (_type(each), each)
        for each in placeholders
        if each.kind is PlaceholderKind.PRINTF and _is_plain(each)
    ]


def _by_key(
    found: Iterable[Placeholder], numbered: dict[PlaceholderKind, bool]
) -> dict[tuple[PlaceholderKind, str], list[Placeholder]]:
    places: dict[tuple[PlaceholderKind, str], list[Placeholder]] = defaultdict(list)
    position: Counter[PlaceholderKind] = Counter()
    for each in found:
        position[each.kind] += _is_plain(each)
        key = _key(each, str(position[each.kind]) if numbered.get(each.kind) else "")
        places[each.kind, key].append(each)
    return places


def _key(each: Placeholder, position: str) -> str:
    """Return what must agree: name or number and type, tag name, marker number."""
    if each.kind is PlaceholderKind.PRINTF:
        found = _PRINTF.match(each.text)
        name = found and (found["name"] or found["number"] or found["word"])
        return f"{name or position}%{_type(each)}"
    if each.kind is PlaceholderKind.BRACE:
        found = _BRACE.match(each.text)
        return (found and found["name"]) or position
    if each.kind in _COUNTED:
        return tag_name(each)
    return each.key


def _type(each: Placeholder) -> str:
    return each.text[-1].translate(_TYPES)


def _number(each: Placeholder) -> bool:
    found = re.match(r"%(\d+)\$|\{\s*(\d+)", each.text)
    return found is not None


def _is_plain(each: Placeholder) -> bool:
    """Say whether the placeholder takes the next argument, whichever that is."""
    if each.kind is PlaceholderKind.BRACE:
        return bool(re.match(r"\{\s*[!:}]", each.text))
    return each.kind is PlaceholderKind.PRINTF and not re.match(r"%(?:\(|<|\d+\$)", each.text)


def _is_counted(key: str, kind: PlaceholderKind) -> bool:
    return kind in _COUNTED or key == "" or key.startswith("%")


def _missing(wanted: Sequence[Placeholder], held: Sequence[Placeholder]) -> tuple[Placeholder, ...]:
    """Return those of ``wanted`` beyond the ones in ``held``, opening and closing apart."""
    return tuple(_beyond(wanted, Counter(map(_shape, held))))


def _beyond(wanted: Iterable[Placeholder], left: Counter[str]) -> Iterator[Placeholder]:
    for each in wanted:
        if left[_shape(each)]:
            left[_shape(each)] -= 1
        else:
            yield each


def _shape(each: Placeholder) -> str:
    return "/" if each.text[1:2] == "/" else ""
