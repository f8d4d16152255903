"""A placeholder that the source does not have."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.domain.edit import TextEdit
from lexicord.domain.finding import Finding, Fix, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.text.inline import Placeholder


class Added:
    """A translation can only use the placeholders that its source has."""

    id = "placeholder/added"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report each name once; where just one was lost too, it is the one that was meant."""
        added = [each.target for each in analysis.carried if not each.source]
        lost = [place for each in analysis.carried for place in each.lost]
        for places in added:
            meant = [other for other in lost if other.kind is places[0].kind]
            sure = len(added) == len(places) == len(lost) == len(meant) == 1
            yield self._finding(places, meant[0] if sure else None)

    def _finding(self, places: tuple[Placeholder, ...], meant: Placeholder | None) -> Finding:
        found = Finding(
            self.id,
            self.severity,
            Message.of("The source has no {placeholder}.", placeholder=places[0].text),
            target_spans=tuple(place.span for place in places),
        )
        if meant is None:
            return found
        label = Message.of("Write {placeholder}", placeholder=meant.text)
        edits = tuple(TextEdit(place.span, meant.text) for place in places)
        return replace(
            found,
            source_spans=(meant.span,),
            evidence=(Message.of("The source has {placeholder}.", placeholder=meant.text),),
            fixes=(Fix(label, edits, certain=True),),
        )
