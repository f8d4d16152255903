"""Texts that stand as values in a file: from a value to a slot, and back into the file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, cast

from lexicord.domain.document import Literal, Slot
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import Unit
from lexicord.formats.inline.composing import composed
from lexicord.formats.inline.rendering import Style, rendered
from lexicord.formats.resources.markup import explained, items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from lexicord.domain.document import Document, Part
    from lexicord.formats.inline.composing import Place

LANGUAGE = "lang"
"""The role of a literal that names the language of the file, as BCP 47 writes it."""

POSIX_LANGUAGE = "lang-posix"
"""The same as gettext writes it, with an underscore."""

YAML_LANGUAGE = "lang-yaml"
"""The same as a key of YAML, where Norwegian (``no``) needs quotes."""


@dataclass(frozen=True, slots=True)
class ValueSlot(Slot):
    """The place of a whole value: quotes, escapes and all.

    The codes of its unit are in the value's own terms, not in those of the file.
    """

    before: str = ""
    """What stands in the value before the unit: white space, and tags around all of it."""

    after: str = ""
    """What stands in the value behind the unit."""


@dataclass(frozen=True, slots=True)
class Value:
    """A text that was found: ``start`` and ``end`` in the file, and what it means there."""

    start: int
    end: int
    text: str
    place: Place


def tiled(
    text: str, values: Iterable[Value], languages: Iterable[tuple[int, int, str]] = ()
) -> tuple[Literal | Slot | Part, ...]:
    """Return the pieces that tile ``text``: a slot for each value that has words, else literals.

    ``languages`` are places (start, end, role) that name the language of the file.
    """
    slots = ((value.start, _slot(text, value)) for value in values)
    roles = ((start, Literal(text[start:end], role)) for start, end, role in languages)
    found = sorted([*slots, *roles], key=lambda one: one[0])
    return tuple(_pieces(text, found))


def _pieces(
    text: str, found: Iterable[tuple[int, Literal | Slot | None]]
) -> Iterator[Literal | Slot]:
    done = 0
    for start, piece in found:
        if piece is None:
            continue
        if start > done:
            yield Literal(text[done:start])
        yield piece
        done = start + len(piece.text if isinstance(piece, Literal) else piece.raw)
    if done < len(text):
        yield Literal(text[done:])


@cache
def _unfit() -> re.Pattern[str]:
    """Return what no catalogue can hold: NUL, and halves of characters."""
    return re.compile("[\0\ud800-\udfff]")


def _slot(text: str, value: Value) -> ValueSlot | None:
    """Return the slot of a value; None where there is nothing to translate in it."""
    raw = text[value.start : value.end]
    if _unfit().search(value.text) or not any(map(str.isalnum, value.text)):
        return None
    if "<" not in value.text:
        return _plain(raw, value)
    tiles = composed(items(value.text), value.place, LocaleTag("en"), granularity="paragraph")
    at = next((at for at, tile in enumerate(tiles) if isinstance(tile, Slot)), None)
    if at is None:
        return None
    slot = cast("Slot", explained(tiles[at]))
    unit = replace(slot.unit, line=value.place.line)
    before, after = _joined(tiles[:at]), _joined(tiles[at + 1 :])
    return ValueSlot(unit, raw, codes=slot.codes, quoting=slot.quoting, before=before, after=after)


def _plain(raw: str, value: Value) -> ValueSlot:
    """Return the slot of a value without tags, as `composed` would make it."""
    place, text = value.place, value.text
    core = text.strip()
    at = text.index(core)
    unit = Unit(
        core, place.context, kind=place.kind, path=place.path, line=place.line, notes=place.notes
    )
    return ValueSlot(
        unit, raw, quoting=place.quoting, before=text[:at], after=text[at + len(core) :]
    )


def _joined(tiles: Iterable[Literal | Slot]) -> str:
    return "".join(cast("Literal", tile).text for tile in tiles)


def written(
    document: Document,
    texts: Sequence[str],
    encode: Callable[[ValueSlot, str], str],
    locale: LocaleTag,
) -> str:
    """Return the file with ``texts`` in its slots, all of them made by `tiled`.

    ``encode(slot, value)`` returns what stands in the file for a whole new value. Where any
    text is new, the places that name the language are written for ``locale``.
    """

    def finish(slot: Slot, text: str) -> str:
        known = cast("ValueSlot", slot)
        return encode(known, known.before + text + known.after)

    out = rendered(document, texts, Style(lambda text, _: text, finish), locale)
    return "".join(renamed(document, texts, out, locale))


def renamed(
    document: Document, texts: Sequence[str], out: Sequence[str], locale: LocaleTag
) -> list[str]:
    """Return what the pieces become, where any text is new with ``locale`` for the language."""
    if not is_changed(document, texts):
        return list(out)
    key = f'"{locale}"' if locale.language in {"no", "on"} else str(locale)
    names = {LANGUAGE: str(locale), POSIX_LANGUAGE: locale.posix, YAML_LANGUAGE: key}
    roles = (piece.role if isinstance(piece, Literal) else "" for piece in document.pieces)
    return [names.get(role, text) for role, text in zip(roles, out, strict=True)]


def is_changed(document: Document, texts: Sequence[str]) -> bool:
    """Say whether at least one of the texts differs from the source of its unit."""
    return any(text != slot.unit.source for slot, text in zip(document.slots, texts, strict=True))
