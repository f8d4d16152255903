"""``lexicord extract``: from the sources to the templates."""

from __future__ import annotations

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, paths_argument
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.cli.report_view import show_extract
from lexicord.cli.workspace import named_paths, open_project_of
from lexicord.domain.translatable import N_
from lexicord.services.extract import extract as extract_units


@command(
    "extract",
    N_("Collect what there is to translate."),
    N_(
        "Reads the sources that the project file names and writes a template (POT) for each "
        "domain. A template whose content did not change is not touched. With paths, documents or "
        "folders of them, only these are read; the units of all others stay."
    ),
    examples=(
        ("lexicord extract", N_("bring every template up to date")),
        ("lexicord extract texts/visit.txt", N_("read one document anew")),
    ),
)
@paths_argument
@format_option
def extract(paths: tuple[str, ...], form: str) -> int:
    """Extract, and say what is new."""
    out = output()
    with out.progress(_("Reading the sources")) as on_step:
        report = extract_units(open_project_of(paths), named_paths(paths), on_step=on_step)
    if form == "json":
        out.json(as_json("extract", report))
    else:
        show_extract(report, out)
    return CLEAN
