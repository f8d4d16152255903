"""Which sources, catalogues and languages a verb works on."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.domain.locale_tag import LocaleTag
from lexicord.services.conflict_file import is_conflict_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from lexicord.project.layout import CatalogFile
    from lexicord.project.project import Project
    from lexicord.project.sources import SourceFile

Job = TypeVar("Job")


def chosen_locales(project: Project, names: Iterable[str]) -> tuple[LocaleTag, ...]:
    """Return the target locales that are meant; all of them where none is named.

    Raises ProjectError for a name that is no target locale of the project, InputError for one
    that is no locale at all.
    """
    known = project.settings.every_target_locale
    wanted = tuple(LocaleTag.parse(name) for name in names)
    stranger = next((locale for locale in wanted if locale not in known), None)
    if stranger is not None:
        choice = ", ".join(str(locale) for locale in known) or Message.of("none")
        message = Message.of(
            "{locale} is no target locale of this project; it has: {choice}",
            locale=stranger,
            choice=choice,
        )
        raise ProjectError(message)
    if not known:
        message = Message.of(
            "{name} names no target-locales; nothing can be translated", name=project.file.path.name
        )
        raise ProjectError(message)
    return wanted or known


def chosen_sources(project: Project, paths: Iterable[Path] = ()) -> list[SourceFile]:
    """Return the source documents that are meant; see `sources_at`."""
    return sources_at(project, project.sources(), paths)


def sources_at(
    project: Project, files: list[SourceFile], paths: Iterable[Path]
) -> list[SourceFile]:
    """Return those of the project's ``files`` that are meant, in the order of the project.

    A path is a source, or a folder that means every source in it and below; without any, all of
    them are meant. Raises ProjectError where the project file names no document that exists, and
    for a path that is no source of the project.
    """
    if not files:
        message = Message.of(
            "no document matches the sources in {name}; "
            'name them there, like files = ["texts/*.txt"]',
            name=project.file.path.name,
        )
        raise ProjectError(message)
    named = [_sources_at(project, path, files) for path in paths]
    chosen = {file.name for file in chain(*named)}
    return [file for file in files if file.name in chosen] if named else files


def _sources_at(project: Project, path: Path, files: Iterable[SourceFile]) -> list[SourceFile]:
    real = path.resolve()
    found = [file for file in files if file.path.resolve().is_relative_to(real)]
    if not path.exists():
        message = Message.of("{path} is missing", path=path)
        raise ProjectError(message)
    if not found:
        name = project.file.path.name
        message = Message.of(
            "{path} holds no source of this project; [[sources]] in {name} names them",
            path=path,
            name=name,
        )
        raise ProjectError(message)
    return found


def named_only(
    project: Project, jobs: Sequence[tuple[str, Job]], paths: Iterable[Path]
) -> list[tuple[str, Job]]:
    """Return the jobs on the catalogues that are meant; each has the name of its catalogue.

    A path is a catalogue, one that is to be made, or a folder of them; without any all are
    meant. Raises ProjectError for a path that none of them lies at.
    """
    real = {path: path.resolve() for path in paths}
    places = [(project.root / name, (name, job)) for name, job in jobs]
    for path, place in real.items():
        if not any(each.is_relative_to(place) for each, _ in places):
            message = Message.of(
                "{path} is no catalogue of this project, and holds none", path=path
            )
            raise ProjectError(message)
    return [
        job
        for each, job in places
        if not real or any(each.is_relative_to(place) for place in real.values())
    ]


def locales_by_domain(
    project: Project, chosen: Iterable[LocaleTag]
) -> Callable[[str], list[LocaleTag]]:
    """Return what tells the chosen locales of a domain: of its sources, else of the project."""
    known: dict[str, set[LocaleTag]] = {}
    for source in project.sources():
        known.setdefault(source.domain, set()).update(source.locales)
    others = set(project.settings.target_locales)
    order = list(chosen)
    return lambda domain: [locale for locale in order if locale in known.get(domain, others)]


def chosen_catalogs(project: Project, names: Iterable[str] = ()) -> list[CatalogFile]:
    """Return the catalogues there are in the locales that are meant, by locale and domain."""
    wanted = {LocaleTag.parse(name) for name in names}
    return [
        file
        for file in project.catalogs()
        if not is_conflict_file(file.path) and (not wanted or file.locale in wanted)
    ]
