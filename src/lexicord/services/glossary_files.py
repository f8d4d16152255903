"""A glossary from a folder or a single file, outside any project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.project.paths import decode
from lexicord.services.knowledge import knowledge_of
from lexicord.services.loose_files import named_files, read_loose

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.services.knowledge import Knowledge


def load_knowledge(path: Path) -> Knowledge:
    """Read a TOML file, or every one in a folder and below it.

    Raises ProjectError where there is none, InputError with file, line and column where one
    cannot be understood.
    """
    names = {
        str(file): decode(read_loose(file), str(file)) for file in named_files([path], ".toml")
    }
    return knowledge_of(names)
