"""Arguments without a number that stand in another order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.checks.carrying import arguments
from lexicord.domain.finding import Finding, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis


class Order:
    """``%s`` and ``%d`` take the next argument each: exchanged, they would get the wrong one."""

    id = "placeholder/order"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report the first argument that would be taken for another type."""
        known = {place.span for each in analysis.carried for place in each.source + each.target}
        source = [item for item in arguments(analysis.source_placeholders) if item[1].span in known]
        target = [item for item in arguments(analysis.target_placeholders) if item[1].span in known]
        if sorted(kind for kind, _ in source) != sorted(kind for kind, _ in target):
            return
        for place, ((wanted, old), (given, new)) in enumerate(zip(source, target, strict=True), 1):
            if wanted != given:
                yield Finding(
                    self.id,
                    self.severity,
                    Message.of(
                        "Argument {place} is {wanted} in the source and {given} here.",
                        place=place,
                        wanted=old.text,
                        given=new.text,
                    ),
                    source_spans=(old.span,),
                    target_spans=(new.span,),
                    evidence=(
                        Message.of("To change the order, number the arguments: %1$s, %2$d."),
                    ),
                )
                return
