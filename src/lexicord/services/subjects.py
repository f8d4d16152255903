"""What *check* and *fix* look at: the project's catalogues, or the files that a person names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError, ProjectError
from lexicord.domain.finding import Message
from lexicord.domain.locale_tag import LocaleTag
from lexicord.services.catalogs import OpenCatalog, read_catalog
from lexicord.services.conflict_file import is_conflict_file
from lexicord.services.header import (
    DOMAIN,
    LANGUAGE,
    PLURAL_FORMS,
    SOURCE_LANGUAGE,
    locale_in,
)
from lexicord.services.loose_files import named_files, read_loose
from lexicord.services.pairs import Languages
from lexicord.services.plural_rule import plural_rule
from lexicord.services.selection import chosen_catalogs

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lexicord.project.project import Project

_ENGLISH = LocaleTag("en")


@dataclass(frozen=True, slots=True)
class Subject:
    """A catalogue to look at, with its domain and its languages."""

    opened: OpenCatalog
    domain: str
    languages: Languages


def subjects(
    project: Project | None, paths: Iterable[Path], locales: Iterable[str]
) -> list[Subject]:
    """Return the catalogues that are meant: those of ``paths``, else all of the project.

    A folder means every PO file in it and below. ``locales`` keeps only some languages. Raises
    ProjectError where there is nothing to look at, InputError where a file is broken or does
    not say its language.
    """
    paths = list(paths)
    wanted = {LocaleTag.parse(name) for name in locales}
    found = _named(project, paths) if paths or project is None else _all(project)
    chosen = [each for each in found if not wanted or each.languages.target in wanted]
    if not chosen:
        message = Message.of(
            "there is no catalogue to look at; `lexicord update` makes those of the project"
        )
        raise ProjectError(message)
    return chosen


def _all(project: Project) -> list[Subject]:
    source = project.settings.source_locale
    return [
        _subject(project.name_of(file.path), file.path, source, file.domain, file.locale)
        for file in chosen_catalogs(project)
    ]


def _named(project: Project | None, paths: Iterable[Path]) -> list[Subject]:
    source = project.settings.source_locale if project else None
    return [
        _subject(_display_name(project, path), path, source)
        for path in named_files(paths, ".po")
        if not is_conflict_file(path)
    ]


def _subject(
    name: str,
    path: Path,
    source: LocaleTag | None,
    domain: str = "",
    locale: LocaleTag | None = None,
) -> Subject:
    return subject_of(name, path, read_loose(path), source, domain=domain, locale=locale)


def subject_of(  # noqa: PLR0913 - a catalogue, and what its header need not say
    name: str,
    path: Path,
    data: bytes,
    source: LocaleTag | None,
    *,
    domain: str = "",
    locale: LocaleTag | None = None,
) -> Subject:
    """Return a catalogue of these bytes, wherever they were read, that is called ``name``.

    Raises InputError where it is broken, or where neither it nor ``path`` tells its language.
    """
    catalog = read_catalog(data, name)
    header = catalog.header
    languages = Languages(
        source or locale_in(header, SOURCE_LANGUAGE) or _ENGLISH,
        locale or locale_in(header, LANGUAGE) or _locale_of_path(path),
        plural_rule(header.get(PLURAL_FORMS)),
    )
    opened = OpenCatalog(path, name, data, catalog)
    return Subject(opened, domain or header.get(DOMAIN) or path.stem, languages)


def _locale_of_path(path: Path) -> LocaleTag:
    """Return the locale that a path tells: ``ko/LC_MESSAGES/x.po``, or ``ko.po``."""
    told = path.parent.parent.name if path.parent.name == "LC_MESSAGES" else path.stem
    try:
        return LocaleTag.parse(told)
    except InputError as error:
        reason = Message.of(
            "the catalogue does not say its language; write it in the header field Language"
        )
        raise InputError(reason, path=str(path)) from error


def _display_name(project: Project | None, path: Path) -> str:
    """Return the path below the project's folder where it lies there, else as it was given."""
    real = path.resolve()
    if project is not None and real.is_relative_to(project.root):
        return real.relative_to(project.root).as_posix()
    return str(path)
