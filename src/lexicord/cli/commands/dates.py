"""``lexicord dates``: dates found, converted and written, in any of their calendars."""

from __future__ import annotations

from lexicord.cli.group import LazyGroup, Verb
from lexicord.domain.translatable import N_

_HERE = "lexicord.cli.commands"

VERBS = {
    "find": Verb(f"{_HERE}.dates_find:find", N_("List the dates of a text.")),
    "convert": Verb(f"{_HERE}.dates_convert:convert", N_("Count a date in other calendars.")),
    "render": Verb(f"{_HERE}.dates_render:render", N_("Write a date as the house writes it.")),
}

dates = LazyGroup(
    "dates",
    VERBS,
    (
        N_("Find, convert and write dates."),
        N_("What “lexicord check” thinks of dates is told by “lexicord manual dates”."),
    ),
)
