"""JSON: a unit is a string; which ones are texts the project file says."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lexicord.domain.document import Document
from lexicord.formats.jsonfile.habits import language_leaf, usual, without_attributes
from lexicord.formats.jsonfile.scanner import Scanner
from lexicord.formats.plaintext.decoding import decoded
from lexicord.formats.resources.selection import Selection
from lexicord.formats.resources.values import LANGUAGE, POSIX_LANGUAGE, tiled, written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.resources.values import ValueSlot
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class Json:
    """The codec of ``.json`` files, and of Application Resource Bundles (``.arb``)."""

    selection: Selection = field(default_factory=Selection)
    name = "json"
    suffixes = (".json", ".arb")
    builds = True

    def with_keys(self, keys: Sequence[str], notes: Sequence[str]) -> Json:
        """Return the codec that translates the strings under these paths.

        Raises InputError where a path cannot be read.
        """
        return Json(Selection.of(keys, notes))

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Take the file apart; a string is never cut into sentences.

        Raises InputError with line and column where the bytes are no JSON.
        """
        text, encoding, bom = decoded(data)
        found = Scanner(text).leaves()
        leaves = without_attributes(found)
        known = self.selection
        if not known.keys:
            known = Selection(
                (*known.keys, *usual(leaves).keys), known.notes or usual(leaves).notes
            )
        place = language_leaf(found)
        languages = [] if place is None else [_language(place.start, place.end, place.text)]
        return Document(tiled(text, known.values(leaves), languages), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        r"""Put ``texts`` into their strings, with no more escapes than needed.

        Where the file itself writes all letters beyond ASCII as ``\u`` escapes, or slashes as
        ``\/``, the new texts do too.
        """
        return _written(document, texts, locale)


@dataclass(frozen=True, slots=True)
class JsonLines:
    """The codec of ``.jsonl`` files: one value after the other, usually one a line."""

    selection: Selection = field(default_factory=Selection)
    name = "jsonlines"
    suffixes = (".jsonl", ".ndjson")
    builds = True

    def with_keys(self, keys: Sequence[str], notes: Sequence[str]) -> JsonLines:
        """Return the codec that translates the strings under these paths of each value.

        Raises InputError where a path cannot be read.
        """
        return JsonLines(Selection.of(keys, notes))

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Take the file apart; a string is never cut into sentences.

        Raises InputError with line and column where the bytes are no JSON.
        """
        text, encoding, bom = decoded(data)
        leaves = Scanner(text, lines=True).leaves()
        return Document(tiled(text, self.selection.values(leaves, prefix=True)), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into their strings, with no more escapes than needed."""
        return _written(document, texts, locale)


def _language(start: int, end: int, name: str) -> tuple[int, int, str]:
    return start + 1, end - 1, LANGUAGE if "-" in name else POSIX_LANGUAGE


def _written(document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
    source = document.text
    ascii_only = source.isascii() and re.search(r"\\u(?!00[01])", source) is not None
    slashes = "\\/" in source

    def encode(slot: ValueSlot, value: str) -> str:  # noqa: ARG001 - what a format may want to know
        raw = json.dumps(value, ensure_ascii=ascii_only)
        return raw.replace("/", "\\/") if slashes else raw

    return document.bom + written(document, texts, encode, locale).encode(document.encoding)
