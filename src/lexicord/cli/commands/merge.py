"""``lexicord merge``: what a translator returned, brought together with what is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lexicord.cli.answers import as_json
from lexicord.cli.boundary import CLEAN, FINDINGS
from lexicord.cli.command import accept_loss_option, command, format_option, option
from lexicord.cli.merge_view import show_merge, show_resolve
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import output
from lexicord.cli.wishes import RULE, MergeWishes
from lexicord.cli.workspace import open_project, start_folder
from lexicord.domain.translatable import N_
from lexicord.services.merge import merge as merge_returned
from lexicord.services.merge_files import merge_files
from lexicord.services.resolve_all import resolve_named

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from lexicord.services.merge_reports import MergeReport

FILE = click.Path(dir_okay=False)


@command(
    "merge",
    N_("Take in a file that a translator returned."),
    N_(
        "The returned PO file is compared with the version that the translator was given: what "
        "was changed there comes in, what was changed here meanwhile stays. Where both changed "
        "the same text, ours stays and both are kept in a file beside the catalogue."
    ),
    N_(
        "With --resolve the decisions that were made in that file are put into the catalogue. "
        "With a file behind each of --base, --ours and --theirs it merges these three."
    ),
    examples=(
        ("lexicord merge returned/ja.po", N_("into the catalogue that it belongs to")),
        ("lexicord merge --dry-run returned/ja.po", N_("only show what would change")),
        ("lexicord merge --resolve", N_("put in what was decided")),
        ("lexicord merge --base b.po --ours o.po --theirs t.po -o out.po", N_("three files")),
    ),
)
@click.argument("returned", type=FILE, required=False, metavar="[FILE]")
@option("--base", type=FILE, metavar="FILE", help=N_("The version that the translator was given."))
@option("--into", type=FILE, metavar="FILE", help=N_("The catalogue that takes it in."))
@option("--resolve", is_flag=True, help=N_("Put in what was decided about conflicts."))
@option(
    "--ours",
    is_flag=False,
    flag_value=RULE,
    metavar="[FILE]",
    help=N_("Decide every conflict for our text; with a file: our version."),
)
@option(
    "--theirs",
    is_flag=False,
    flag_value=RULE,
    metavar="[FILE]",
    help=N_("Decide every conflict for their text; with a file: their version."),
)
@option("--newest", is_flag=True, help=N_("Decide every conflict for the side saved last."))
@option("-o", "--output", "out_file", type=FILE, metavar="FILE", help=N_("Write it here instead."))
@option("-n", "--dry-run", is_flag=True, help=N_("Show what would change and write nothing."))
@accept_loss_option
@format_option
def merge(**given: Any) -> int:  # noqa: ANN401 - the options above, by their names
    """Merge, and say what came in and what a person has to decide."""
    wishes = MergeWishes.of(start_folder(), **given)
    if wishes.resolve:
        return _resolve(wishes)
    report = _merge_files(wishes) if wishes.theirs else _merge_returned(wishes)
    if wishes.form == "json":
        output().json(as_json("merge", report))
    else:
        show_merge(report, output())
    return FINDINGS if report.conflicts else CLEAN


def _merge_returned(wishes: MergeWishes) -> MergeReport:
    if wishes.file is None or wishes.out is not None:
        raise click.UsageError(_("Name the returned file, or --base, --ours and --theirs."))
    return merge_returned(
        open_project(),
        wishes.file,
        base=wishes.base,
        into=wishes.into,
        choice=wishes.choice,
        dry_run=wishes.dry_run,
        accept_loss=wishes.accept_loss,
    )


def _merge_files(wishes: MergeWishes) -> MergeReport:
    base, ours, theirs = wishes.three()
    return merge_files(
        base,
        ours,
        theirs,
        wishes.out,
        choice=wishes.choice,
        dry_run=wishes.dry_run,
        accept_loss=wishes.accept_loss,
    )


def _resolve(wishes: MergeWishes) -> int:
    named: list[Path] = [] if wishes.file is None else [wishes.file]
    project = None if named else open_project()
    reports = resolve_named(project, named, choice=wishes.choice, dry_run=wishes.dry_run)
    if wishes.form == "json":
        output().json(as_json("merge --resolve", reports))
    else:
        show_resolve(reports, output())
    return FINDINGS if any(each.left for each in reports.catalogs) else CLEAN
