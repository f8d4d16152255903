from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.project.doctor import Ailment
from lexicord.services.doctor import doctor
from support.projects import project_in

if TYPE_CHECKING:
    from pathlib import Path


def test_looking_changes_nothing_and_repairing_tells_what_it_did(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    path = project.root / "a.po"
    project.edit(path, lambda _: b"content", command="update")
    path.write_bytes(b"con\0\0\0\0")

    found = doctor(project)
    assert [each.ailment for each in found.troubles] == [Ailment.LOST_FILE]
    assert (found.repaired, path.read_bytes()) == ((), b"con\0\0\0\0")

    mended = doctor(project, repairing=True)
    assert (mended.troubles, mended.repaired) == ((), found.troubles)
    assert path.read_bytes() == b"content"


def test_what_cannot_be_repaired_is_left(tmp_path: Path) -> None:
    project = project_in(tmp_path, a_po="old")
    project.edit(project.root / "a.po", lambda _: b"new", command="update")
    for name in project.journal.contents.names():
        project.journal.contents.forget(name)

    mended = doctor(project, repairing=True)
    assert [each.ailment for each in mended.troubles] == [Ailment.LOST_COPY]
    assert [each.ailment for each in mended.repaired] == [Ailment.LOST_COPY]
