"""What every command says in the same way: JSON for programs, and whether a file was written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lexicord import __version__
from lexicord.cli.messages import gettext as _
from lexicord.domain.translatable import N_
from lexicord.services.plain import plain

if TYPE_CHECKING:
    from lexicord.cli.faces.face import Cell

_STATES = {"created": N_("new"), "written": N_("changed"), "same": N_("unchanged")}


def as_json(verb: str, report: object, **more: object) -> dict[str, Any]:
    """Return a report for a program: which version answers, to which command, and the answer.

    ``more`` adds to the fields of the report, or replaces them.
    """
    return {"lexicord": __version__, "command": verb, **plain(report), **plain_values(more)}


def plain_values(values: dict[str, object]) -> dict[str, Any]:
    """Return every value of a dictionary as plain JSON values."""
    return {name: plain(value) for name, value in values.items()}


def state_cell(*, created: bool, written: bool) -> Cell:
    """Say in a table what became of a file."""
    state = ("created" if created else "written") if written else "same"
    return (_(_STATES[state]), "good" if written else "dim")
