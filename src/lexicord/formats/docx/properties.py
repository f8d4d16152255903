"""Properties of paragraphs, runs and tables, with one of them set.

The schema wants them in an order: what may stand behind each one is listed here.
Source of facts: ECMA-376 part 1, annex A (CT_PPrBase, EG_RPrBase, CT_TblPrBase).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.formats.xmltext.elements import elements
from lexicord.formats.xmltext.names import local

if TYPE_CHECKING:
    from lexicord.formats.docx.grammar import Grammar


@dataclass(frozen=True, slots=True)
class Property:
    """A property, the element that holds it, and the properties that stand behind it."""

    holder: str
    name: str
    behind: frozenset[str]


_BEHIND_BIDI = (
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
    " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr"
    " pPrChange"
)
_BEHIND_BIDI_VISUAL = (
    "tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd"
    " tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange"
)
BIDI = Property(
    "pPr",
    "bidi",
    frozenset(_BEHIND_BIDI.split()),
)
RTL = Property(
    "rPr",
    "rtl",
    frozenset(["cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange"]),
)
LANG = Property("rPr", "lang", frozenset(["eastAsianLayout", "specVanish", "oMath", "rPrChange"]))
BIDI_VISUAL = Property(
    "tblPr",
    "bidiVisual",
    frozenset(_BEHIND_BIDI_VISUAL.split()),
)


def with_property(raw: str, wanted: Property, written: str, rules: Grammar) -> str:
    """Return properties with one set; ``raw`` may be "" where there are none yet.

    ``written`` is the element of the property as it stands in the file. One that is there
    already is replaced.
    """
    holder = rules.name(wanted.holder)
    xml = elements(raw)
    if not raw or len(xml.tokens) == 1:
        return f"<{holder}>{written}</{holder}>"
    own = [place for place in xml.children(0) if xml.tokens[place].name]
    kept = [place for place in own if local(xml.tokens[place].name) != wanted.name]
    behind = [place for place in kept if local(xml.tokens[place].name) in wanted.behind]
    first = behind[0] if behind else xml.ends[0]
    before = [xml.whole(place) for place in kept if place < first]
    after = [xml.whole(place) for place in kept if place >= first]
    return "".join((xml.raw(0, 0), *before, written, *after, xml.raw(xml.ends[0], xml.ends[0])))
