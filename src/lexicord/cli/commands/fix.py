"""``lexicord fix``: put right what is certain."""

from __future__ import annotations

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.check_view import findings_json
from lexicord.cli.command import command, format_option, locale_option, option, paths_argument
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.cli.report_view import show_fix
from lexicord.cli.workspace import named_paths, open_project_for
from lexicord.domain.translatable import N_
from lexicord.services.fix import fix as fix_catalogs
from lexicord.services.plain import plain


@command(
    "fix",
    N_("Put right what is certain."),
    N_(
        "Makes the fixes that need no decision, such as the one right form of a name with the "
        "particle that follows it, and tells what is left. Without paths it works on all "
        "catalogues of the project."
    ),
    N_("The exit code is 0 where nothing is left to decide, 1 where something is."),
    examples=(
        ("lexicord fix", N_("the whole project")),
        ("lexicord fix --dry-run locale/ja", N_("only show what would change")),
    ),
)
@paths_argument
@locale_option
@option("-n", "--dry-run", is_flag=True, help=N_("Show what would change and write nothing."))
@format_option
def fix(paths: tuple[str, ...], locales: tuple[str, ...], *, dry_run: bool, form: str) -> int:
    """Fix, and tell what was changed and what is left."""
    out = output()
    with out.progress(_("Fixing")) as on_step:
        report = fix_catalogs(
            open_project_for(paths),
            named_paths(paths),
            locales=locales,
            dry_run=dry_run,
            on_step=on_step,
        )
    if form == "json":
        left = {**plain(report.left), "findings": findings_json(report.left.findings)}
        out.json(as_json("fix", report, left=left))
    else:
        show_fix(report, out)
    return CLEAN if report.left.clean else FINDINGS
