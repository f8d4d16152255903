"""A finding as people read it: what, where in both texts, why, and what would settle it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from lexicord.cli.marks import marked_rows
from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import render
from lexicord.cli.terminal_text import cells, one_line, padded
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.cli.faces.face import Cell
    from lexicord.domain.finding import Fix
    from lexicord.domain.span import Span
    from lexicord.services.reports import LocatedFinding

Line: TypeAlias = "tuple[Cell, ...]"

_LABELS = (N_("source"), N_("target"), N_("why"), N_("fix"))
SEVERITIES = {"error": N_("error"), "warning": N_("warning"), "advice": N_("advice")}


def finding_lines(located: LocatedFinding, width: int) -> Iterator[Line]:
    """Yield the lines that tell one finding, each as cells of text and style."""
    finding = located.finding
    severity = finding.severity.value
    room = max(cells(_(label)) for label in _LABELS) + 4
    source, target, why, fix = (padded(f"  {_(label)}", room) for label in _LABELS)
    yield (
        (f"{located.path}:{located.line}", "strong"),
        *("  ", (_(SEVERITIES[severity]), severity)),
        *("  ", (finding.rule, "dim")),
    )
    yield ("  ", render(finding.text))
    yield from _text_lines(source, located.source, finding.source_spans, width)
    yield from _text_lines(target, located.target, finding.target_spans, width)
    yield from ((why, one_line(render(reason))) for reason in finding.evidence)
    yield from ((fix, *_fix_cells(offer)) for offer in finding.fixes)


def _text_lines(label: str, text: str, spans: Sequence[Span], width: int) -> Iterator[Line]:
    indent = " " * cells(label)
    for at, row in enumerate(marked_rows(text, spans, max(20, width - cells(label)))):
        stretches = ((part, "mark") if marked else part for part, marked in row.stretches)
        yield (((label, "dim") if at == 0 else indent), *stretches)
        if row.carets:
            # Bold, not marked: a mark is shown in reverse, and so would be the spaces before it.
            yield (indent, (row.carets, "strong"))


def _fix_cells(fix: Fix) -> Line:
    how = _("lexicord fix does it") if fix.certain else _("a person decides")
    return (one_line(render(fix.label)), "  ", (f"({how})", "dim"))
