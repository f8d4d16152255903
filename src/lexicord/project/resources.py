"""What lexicord ships: its own catalogues and glossary, the manual, the samples.

A wheel carries ``locale/`` and ``glossary/`` in ``lexicord/data/``; in a source checkout they
are at the top of the repository, where its own project works on them.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

_PACKAGE = "lexicord"
_DATA = ("locale", "glossary")


def resource(name: str) -> Traversable:
    """Return a shipped file or folder by its path: ``samples/sample-article.txt``, ``locale``.

    Raises ProjectError where the installation does not have it.
    """
    found = next((place for place in _places(name) if place.is_file() or place.is_dir()), None)
    if found is None:
        message = Message.of(
            "this installation of lexicord lacks {name}; install it again", name=name
        )
        raise ProjectError(message)
    return found


def _places(name: str) -> Iterator[Traversable]:
    package = files(_PACKAGE)
    if name.partition("/")[0] in _DATA:
        yield package.joinpath("data", name)
        # The package is src/lexicord of the repository.
        yield Path(str(package)).parent.parent / name
    else:
        yield package.joinpath(name)


def resource_bytes(name: str) -> bytes:
    """Return what a shipped file holds."""
    return resource(name).read_bytes()


def resource_text(name: str) -> str:
    """Return the text of a shipped file."""
    return resource(name).read_text(encoding="utf-8")


def resource_names(folder: str, suffix: str = "") -> list[str]:
    """Return the paths of the files below a shipped folder, sorted, for ``resource``."""
    return sorted(name for name in _below(resource(folder), folder) if name.endswith(suffix))


def _below(folder: Traversable, name: str) -> list[str]:
    found: list[str] = []
    for entry in folder.iterdir():
        path = f"{name}/{entry.name}"
        found += _below(entry, path) if entry.is_dir() else [path]
    return found
