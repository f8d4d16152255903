"""Where built documents go."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag


def output_path(template: str, name: str, locale: LocaleTag) -> PurePosixPath:
    """Fill the gaps of the ``output`` setting for the source ``name`` in ``locale``.

    Both are paths below the project's folder. A gap that is empty (``{folder}`` of a source at
    the top) leaves no double slash.
    """
    source = PurePosixPath(name)
    filled = template.format(
        locale=str(locale),
        posix=locale.posix,
        path=name,
        folder="" if source.parent == PurePosixPath() else str(source.parent),
        name=source.name,
        stem=source.stem,
        suffix=source.suffix,
    )
    return PurePosixPath(*[part for part in filled.split("/") if part])
