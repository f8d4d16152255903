"""A placeholder that the source does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.checks.carrying import carried
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
        """Report each place; where just one was lost too, it is the one that was meant."""
        names = carried(analysis)
        added = [place for each in names if not each.source for place in each.target]
        lost = [place for each in names for place in each.lost]
        for place in added:
            meant = [other for other in lost if other.kind is place.kind]
            yield self._finding(
                place, meant[0] if len(added) == len(lost) == len(meant) == 1 else None
            )

    def _finding(self, place: Placeholder, meant: Placeholder | None) -> Finding:
        text = Message.of("The source has no {placeholder}.", placeholder=place.text)
        if meant is None:
            return Finding(self.id, self.severity, text, target_spans=(place.span,))
        label = Message.of("Write {placeholder}", placeholder=meant.text)
        return Finding(
            self.id,
            self.severity,
            text,
            source_spans=(meant.span,),
            target_spans=(place.span,),
            evidence=(Message.of("The source has {placeholder}.", placeholder=meant.text),),
            fixes=(Fix(label, (TextEdit(place.span, meant.text),), certain=True),),
        )
