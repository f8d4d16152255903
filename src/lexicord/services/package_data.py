"""What travels with the program: its samples, and the catalogues and glossary made for them."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

_PACKAGE = "lexicord"


def package_folder(name: str) -> Traversable:
    """Return a folder that lies inside the package: ``manual``, ``samples``."""
    return files(_PACKAGE) / name


def data_folder(name: str) -> Traversable:
    """Return ``locale`` or ``glossary`` of the product itself.

    A wheel carries them inside the package; in a working copy they lie at the root.
    """
    inside = package_folder("data") / name
    return inside if inside.is_dir() else Path(__file__).resolve().parents[3] / name


def files_in(folder: Traversable, suffix: str) -> dict[str, bytes]:
    """Return the files with this suffix in a folder and below, by their paths in it, sorted.

    A folder that is not there has none.
    """
    return dict(sorted(_files(folder, suffix, "")))


def _files(folder: Traversable, suffix: str, path: str) -> Iterator[tuple[str, bytes]]:
    for item in folder.iterdir() if folder.is_dir() else ():
        if item.is_dir():
            yield from _files(item, suffix, f"{path}{item.name}/")
        elif item.name.endswith(suffix):
            yield path + item.name, item.read_bytes()
