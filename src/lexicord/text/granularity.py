"""Into what a document is cut, and by whose rules."""

from __future__ import annotations

from collections.abc import Callable

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.span import Span
from lexicord.text.segment import segment

Segmenter = Callable[[str, LocaleTag], list[Span]]
"""Finds the sentences of a text in a language (see `segment`)."""

Granularity = str | Segmenter
"""``sentence`` and ``paragraph``, or somebody's own way to find sentences."""


def segmenter(granularity: Granularity) -> Segmenter | None:
    """Return what finds the sentences, None where paragraphs stay whole."""
    if callable(granularity):
        return granularity
    return segment if granularity == "sentence" else None
