"""``lexicord demo``: the main job on a small project, told step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lexicord import __version__
from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command, format_option
from lexicord.cli.demo_view import show_end, show_step
from lexicord.cli.output import output
from lexicord.cli.workspace import start_folder
from lexicord.domain.translatable import N_
from lexicord.services.demo import demo as run_demo
from lexicord.services.plain import plain

if TYPE_CHECKING:
    from lexicord.services.reports import DemoStep


@command(
    "demo",
    N_("See all of it at work on a small project."),
    N_(
        "Lays out a project in a new folder and runs the main job on it: extract, update, merge, "
        "check and build. The translator's file has slips in it, as people really make them."
    ),
    examples=(
        ("lexicord demo", N_("in the folder lexicord-demo")),
        ("lexicord demo try-it", N_("in another folder")),
    ),
)
@click.argument("folder", default="lexicord-demo", type=click.Path())
@format_option
def demo(folder: str, form: str) -> int:
    """Run the demo, and tell each step when it is done."""
    out = output()
    steps = run_demo(start_folder() / folder)
    if form == "json":
        told = [_plain_step(step) for step in steps]
        out.json({"lexicord": __version__, "command": "demo", "steps": told})
        return CLEAN
    for step in steps:
        show_step(step, out)
    show_end(folder, out)
    return CLEAN


def _plain_step(step: DemoStep) -> object:
    return {"verb": step.verb, "report": plain(step.report)}
