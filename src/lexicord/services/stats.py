"""The verb *stats*: how far every catalogue is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.services.catalogs import open_catalog
from lexicord.services.on_step import silent, stepping
from lexicord.services.progress import progress_of
from lexicord.services.reports import CatalogStats, Progress, StatsReport
from lexicord.services.selection import (
    chosen_catalogs,
    chosen_locales,
    locales_by_domain,
    named_only,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.project.project import Project
    from lexicord.services.on_step import OnStep


def stats(
    project: Project,
    paths: Iterable[Path] = (),
    *,
    locales: Iterable[str] = (),
    on_step: OnStep = silent,
) -> StatsReport:
    """Count the entries and words of every domain in every target locale.

    With ``paths`` only the catalogues named (or in the folders named) are counted. A catalogue
    that is not made yet counts as its template, all untranslated. Catalogues without a template
    are counted too. Nothing is written.
    """
    chosen = chosen_locales(project, locales)
    locales_of = locales_by_domain(project, chosen)
    templates = {path.stem: path for path in project.layout.templates()}
    known = {file.domain for file in chosen_catalogs(project, map(str, chosen))}
    jobs = [
        (project.name_of(project.catalog_path(domain, locale)), (domain, locale))
        for domain in sorted({*templates, *known})
        for locale in locales_of(domain)
    ]
    return StatsReport(
        tuple(
            _stats(project, domain, locale, templates.get(domain))
            for domain, locale in stepping(named_only(project, jobs, paths), on_step)
        )
    )


def _stats(project: Project, domain: str, locale: LocaleTag, template: Path | None) -> CatalogStats:
    opened = open_catalog(project, project.catalog_path(domain, locale))
    if opened is not None:
        return CatalogStats(opened.name, domain, str(locale), progress_of(opened.catalog))
    blank = open_catalog(project, template) if template else None
    progress = progress_of(blank.catalog) if blank else Progress()
    return CatalogStats("", domain, str(locale), progress)
