"""Which domains an extraction can pass over, because nothing that it reads has changed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import lexicord
from lexicord.project.memory import Sight, digest, sights
from lexicord.services.reports import TemplateReport

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lexicord.project.project import Project
    from lexicord.project.sources import SourceFile

_NAME = "extract"
_TEMPLATE = "\0template"


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the last extraction of a domain read, and what came of it."""

    setup: str
    files: dict[str, Sight]
    units: int = 0
    places: int = 0


class WarmStart:
    """What the last extraction knew, and what is different now.

    A domain is passed over where its documents, its template, the settings of both, the glossary
    and lexicord itself are what they were, by content.
    """

    def __init__(self, project: Project, files: Iterable[SourceFile]) -> None:
        """Recall the last extraction, and look at all source files of the project."""
        self._project = project
        self._known = project.memory.recalled(_NAME, dict[str, Remembered], {})
        self._sources: dict[str, list[SourceFile]] = defaultdict(list)
        for file in files:
            self._sources[file.domain].append(file)
        self._glossary = _glossary(project)
        self._now = {domain: self._remembered(domain) for domain in self._sources}

    def unchanged(self) -> dict[str, TemplateReport]:
        """Return the reports of the domains that need no work."""
        return {
            domain: self._report(domain, known)
            for domain, known in self._known.items()
            if domain in self._now and _is_same(known, self._now[domain])
        }

    def done(self, reports: Iterable[TemplateReport]) -> None:
        """Remember an extraction of every domain, once it is saved."""
        kept = {}
        for report in reports:
            before = self._now[report.domain]
            files = {**before.files, **self._template(report.domain, before.files)}
            kept[report.domain] = Remembered(before.setup, files, report.units, report.places)
        if kept != self._known:
            self._project.memory.keep(_NAME, kept)

    def _remembered(self, domain: str) -> Remembered:
        known = self._known[domain].files if domain in self._known else {}
        files = {file.name: file.path for file in self._sources[domain]}
        setup = repr((lexicord.__version__, self._sources[domain], self._glossary))
        settings = self._project.settings
        told = f"{setup}{settings.source_locale}{settings.catalogs.width}"
        if settings.segmentation_rules:
            files["\0rules"] = self._project.root / settings.segmentation_rules
        template = self._template(domain, known)
        return Remembered(digest(told.encode()), {**sights(files, known), **template})

    def _template(self, domain: str, known: Mapping[str, Sight]) -> dict[str, Sight]:
        return sights({_TEMPLATE: self._project.template_path(domain)}, known)

    def _report(self, domain: str, known: Remembered) -> TemplateReport:
        return TemplateReport(
            path=self._project.name_of(self._project.template_path(domain)),
            domain=domain,
            sources=tuple(file.name for file in self._sources[domain]),
            units=known.units,
            places=known.places,
            added=0,
            removed=0,
            created=False,
            written=False,
        )


def _glossary(project: Project) -> str:
    texts = project.glossary_texts()
    folder = project.root / project.settings.glossary_folder
    return digest(repr((folder.is_dir(), sorted(texts.items()))).encode(errors="surrogatepass"))


def _is_same(known: Remembered, now: Remembered) -> bool:
    if known.setup != now.setup or _TEMPLATE not in now.files:
        return False
    before = {name: sight.digest for name, sight in known.files.items()}
    return before == {name: sight.digest for name, sight in now.files.items()}
