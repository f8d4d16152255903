"""The verb *doctor*: what crashes and other programs left behind, found and repaired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.project.doctor import examine
from lexicord.project.repair import repair
from lexicord.services.file_reports import DoctorReport

if TYPE_CHECKING:
    from lexicord.project.project import Project


def doctor(project: Project, *, repairing: bool = False) -> DoctorReport:
    """Look for trouble and, where asked to, repair what can be repaired.

    Left of a repair are changes that stopped half way, which ``undo`` takes back, and copies
    that no file holds any more. Raises SaveError where the disk refuses.
    """
    found = examine(project)
    if not repairing:
        return DoctorReport(tuple(found))
    left = repair(project)
    return DoctorReport(tuple(left), tuple(each for each in found if each not in left))
