"""Names and terms: one concept, and how each language may write it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag


class Standing(StrEnum):
    """What the glossary says of a rendering."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    ABBREVIATION = "abbreviation"
    SHORT = "short"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Rendering:
    """One way to write a concept in one language.

    ``forms`` are inflected forms that no rule of the language would give. ``severity`` says how
    grave a forbidden rendering is, ``why`` gives the reason to people. ``valid`` is an EDTF
    interval (``1946/1949``, open ends allowed) outside of which the rendering does not count.
    ``evidence`` is V (seen in published material), K (own knowledge) or P (by analogy).
    """

    text: str
    standing: Standing = Standing.PREFERRED
    forms: tuple[str, ...] = ()
    severity: Severity = Severity.ERROR
    why: str = ""
    valid: str = ""
    evidence: str = ""
    register: str = ""
    """The class of designation (``official``, ``north``) that a translation keeps, if any."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One party, organisation, person, place or idea, in every language at once."""

    id: str
    kind: str = "term"
    renderings: tuple[tuple[LocaleTag, tuple[Rendering, ...]], ...] = ()
    note: str = ""
    valid: str = ""

    def in_locale(self, locale: LocaleTag) -> tuple[Rendering, ...]:
        """Return the renderings for ``locale`` or its nearest parent, best standing first."""
        known = {str(tag): renderings for tag, renderings in self.renderings}
        return next((known[name] for name in locale.lookup if name in known), ())
