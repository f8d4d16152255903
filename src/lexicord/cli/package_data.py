"""What travels with the program: its messages, its manual, its samples."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
