"""``lexicord manual``: the pages of the manual, here and now."""

from __future__ import annotations

from difflib import get_close_matches

import click

from lexicord.cli.boundary import CLEAN
from lexicord.cli.command import command
from lexicord.cli.messages import gettext as _
from lexicord.cli.output import Output, output
from lexicord.cli.pages import SECTIONS, Page, find_page, namesakes, pages, short_address
from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_


@command(
    "manual",
    N_("Read the manual."),
    N_("Without a topic, it lists the pages there are."),
    examples=(
        ("lexicord manual tour", N_("what the demo shows, step by step")),
        ("lexicord manual check", N_("all about one command")),
        ("lexicord manual term/missing", N_("all about one rule, as its findings name it")),
    ),
)
@click.argument("topic", default="")
def manual(topic: str) -> int:
    """List the pages, or show one."""
    if not topic:
        _list(output())
        return CLEAN
    page = find_page(topic)
    if page is None:
        raise ProjectError(_unknown(topic))
    output().page(page.text)
    _point_on(page, output())
    return CLEAN


def _point_on(page: Page, out: Output) -> None:
    """Name the pages of the same name: *dates* is a guide, and a command too."""
    for other in namesakes(page):
        out.line()
        line = f"lexicord manual {short_address(other)}"
        out.line(_("See also: {command}").format(command=line))


def _list(out: Output) -> None:
    for section, title in SECTIONS.items():
        listed = (page for page in pages() if page.section == section)
        rows = [((short_address(page), "strong"), page.about) for page in listed]
        if rows:
            out.table([_(title), ""], rows)
            out.line()


def _unknown(topic: str) -> Message:
    near = get_close_matches(topic, [page.topic for page in pages()], n=2)
    if near:
        return Message.of(
            "The manual has no page “{topic}”. Did you mean {names}?",
            topic=topic,
            names=", ".join(near),
        )
    return Message.of(
        "The manual has no page “{topic}”. “lexicord manual” lists them.", topic=topic
    )
