"""What stands between the sentences of a translated paragraph, and how its lines end."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.document import Document
    from lexicord.text.languages.base import Language


def joiners(document: Document, texts: Sequence[str], rules: Language) -> list[str]:
    """Return what follows each slot when it is filled with ``texts`` in the given language.

    Between two sentences that stand as they stood nothing changes, and line breaks are kept.
    Else the language decides, except that a sentence that ends in an ASCII sign is set off by
    a space even in Chinese and Japanese.
    """
    inner = [
        isinstance(after, Slot)
        for piece, after in pairwise((*document.pieces, Literal("")))
        if isinstance(piece, Slot)
    ]
    slots = document.slots
    same = [stands(text, slot) for text, slot in zip(texts, slots, strict=True)]
    return [
        _joiner(slot.joiner, text, rules)
        if between and not all(same[place : place + 2])
        else slot.joiner
        for place, (slot, text, between) in enumerate(zip(slots, texts, inner, strict=True))
    ]


def with_line_ends(document: Document, texts: Sequence[str]) -> list[str]:
    """Return ``texts`` with the line ends of the document in those that are new."""
    line_end = _line_end(document)
    return [
        slot.raw if stands(text, slot) else text.replace("\r\n", "\n").replace("\n", line_end)
        for text, slot in zip(texts, document.slots, strict=True)
    ]


def stands(text: str, slot: Slot) -> bool:
    """Say whether a text is what stands there already, on one line or on its own lines."""
    return text in {slot.unit.source, slot.raw}


def _joiner(before: str, text: str, rules: Language) -> str:
    if not text or before.strip(" \u00a0\u3000\t"):
        return before if text else ""
    if not rules.joiner and not text[-1].isascii():
        return ""
    return before or " "


def _line_end(document: Document) -> str:
    lines = document.text.splitlines(keepends=True)[:1]
    return next((end for line in lines for end in ("\r\n", "\r") if line.endswith(end)), "\n")
