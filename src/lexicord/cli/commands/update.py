"""``lexicord update``: translations carried over to the present sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.cli.answers import as_json, state_cell
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import accept_loss_option, command, format_option, locale_option
from lexicord.cli.messages import N_
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.workspace import open_project
from lexicord.services.update import update as update_catalogs

if TYPE_CHECKING:
    from lexicord.services.reports import UpdateReport

# What can become of an entry, as the report names it.
FATES = {
    "same": N_("kept"),
    "revived": N_("revived"),
    "plural changed": N_("plural changed"),
    "context changed": N_("context changed"),
    "cut differently": N_("cut differently"),
    "alike": N_("suggested"),
    "new": N_("new"),
    "obsolete": N_("obsolete"),
}


@command(
    "update",
    N_("Carry translations over to a new source."),
    N_(
        "Brings the catalogue of every target language up to date with its template: what is the "
        "same keeps its translation, what changed gets the old one as a suggestion, what is gone "
        "is kept as obsolete."
    ),
    examples=(
        ("lexicord update", N_("every catalogue")),
        ("lexicord update -l ko-KP -l ja", N_("two languages")),
    ),
)
@locale_option
@accept_loss_option
@format_option
def update(locales: tuple[str, ...], accept_loss: bool, form: str) -> int:  # noqa: FBT001 - click hands it over by name
    """Update, and say what became of the translations."""
    out = output()
    with out.progress(_("Updating the catalogues")) as on_step:
        report = update_catalogs(
            open_project(), locales=locales, accept_loss=accept_loss, on_step=on_step
        )
    if form == "json":
        out.json(as_json("update", report))
    else:
        _show(report, out)
    return CLEAN


def _show(report: UpdateReport, out: Output) -> None:
    rows = [
        (
            each.path,
            ", ".join(f"{_(FATES.get(fate, fate))} {count}" for fate, count in each.carried),
            f"{each.progress.percent} %",
            state_cell(created=each.created, written=each.written),
        )
        for each in report.catalogs
    ]
    out.table([_("Catalogue"), _("Entries"), _("Done"), ""], rows, right=(2,))
