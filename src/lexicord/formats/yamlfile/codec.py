"""YAML: a unit is a scalar; which ones are texts the project file says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lexicord.domain.document import Document
from lexicord.formats.plaintext.decoding import decoded
from lexicord.formats.resources.selection import Selection
from lexicord.formats.resources.values import YAML_LANGUAGE, tiled
from lexicord.formats.resources.values import written as filled
from lexicord.formats.yamlfile.scalars import Scalars
from lexicord.formats.yamlfile.writing import written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.resources.values import ValueSlot
    from lexicord.text.granularity import Granularity


@dataclass(frozen=True, slots=True)
class Yaml:
    """The codec of ``.yaml`` files; it needs the extra ``yaml``."""

    selection: Selection = field(default_factory=Selection)
    name = "yaml"
    suffixes = (".yaml", ".yml")
    builds = True

    def with_keys(self, keys: Sequence[str], notes: Sequence[str]) -> Yaml:
        """Return the codec that translates the scalars under these paths.

        Raises InputError where a path cannot be read.
        """
        return Yaml(Selection.of(keys, notes))

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Take the file apart; a scalar is never cut into sentences.

        Where all texts stand under one key that names the language, as in Rails, that key is
        written for the language of the translation. Raises InputError with line and column
        where the bytes are no YAML, ProjectError where the library for it is missing.
        """
        text, encoding, bom = decoded(data)
        scalars = Scalars(text)
        leaves = list(scalars.leaves())
        prefix = len({leaf.document for leaf in leaves}) > 1
        languages = _languages(scalars.top_keys, locale)
        values = self.selection.values(leaves, prefix=prefix)
        return Document(tiled(text, values, languages), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into their scalars, quoted where YAML would read something else."""
        found = re.search(r"\r\n|\r|\n", document.text)
        line_end = found[0] if found else "\n"

        def encode(slot: ValueSlot, value: str) -> str:
            lead = len(slot.before.lstrip("\n")) - len(slot.before.lstrip("\n "))
            flow = slot.quoting == "flow"
            return written(value, slot.raw, lead=lead, in_flow=flow, line_end=line_end)

        out = filled(document, texts, encode, locale)
        return document.bom + out.encode(document.encoding)


def _languages(
    keys: Sequence[tuple[int, int, str]], locale: LocaleTag
) -> list[tuple[int, int, str]]:
    """Return the place of the one key above all others, if it names the source language."""
    names = {str(locale), locale.posix, locale.language}
    if len(keys) != 1 or keys[0][2] not in names:
        return []
    start, end, _ = keys[0]
    return [(start, end, YAML_LANGUAGE)]
