"""The source documents that the project file names."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from lexicord.project.globs import Glob
from lexicord.project.settings import Fallback
from lexicord.project.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.project.settings import Segmentation, Settings, SourceSettings


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One source document.

    ``name`` is its path below the project's folder, written with ``/``: what catalogues refer
    to. ``format`` is a codec's name, None where the suffix decides. ``domain`` names its
    catalogue; ``keywords`` mark texts in the code of a program, ``keys`` and ``notes`` those
    of data. Equal texts that match one of ``apart`` (``*`` means all) are told apart by their
    place. ``locales`` are what it is translated into; ``fallback`` and ``minimum`` say what is
    built where translations are missing.
    """

    path: Path
    name: str
    domain: str
    format: str | None
    segmentation: Segmentation
    keywords: tuple[str, ...] = ()
    locales: tuple[LocaleTag, ...] = ()
    keys: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    fallback: Fallback = Fallback.SOURCE
    minimum: int = 0


def find_sources(root: Path, settings: Settings) -> list[SourceFile]:
    """Return every source, in the order of the project file and then of the names.

    A file that two tables name belongs to the first; one that is reached by two names (a link)
    counts once, under its own name if that is one of them.
    """
    skipped = _skipped(settings)
    found: dict[str, SourceFile] = {}
    for source in settings.sources:
        for name in _names(root, source, skipped):
            real = os.path.realpath(root / name)
            known = found.get(real)
            if known is None or (real == str(root / name) != str(known.path)):
                found[real] = _source_file(root, name, source, settings)
    return list(found.values())


def _names(root: Path, source: SourceSettings, skipped: frozenset[str]) -> Iterator[str]:
    wanted = [Glob(pattern) for pattern in source.files]
    unwanted = [Glob(pattern) for pattern in source.exclude]
    starts = _outermost({"/".join(glob.stem) for glob in wanted})
    for start in starts:
        for name in walk(root, start, skipped.__contains__):
            chosen = any(glob.matches(name) for glob in wanted)
            if chosen and not any(glob.matches(name) for glob in unwanted):
                yield name


def _outermost(starts: set[str]) -> list[str]:
    """Drop every start that lies below another one."""
    return sorted(
        start
        for start in starts
        if not any(
            start != other and f"{start}/".startswith(f"{other}/" if other else "")
            for other in starts
        )
    )


def _skipped(settings: Settings) -> frozenset[str]:
    """Name the folders that hold what lexicord itself writes."""
    built = PurePosixPath(settings.build.output.split("{")[0] + "x").parent
    return frozenset({str(PurePosixPath(settings.locale_folder)), str(built)} - {"."})


def _source_file(root: Path, name: str, source: SourceSettings, settings: Settings) -> SourceFile:
    path = PurePosixPath(name)
    domain = source.domain.format(stem=path.stem, path=str(path.with_suffix("")).replace("/", "."))
    segmentation = source.segmentation or settings.segmentation
    return SourceFile(
        root / name,
        name,
        domain,
        source.format,
        segmentation,
        source.keywords,
        source.target_locales or settings.target_locales,
        source.keys,
        source.notes,
        settings.apart if source.apart is None else source.apart,
        source.fallback or settings.build.fallback,
        settings.build.minimum if source.minimum is None else source.minimum,
    )
