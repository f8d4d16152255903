"""Which catalogue of the project a returned file belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.services.header import DOMAIN, LANGUAGE, locale_in
from lexicord.services.selection import chosen_catalogs

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.gettext.catalog import Catalog
    from lexicord.project.layout import CatalogFile
    from lexicord.project.project import Project


def destination(project: Project, returned: Catalog, path: Path) -> Path:
    """Return the catalogue that a returned file belongs to.

    Its header names the language, and the domain unless another program dropped that field;
    then the file's name may hold it, or the project has only one. Raises ProjectError where
    that leaves none or several.
    """
    locale = locale_in(returned.header, LANGUAGE)
    candidates = _in_locale(chosen_catalogs(project), locale)
    domain = returned.header.get(DOMAIN)
    named = [file for file in candidates if file.domain == domain]
    chosen = named or ([] if domain else _by_name(candidates, path))
    if len(chosen) == 1:
        return chosen[0].path
    message = Message.of(
        "{path} does not say which catalogue it belongs to (language {locale}, "
        "domain {domain}); name it with --into",
        path=path,
        locale=locale or Message.of("unknown"),
        domain=domain or Message.of("unknown"),
    )
    raise ProjectError(message)


def _in_locale(files: list[CatalogFile], locale: LocaleTag | None) -> list[CatalogFile]:
    """Return the catalogues in a locale; where there are none, in the same language.

    Some editors shorten ``ko_KP`` to ``ko``.
    """
    exact = [file for file in files if file.locale == locale]
    return exact or [file for file in files if locale and file.locale.language == locale.language]


def _by_name(candidates: list[CatalogFile], path: Path) -> list[CatalogFile]:
    """Return the candidates whose domain the file's name begins with, the longest; else all."""
    fitting = [file for file in candidates if path.name.startswith(file.domain)]
    longest = max((len(file.domain) for file in fitting), default=0)
    return [file for file in fitting if len(file.domain) == longest] or candidates
