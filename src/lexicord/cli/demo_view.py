"""The steps of the demo, in a few clear lines each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.cli.check_view import show_check
from lexicord.cli.merge_view import show_merge
from lexicord.cli.messages import gettext as _
from lexicord.cli.messages import ngettext
from lexicord.cli.report_view import show_extract
from lexicord.domain.translatable import N_
from lexicord.services.merge_reports import MergeReport
from lexicord.services.reports import (
    BuildReport,
    CheckReport,
    ExtractReport,
    InitReport,
    UpdateReport,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.cli.output import Output
    from lexicord.services.reports import DemoStep

# What each step is about, before its own report.
_TITLES = {
    "init": N_("A project: an article, its glossary, and translations"),
    "extract": N_("lexicord extract: the article becomes units to translate"),
    "update": N_("lexicord update: a catalogue for each language"),
    "merge": N_("lexicord merge: a translator's file comes back"),
    "check": N_("lexicord check: is it right?"),
    "build": N_("lexicord build: the article in every language"),
}

_SHOWN = 3


def show_step(step: DemoStep, out: Output) -> None:
    """Tell one step: its title, and what the verb itself would say."""
    out.line()
    out.line(("== " + _(_TITLES.get(step.verb, step.verb)), "strong"))
    match step.report:
        case InitReport():
            _show_files(step.report, out)
        case ExtractReport():
            show_extract(step.report, out)
        case UpdateReport():
            _show_catalogs(step.report, out)
        case MergeReport():
            show_merge(step.report, out, every_change=False)
        case CheckReport():
            show_check(step.report, out)
        case BuildReport():
            _show_documents(step.report, out)


def show_end(folder: str, out: Output) -> None:
    """Say what to look at, and what to try next."""
    out.line()
    out.line((_("Now look around:"), "strong"))
    out.line(f"  cd {folder}")
    lines = (
        ("lexicord fix", _("puts right what is certain")),
        ("lexicord check", _("then shows what only a person can decide")),
        ("lexicord manual tour", _("walks through what you have just seen")),
    )
    width = max(len(line) for line, _meaning in lines)
    for line, meaning in lines:
        out.line("  ", (line.ljust(width), "strong"), f"  {meaning}")


def _show_catalogs(report: UpdateReport, out: Output) -> None:
    count = len(report.catalogs)
    out.line(
        ngettext("{number} catalogue is up to date:", "{number} catalogues are up to date:", count)
    )
    _show_paths([each.path for each in report.catalogs], out)


def _show_documents(report: BuildReport, out: Output) -> None:
    count = len(report.documents)
    out.line(ngettext("{number} document was built:", "{number} documents were built:", count))
    _show_paths([each.path for each in report.documents], out)


def _show_paths(paths: Sequence[str], out: Output) -> None:
    """Show the first paths: the others look alike."""
    for path in paths[:_SHOWN]:
        out.line(f"  {path}")
    if len(paths) > _SHOWN:
        out.line("  …")


def _show_files(report: InitReport, out: Output) -> None:
    out.line(report.root)
    folders = dict.fromkeys(name.partition("/")[0] for name in report.created)
    for folder in folders:
        inside = [name for name in report.created if name.startswith(f"{folder}/")]
        count = ngettext("{number} file", "{number} files", len(inside))
        out.line(f"  {folder}/  ({count})" if inside else f"  {folder}")
