"""Reports as tables and sentences for people, one function a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.cli.answers import state_cell
from lexicord.cli.check_view import show_check
from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import ngettext, render
from lexicord.cli.terminal_text import one_line
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from lexicord.cli.faces.face import Cell
    from lexicord.cli.output import Output
    from lexicord.services.reports import (
        BuildReport,
        BuiltDocument,
        CatalogStats,
        ExtractReport,
        FixReport,
        StatsReport,
        SuggestionReport,
        UpdateReport,
    )

# What can become of an entry, as an update reports it.
_FATES = {
    "same": N_("kept"),
    "revived": N_("revived"),
    "plural changed": N_("plural changed"),
    "context changed": N_("context changed"),
    "cut differently": N_("cut differently"),
    "alike": N_("suggested"),
    "new": N_("new"),
    "obsolete": N_("obsolete"),
}


def show_extract(report: ExtractReport, out: Output) -> None:
    """List the templates and what is new in them."""
    rows = [
        (
            each.path,
            str(each.units),
            f"+{each.added}",
            f"-{each.removed}",
            state_cell(created=each.created, written=each.written),
        )
        for each in report.templates
    ]
    headers = [_("Template"), _("Units"), _("New"), _("Gone"), ""]
    out.table(headers, rows, right=(1, 2, 3))
    sources = sum(len(each.sources) for each in report.templates)
    out.line(ngettext("{number} source was read.", "{number} sources were read.", sources))


def show_update(report: UpdateReport, out: Output) -> None:
    """List the catalogues and what became of their entries."""
    rows = [
        (
            each.path,
            ", ".join(f"{_(_FATES.get(fate, fate))} {count}" for fate, count in each.carried),
            f"{each.progress.percent} %",
            state_cell(created=each.created, written=each.written),
        )
        for each in report.catalogs
    ]
    out.table([_("Catalogue"), _("Entries"), _("Done"), ""], rows, right=(2,))
    for each in report.catalogs:
        for suggestion in each.suggestions:
            _show_suggestion(suggestion, out)


def _show_suggestion(suggestion: SuggestionReport, out: Output) -> None:
    fate = _(_FATES.get(suggestion.origin, suggestion.origin))
    out.line((one_line(suggestion.key.source), "strong"))
    out.line("  ", (f"{fate}, {suggestion.score:.0%}", "dim"))
    for old, new in suggestion.differences:
        out.line("  - ", one_line(old) or "–", "  + ", (one_line(new) or "–", "good"))
    for old, new in suggestion.updated:
        told = _("brought up to date: {old} → {new}")
        out.line("  ", told.format(old=one_line(old), new=one_line(new)))


def show_fix(report: FixReport, out: Output) -> None:
    """Show each text before and after, and then what is left."""
    for each in report.fixed:
        out.line((f"{each.path}:{each.line}", "strong"), "  ", (", ".join(each.rules), "dim"))
        out.line("  - ", one_line(each.before))
        out.line("  + ", (one_line(each.after), "good"))
    if report.fixed:
        out.line()
    show_check(report.left, out)
    fixed = ngettext(
        "{number} translation was put right.",
        "{number} translations were put right.",
        len(report.fixed),
    )
    out.line(_("Nothing was written: this was a dry run.") if report.dry_run else fixed)


def show_build(report: BuildReport, out: Output) -> None:
    """List the documents and how much of them is translated."""
    rows = [
        (each.path, each.locale, f"{each.places - each.fallbacks}/{each.places}", _built(each))
        for each in report.documents
    ]
    out.table([_("Document"), _("Language"), _("Translated"), ""], rows, right=(2,))
    for each in report.documents:
        if each.left_out is not None:
            out.line((f"{each.path} ({each.locale})", "warning"), ": ", render(each.left_out))
        if each.unusable:
            reason = Message.of(
                "translations left out because their tags do not fit: {count}; "
                "`lexicord check` shows them",
                count=each.unusable,
            )
            out.line((f"{each.path} ({each.locale})", "warning"), ": ", render(reason))
    for path in report.compiled:
        out.line(path)


def _built(document: BuiltDocument) -> Cell:
    if document.skipped:
        return (_("left out"), "warning")
    return (_("written"), "good") if document.written else (_("unchanged"), "dim")


def show_stats(report: StatsReport, out: Output) -> None:
    """List how far every catalogue is."""
    if not report.catalogs:
        out.line(_("There is nothing to count yet; “lexicord extract” comes first."))
        return
    rows = [_stats_row(each) for each in report.catalogs]
    headers = [_("Catalogue"), _("Language"), _("Done"), _("Translated"), _("Fuzzy")]
    headers += [_("Untranslated"), _("Obsolete"), _("Words")]
    out.table(headers, rows, right=range(2, 8))


def _stats_row(each: CatalogStats) -> list[Cell]:
    progress = each.progress
    finished = "good" if progress.percent == 100 else "strong"
    counts = (progress.translated, progress.fuzzy, progress.untranslated, progress.obsolete)
    words = f"{progress.translated_words}/{progress.total_words}"
    return [
        *(each.domain, each.locale, (f"{progress.percent} %", finished)),
        *(*map(str, counts), words),
    ]
