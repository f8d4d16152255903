"""What the styles of a document say a paragraph is, and which stretches look the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.unit import UnitKind
from lexicord.formats.xmltext.attributes import attribute, attributes
from lexicord.formats.xmltext.elements import elements
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lexicord.formats.xmltext.elements import Elements

_HEADINGS = frozenset({"title", "subtitle", "heading"})


@dataclass(frozen=True, slots=True)
class _Style:
    parent: str
    look: str


@dataclass(frozen=True, slots=True)
class Styles:
    """Styles by family and name, as the parts of a document define them."""

    known: Mapping[tuple[str, str], _Style]

    def look(self, span: str) -> str:
        """Return what a start tag makes its text look like; "" for what nobody sees.

        A style that only keeps a language, or when the text was written, is not seen.
        """
        name = attribute(span, "text:style-name") or ""
        style = self.known.get(("text", name))
        return name if style is None or style.parent else style.look

    def kind(self, paragraph: str) -> UnitKind | None:
        """Return what a paragraph with this start tag is; None where its style does not tell."""
        name = attribute(paragraph, "text:style-name") or ""
        for _ in range(len(self.known) + 1):
            kind = _kind(name)
            style = self.known.get(("paragraph", name))
            if kind or style is None:
                return kind
            name = style.parent
        return None


def read_styles(*texts: str) -> Styles:
    """Read the styles that parts define, automatic ones and those with names."""
    known: dict[tuple[str, str], _Style] = {}
    for text in texts:
        for found in _definitions().finditer(text):
            xml = elements(found[0])
            tag = xml.raw(0, 0)
            family, name = (attribute(tag, f"style:{each}") or "" for each in ("family", "name"))
            parent = attribute(tag, "style:parent-style-name") or ""
            known[family, name] = _Style(parent, _look(xml) if family == "text" else "")
    return Styles(known)


def _look(xml: Elements) -> str:
    """Return the visible properties of a style, in an order of their own."""
    seen = {
        f"{each.name}={each.value}"
        for place, token in enumerate(xml.tokens)
        if token.name == "style:text-properties" and token.kind is not Kind.END
        for each in attributes(xml.raw(place, place))
        if not _noise().search(each.name)
    }
    return " ".join(sorted(seen))


def _kind(name: str) -> UnitKind | None:
    known = name.lower().replace("_20_", " ")
    if known.partition(" ")[0] in _HEADINGS:
        return UnitKind.HEADING
    return UnitKind.CAPTION if "caption" in known else None


@cache
def _definitions() -> re.Pattern[str]:
    return re.compile(r"<style:style\s[^>]*?(?:/>|>.*?</style:style>)", re.DOTALL)


@cache
def _noise() -> re.Pattern[str]:
    """Return the names of properties that differ without anyone meaning it."""
    return re.compile(r"rsid$|(?:^|:)(?:language|country|script|rfc-language-tag)|letter-")
