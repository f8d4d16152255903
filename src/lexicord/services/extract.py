"""The verb *extract*: from the source documents to the templates of the project."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.formats.gettext.catalog import Catalog
from lexicord.services.catalogs import catalog_change, open_catalog
from lexicord.services.collect import collected
from lexicord.services.documents import read_files
from lexicord.services.header import CREATED, gettext_date, template_header
from lexicord.services.hints import find_hints, with_source_hints
from lexicord.services.keeping import with_kept
from lexicord.services.knowledge import read_knowledge
from lexicord.services.on_step import silent
from lexicord.services.pairs import is_live
from lexicord.services.reports import ExtractReport, TemplateReport
from lexicord.services.selection import sources_at
from lexicord.services.warm_start import WarmStart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from lexicord.domain.catalog import Entry
    from lexicord.project.file_change import FileChange
    from lexicord.project.project import Project
    from lexicord.project.sources import SourceFile
    from lexicord.services.catalogs import OpenCatalog
    from lexicord.services.documents import SourceDocument
    from lexicord.services.knowledge import Knowledge
    from lexicord.services.on_step import OnStep


@dataclass(frozen=True, slots=True)
class _Template:
    """A template as it should be, and the change that makes it so (None where it is)."""

    report: TemplateReport
    change: FileChange | None


def extract(
    project: Project, paths: Iterable[Path] = (), *, on_step: OnStep = silent
) -> ExtractReport:
    """Write the template of every domain from its source documents.

    With ``paths`` only the documents named (or in the folders named) are read; the units of the
    other documents of their domains stay as the templates have them. Equal units share an entry
    with all their places; a template whose content did not change is not touched, so its
    POT-Creation-Date says since when it is as it is. Without ``paths``, domains of which nothing
    changed since the last time are passed over. Raises LexicordError, with nothing changed,
    where a source, the glossary or a template cannot be read or saved.
    """
    named = list(paths)
    files = project.sources()
    warm = None if named else WarmStart(project, files)
    known = warm.unchanged() if warm else {}
    meant = [each for each in sources_at(project, files, named) if each.domain not in known]
    fresh = _extracted(project, files, meant, on_step) if meant else []
    project.save_all([each.change for each in fresh if each.change], command="extract")
    reports = [*known.values(), *(each.report for each in fresh)]
    if warm:
        warm.done(reports)
    return ExtractReport(tuple(sorted(reports, key=lambda each: each.domain)))


def _extracted(
    project: Project, files: Iterable[SourceFile], meant: Iterable[SourceFile], on_step: OnStep
) -> list[_Template]:
    """Return the templates of the domains that are not known to be as they should be."""
    order: dict[str, list[str]] = defaultdict(list)
    for file in files:
        order[file.domain].append(file.name)
    knowledge = read_knowledge(project)
    documents: dict[str, list[SourceDocument]] = defaultdict(list)
    for each in read_files(project, meant, on_step):
        documents[each.file.domain].append(each)
    return [
        _template(project, domain, documents[domain], order[domain], knowledge)
        for domain in sorted(documents)
    ]


def _template(
    project: Project,
    domain: str,
    documents: Sequence[SourceDocument],
    order: Sequence[str],
    knowledge: Knowledge,
) -> _Template:
    path = project.template_path(domain)
    old = open_catalog(project, path)
    bare = _entries(documents, order, old)
    hints = find_hints(bare, knowledge.glossary, project.settings.source_locale)
    entries = [with_source_hints(entry, hints[entry.key]) for entry in bare]
    catalog = _catalog(project, domain, old, entries)
    before = {entry.key for entry in (old.catalog.entries if old else ()) if is_live(entry)}
    after = {entry.key for entry in entries}
    changed = old is None or old.catalog is not catalog
    report = TemplateReport(
        path=project.name_of(path),
        domain=domain,
        sources=tuple(each.file.name for each in documents),
        units=len(entries),
        places=sum(len(entry.references) for entry in entries),
        added=len(after - before),
        removed=len(before - after),
        created=old is None,
        written=changed,
    )
    base = old.data if old else None
    return _Template(report, catalog_change(path, catalog, base) if changed else None)


def _entries(
    documents: Iterable[SourceDocument], order: Sequence[str], old: OpenCatalog | None
) -> tuple[Entry, ...]:
    """Return the entries of a domain: those of the documents, those kept of the others."""
    fresh = {
        each.file.name: collected([(each.file.name, each.document.units)]) for each in documents
    }
    known = [entry for entry in (old.catalog.entries if old else ()) if is_live(entry)]
    return with_kept(fresh, order, known)


def _catalog(
    project: Project, domain: str, old: OpenCatalog | None, entries: Sequence[Entry]
) -> Catalog:
    """Return the template of these entries; the old one itself where nothing is different."""
    width = project.settings.catalogs.width
    fields = template_header(domain, project.settings.source_locale, project.actor.now())
    if old is None:
        return Catalog.new(fields, entries, width=width)
    header = old.catalog.header_entry
    rebuilt = old.catalog.rebuilt([header, *entries] if header else entries, width=width)
    if rebuilt.to_bytes() == old.data:
        return old.catalog
    known = fields if header is None else {CREATED: gettext_date(project.actor.now())}
    return rebuilt.with_header(known, width=width)
