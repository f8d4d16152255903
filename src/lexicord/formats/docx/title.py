"""The title in the properties of a document (Dublin Core)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal, Slot
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.xmltext.content import runs

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag


def read_title(text: str, locale: LocaleTag, *, quoting: str) -> list[Literal | Slot]:
    """Return what tiles a part with properties: its title is the only text."""
    found = _title().search(text)
    if found is None:
        return [Literal(text)]
    place = Place("title", 1, UnitKind.HEADING, quoting=quoting)
    tiles = composed(runs(found[1]), place, locale, granularity="paragraph")
    before, after = text[: found.start(1)], text[found.end(1) :]
    return [Literal(before), *tiles, Literal(after)]


@cache
def _title() -> re.Pattern[str]:
    return re.compile(r"<dc:title(?:\s[^>]*)?>([^<]+)</dc:title>")
