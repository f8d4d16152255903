"""``lexicord git install``: the drivers and the check, set up in a repository."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, option
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.workspace import start_folder
from lexicord.domain.translatable import N_
from lexicord.services.git_install import install as set_up
from lexicord.services.git_install import uninstall as take_back

if TYPE_CHECKING:
    from lexicord.services.git_install import GitReport

_HOOKS = {
    "written": N_("{path}: checks the catalogues before each commit."),
    "kept": N_("{path}: unchanged"),
    "removed": N_("{path}: removed"),
    "absent": N_("{path}: there is none"),
    "foreign": N_("{path}: another hook is there and was left alone; let it run this too: {line}"),
}


@command(
    "install",
    N_("Set git up for PO files."),
    N_(
        "Sets a merge driver, a diff driver and a check before each commit in the repository of "
        "this folder: in its own settings, in .gitattributes and in its hooks. Commit "
        ".gitattributes; the settings are of this clone alone, so everybody runs it once."
    ),
    examples=(
        ("lexicord git install", N_("set it up, or see that it is")),
        ("lexicord git install --uninstall", N_("take it back")),
    ),
)
@option("--uninstall", is_flag=True, help=N_("Take back what was set up."))
@format_option
def install(*, uninstall: bool, form: str) -> int:
    """Set git up and say what was done."""
    # Without -P a folder called lexicord in the repository would be run as this program.
    program = [sys.executable, "-P", "-m", "lexicord"]
    report = (take_back if uninstall else set_up)(start_folder(), program)
    if form == "json":
        output().json(as_json("git install", report))
    else:
        _show(report, output())
    return CLEAN


def _show(report: GitReport, out: Output) -> None:
    out.line(report.root)
    for name, changed in report.done:
        out.line("  ", f"{name}: ", _("changed") if changed else _("unchanged"))
    sentence = _(_HOOKS[report.hook.value])
    out.line("  ", sentence.format(path=report.hook_path, line=report.hook_line))
