"""What merging and comparing say to people, one function a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import ngettext
from lexicord.cli.terminal_text import one_line, padded
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.cli.output import Output
    from lexicord.services.merge_reports import (
        DiffReport,
        FieldChange,
        MergeReport,
        ResolveReports,
        SinceReport,
        UnitChange,
        UnitConflict,
    )

_KINDS = {
    "removed": N_("removed"),
    "emptied": N_("emptied"),
    "obsolete": N_("obsolete"),
    "fuzzy": N_("fuzzy again"),
    "text": N_("text"),
    "state": N_("state"),
    "added": N_("added"),
    "revived": N_("revived"),
    "details": N_("details"),
}
_DRY = N_("Nothing was written: this was a dry run.")


def show_merge(report: MergeReport, out: Output, *, every_change: bool = True) -> None:
    """Say what came in, and where a person has to decide."""
    if every_change:
        _show_changes(report.changes, out)
    _show_conflicts(report.conflicts, out)
    changes = ngettext("{number} change", "{number} changes", len(report.changes))
    conflicts = ngettext("{number} conflict", "{number} conflicts", len(report.conflicts))
    out.line(f"{report.path}: {changes}, {conflicts}")
    if report.conflict_path:
        kept = _("Both texts of each conflict are kept in {path}.")
        out.line(kept.format(path=report.conflict_path))
    if report.dry_run:
        out.line(_(_DRY))


def show_resolve(reports: ResolveReports, out: Output) -> None:
    """Say which conflicts were settled, and how many are left."""
    for each in reports.catalogs:
        _show_changes(each.settled, out)
        settled = ngettext("{number} settled", "{number} settled", len(each.settled))
        left = ngettext("{number} left", "{number} left", each.left)
        out.line(f"{each.path}: {settled}, {left}")
    if not reports.catalogs:
        out.line(_("There is no conflict."))
    if any(each.dry_run for each in reports.catalogs):
        out.line(_(_DRY))


def show_diff(report: DiffReport, out: Output) -> None:
    """Show every entry that differs."""
    _show_changes(report.changes, out)
    number = len(report.changes)
    out.line(ngettext("{number} entry differs.", "{number} entries differ.", number))


def show_since(report: SinceReport, out: Output) -> None:
    """Count what changed in each catalogue, by kind."""
    rows = []
    for each in report.catalogs:
        kinds = [change.kind for change in each.changes]
        told = ", ".join(f"{_(_KINDS[kind])} {kinds.count(kind)}" for kind in dict.fromkeys(kinds))
        rows.append((each.after, str(len(kinds)), told or _("unchanged")))
    out.line(_("Since {commit}:").format(commit=report.commit[:12]))
    out.table([_("Catalogue"), _("Entries"), _("What changed")], rows, right=(1,))


def _show_changes(changes: Iterable[UnitChange], out: Output) -> None:
    for change in changes:
        name = one_line(change.key.source) or _("(header)")
        out.line((_(_KINDS[change.kind]), "strong"), " ", (name, "dim"))
        for mark, text, style in _lines(change):
            out.line(f"  {mark} ", (one_line(text), style))


def _lines(change: UnitChange) -> Iterator[tuple[str, str, str]]:
    """Yield what was there and what is there now, the texts first."""
    if change.before != change.after:
        yield from (("-", text, "") for text in change.before)
        yield from (("+", text, "good") for text in change.after)
    for field in change.fields:
        if field.name != "translations" and change.before and change.after:
            yield "·", _told(field), "dim"
    for text in change.set_aside:
        yield "·", _("set aside: {text}").format(text=text), "warning"


def _told(field: FieldChange) -> str:
    before, after = (_value(value) for value in (field.before, field.after))
    return f"{field.name}: {before} → {after}"


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "–"
    source = getattr(value, "source", None)
    return "–" if value is None else str(source or value)


def _show_conflicts(conflicts: Iterable[UnitConflict], out: Output) -> None:
    for conflict in conflicts:
        name = one_line(conflict.name or conflict.key.source)
        out.line((_("Both changed:"), "warning"), " ", name)
        for side, text in ((_("ours"), conflict.ours), (_("theirs"), conflict.theirs)):
            out.line("  ", (padded(side, 12), "dim"), one_line(text))
