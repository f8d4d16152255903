"""Small projects in temporary folders."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lexicord.project.actor import Actor
from lexicord.project.project import Project

if TYPE_CHECKING:
    from pathlib import Path

MOMENT = datetime(2026, 11, 23, 20, 45, tzinfo=UTC)
ACTOR = Actor("Ri Yong", lambda: MOMENT)
SETTINGS = 'source-locale = "en"\ntarget-locales = ["ko-KP", "ru"]\n'
STATE = ".lexicord"


def project_in(folder: Path, settings: str = SETTINGS, **files: str) -> Project:
    """Lay a project out and open it; ``__`` in a file's name stands for ``/``."""
    (folder / "lexicord.toml").write_text(settings, encoding="utf-8")
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_txt", ".txt").replace("_po", ".po")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Project.open(folder, actor=ACTOR)


def tree(folder: Path) -> dict[str, bytes | None]:
    """Return everything in a folder but lexicord's own state: folders are None."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
        if STATE not in path.parts
    }


def locks_left(folder: Path) -> list[str]:
    """Name the locks and temporary files that lie about outside of lexicord's own state."""
    return [name for name in tree(folder) if name.endswith((".lock", ".tmp"))]
