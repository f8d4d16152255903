"""``lexicord check``: what is wrong with the translations."""

from __future__ import annotations

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.check_view import findings_json, show_check
from lexicord.cli.command import command, format_option, locale_option, paths_argument
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.cli.workspace import named_paths, open_project_for
from lexicord.domain.translatable import N_
from lexicord.services.check import check as check_catalogs


@command(
    "check",
    N_("Find wrong names, dates, numbers and more."),
    N_(
        "Compares every finished translation with its source and with the glossary. Without "
        "paths it checks all catalogues of the project; a path is a PO file, or a folder of them."
    ),
    N_("The exit code is 0 where nothing was found, 1 where something was; advice does not count."),
    examples=(
        ("lexicord check", N_("the whole project")),
        ("lexicord check -l ko-KP", N_("one language")),
        ("lexicord check --format json locale/ja", N_("one folder, for a program")),
    ),
)
@paths_argument
@locale_option
@format_option
def check(paths: tuple[str, ...], locales: tuple[str, ...], form: str) -> int:
    """Check, and tell the findings."""
    out = output()
    with out.progress(_("Checking")) as on_step:
        report = check_catalogs(
            open_project_for(paths), named_paths(paths), locales=locales, on_step=on_step
        )
    if form == "json":
        out.json(as_json("check", report, findings=findings_json(report.findings)))
    else:
        show_check(report, out)
    return CLEAN if report.clean else FINDINGS
