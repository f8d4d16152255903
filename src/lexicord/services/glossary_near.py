"""The names and dates that rule a single catalogue: those of the glossary that lies near it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.project.project import Project
from lexicord.services.glossary_files import load_knowledge
from lexicord.services.knowledge import Knowledge, read_knowledge

if TYPE_CHECKING:
    from pathlib import Path


def knowledge_at(folder: Path | None, root: Path | None) -> Knowledge:
    """Return what the glossary in ``folder`` says, else that of the project in ``root``.

    Without either nothing is known. Raises ProjectError where the folder is missing or holds no
    glossary file, InputError with file, line and column where one cannot be understood.
    """
    if folder is not None:
        return load_knowledge(folder)
    return read_knowledge(None if root is None else Project.open(root))
