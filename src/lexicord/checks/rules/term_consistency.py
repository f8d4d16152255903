"""One concept in two admitted renderings within a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Finding, Message, Severity
from lexicord.domain.term import Standing
from lexicord.glossary.inflection.rules import COMMON_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.term import Rendering
    from lexicord.glossary.glossary import TermHit

# They follow their sentence: good translations vary them, and advice on each is only noise.
_FREE = frozenset({"phrase", "generic_term"})
_FULL = frozenset({Standing.PREFERRED, Standing.ADMITTED})


class Consistency:
    """A document keeps to the rendering that it used first, even among admitted ones.

    Names should; of ideas it is only advice.
    """

    id = "term/consistency"
    severity = Severity.WARNING

    def check_document(self, analyses: Sequence[Analysis]) -> Iterator[tuple[int, Finding]]:
        """Return a finding for each rendering that differs from the first of its concept."""
        first: dict[tuple[str, ...], Rendering] = {}
        for place, analysis in enumerate(analyses):
            for hit in analysis.target_terms:
                if not _is_compared(hit, analysis):
                    continue
                locale = str(analysis.pair.target_locale)
                asked = " ".join(_asked(hit, analysis))
                key = analysis.pair.document, locale, hit.concept.id, asked
                used = first.setdefault(key, hit.rendering)
                if _text(used) != _text(hit.rendering):
                    yield place, self._finding(hit, used, analysis)

    def _finding(self, hit: TermHit, used: Rendering, analysis: Analysis) -> Finding:
        found = hit.span.of(analysis.pair.target)
        text = Message.of(
            "The document has “{used}” before, here “{found}”.", used=used.text, found=found
        )
        entry = Message.of("Glossary entry {id} ({kind})", id=hit.concept.id, kind=hit.concept.kind)
        asked = tuple(each.span for each in analysis.source_terms if each.key == hit.key)
        severity = Severity.ADVICE if hit.concept.kind in COMMON_KINDS else self.severity
        return Finding(self.id, severity, text, asked, (hit.span,), (entry,))


def _is_compared(hit: TermHit, analysis: Analysis) -> bool:
    """Say whether a rendering is a full one that answers words of the source."""
    if hit.rendering.standing not in _FULL or hit.rendering.register or hit.number is not None:
        return False
    return hit.concept.kind not in _FREE and bool(_asked(hit, analysis))


def _asked(hit: TermHit, analysis: Analysis) -> list[str]:
    """Return what stands in the source for a name: other words there allow other words here."""
    return sorted({_text(each.rendering) for each in analysis.source_terms if each.key == hit.key})


def _text(rendering: Rendering) -> str:
    """Return what is compared: capitals and spaces are other rules' business."""
    return "".join(rendering.text.lower().split())
