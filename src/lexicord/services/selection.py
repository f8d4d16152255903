"""Which catalogues and languages a verb works on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.services.conflict_file import is_conflict_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lexicord.project.layout import CatalogFile
    from lexicord.project.project import Project


def chosen_locales(project: Project, names: Iterable[str]) -> tuple[LocaleTag, ...]:
    """Return the target locales that are meant; all of them where none is named.

    Raises ProjectError for a name that is no target locale of the project, InputError for one
    that is no locale at all.
    """
    known = project.settings.every_target_locale
    wanted = tuple(LocaleTag.parse(name) for name in names)
    stranger = next((locale for locale in wanted if locale not in known), None)
    if stranger is not None:
        choice = ", ".join(str(locale) for locale in known) or "none"
        message = f"{stranger} is no target locale of this project; it has: {choice}"
        raise ProjectError(message)
    if not known:
        message = f"{project.file.path.name} names no target-locales; nothing can be translated"
        raise ProjectError(message)
    return wanted or known


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
