"""``lexicord build``: the translated documents."""

from __future__ import annotations

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option, locale_option, option, paths_argument
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.cli.report_view import show_build
from lexicord.cli.workspace import named_paths, open_project_of
from lexicord.domain.translatable import N_
from lexicord.services.build import build as build_documents


@command(
    "build",
    N_("Write the translated documents."),
    N_(
        "Puts the finished translations into the place of their sources, byte for byte the same "
        "everywhere else. What the project file says under “fallback” stands where a translation "
        "is missing. Without paths every document is built."
    ),
    examples=(
        ("lexicord build", N_("every document in every language")),
        ("lexicord build -l ru --use-fuzzy", N_("with what still has to be looked at")),
        ("lexicord build texts/visit.txt", N_("one document")),
        ("lexicord build --mo", N_("compiled catalogues for programs as well")),
    ),
)
@paths_argument
@locale_option
@option("--use-fuzzy", is_flag=True, help=N_("Build in translations that are not approved yet."))
@option("--mo", is_flag=True, help=N_("Compile the catalogues (MO), as programs read them."))
@format_option
def build(
    paths: tuple[str, ...], locales: tuple[str, ...], *, use_fuzzy: bool, mo: bool, form: str
) -> int:
    """Build, and list what was built."""
    out = output()
    with out.progress(_("Building")) as on_step:
        report = build_documents(
            open_project_of(paths),
            named_paths(paths),
            locales=locales,
            use_fuzzy=use_fuzzy or None,
            mo=mo,
            on_step=on_step,
        )
    if form == "json":
        out.json(as_json("build", report))
    else:
        show_build(report, out)
    return CLEAN
