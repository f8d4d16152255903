"""The verb *build*: the translated documents, and compiled catalogues for programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.project.file_change import FileChange
from lexicord.services.catalogs import open_catalog
from lexicord.services.compiled import compiled_change
from lexicord.services.documents import read_documents
from lexicord.services.filling import filled
from lexicord.services.on_step import silent, stepping
from lexicord.services.reports import BuildReport, BuiltDocument
from lexicord.services.selection import chosen_catalogs, chosen_locales

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.gettext.catalog import Catalog
    from lexicord.project.project import Project
    from lexicord.services.documents import SourceDocument
    from lexicord.services.on_step import OnStep

    _Job = tuple[SourceDocument, LocaleTag]


@dataclass(frozen=True, slots=True)
class _Plan:
    """A document to be, and the change that makes it so (None where it is, or is left out)."""

    report: BuiltDocument
    change: FileChange | None


def build(  # noqa: PLR0913 - one argument for each wish of a person
    project: Project,
    paths: Iterable[Path] = (),
    *,
    locales: Iterable[str] = (),
    use_fuzzy: bool | None = None,
    mo: bool = False,
    on_step: OnStep = silent,
) -> BuildReport:
    """Write every document in every target locale, and with ``mo`` compile the catalogues.

    With ``paths`` only the documents named (or in the folders named) are built, and only their
    catalogues compiled. Where a unit has no finished translation the ``fallback`` of the
    document rules: the source text, the source text between marks, or no document at all. A
    translation whose tags cannot be turned into markup counts as none. Fuzzy texts are
    published only where ``use_fuzzy`` (default: the project's setting) says so. All files
    are saved together or none. Raises ProjectError where a locale has no catalogue at all.
    """
    chosen = chosen_locales(project, locales)
    settings = project.settings.build
    fuzzy = settings.use_fuzzy if use_fuzzy is None else use_fuzzy
    named = list(paths)
    documents = read_documents(project, silent, named)
    jobs = _jobs(documents, chosen)
    _refuse_without_catalogs(project, jobs)
    steps = [(f"{document.file.name} ({locale})", (document, locale)) for document, locale in jobs]
    catalogs = _Catalogs(project)
    plans = [_plan(project, *job, catalogs, fuzzy=fuzzy) for job in stepping(steps, on_step)]
    _refuse_collisions(project, plans)
    compiled = []
    if mo:
        compiled = _compiled(project, documents, chosen, named=bool(named), fuzzy=fuzzy)
    changes = [*(plan.change for plan in plans if plan.change is not None), *compiled]
    project.save_all(changes, command="build")
    return BuildReport(
        tuple(plan.report for plan in plans),
        tuple(project.name_of(change.path) for change in compiled),
    )


def _jobs(documents: Iterable[SourceDocument], chosen: Sequence[LocaleTag]) -> list[_Job]:
    return [
        (document, locale)
        for document in documents
        if document.codec.builds
        for locale in chosen
        if locale in document.file.locales
    ]


def _refuse_without_catalogs(project: Project, jobs: Iterable[_Job]) -> None:
    """Raise ProjectError where a locale has none of the catalogues that are asked for."""
    wanted: dict[LocaleTag, set[str]] = {}
    for document, locale in jobs:
        wanted.setdefault(locale, set()).add(document.file.domain)
    known = {(file.locale, file.domain) for file in chosen_catalogs(project)}
    for locale, domains in wanted.items():
        if not any((locale, domain) in known for domain in domains):
            folder = project.settings.locale_folder
            message = Message.of(
                "there is no catalogue in {locale} in {folder}/, so nothing can be built in it; "
                "`lexicord update` makes it",
                locale=locale,
                folder=folder,
            )
            raise ProjectError(message)


class _Catalogs:
    """The catalogues of a build, each read once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[Path, Catalog | None] = {}

    def of(self, source: SourceDocument, locale: LocaleTag) -> Catalog | None:
        """Return the catalogue of a document in a language, None where there is none."""
        path = self._project.catalog_path(source.file.domain, locale)
        if path not in self._known:
            opened = open_catalog(self._project, path)
            self._known[path] = opened.catalog if opened else None
        return self._known[path]


def _plan(
    project: Project, source: SourceDocument, locale: LocaleTag, catalogs: _Catalogs, *, fuzzy: bool
) -> _Plan:
    path = project.output_path(source.file, locale)
    catalog = catalogs.of(source, locale)
    filling = filled(source.document, catalog, source.file.fallback, use_fuzzy=fuzzy)
    left_out = filling.refusal(source.file) if catalog else Message.of("it has no catalogue")
    change = None
    if left_out is None:
        data = source.codec.write(source.document, filling.texts, locale)
        change = _written(project, path, data)
    report = BuiltDocument(
        path=project.name_of(path),
        source=source.file.name,
        locale=str(locale),
        places=len(filling.texts),
        fallbacks=filling.missing,
        skipped=left_out is not None,
        written=change is not None,
        left_out=left_out,
        unusable=filling.unusable,
    )
    return _Plan(report, change)


def _written(project: Project, path: Path, data: bytes) -> FileChange | None:
    base = project.read_or_none(path)
    return None if data == base else FileChange.replacing(path, data, base=base)


def _refuse_collisions(project: Project, plans: Sequence[_Plan]) -> None:
    """Raise ProjectError where a document would be built over a source, or over another one."""
    taken = {file.name for file in project.sources()}
    for plan in plans:
        if plan.report.path in taken:
            message = Message.of(
                "{source} in {locale} would be written over "
                "{path}; change output in [build] of {name}",
                source=plan.report.source,
                locale=plan.report.locale,
                path=plan.report.path,
                name=project.file.path.name,
            )
            raise ProjectError(message)
        taken.add(plan.report.path)


def _compiled(
    project: Project,
    documents: Iterable[SourceDocument],
    locales: Sequence[LocaleTag],
    *,
    named: bool,
    fuzzy: bool,
) -> list[FileChange]:
    """Return the compiled catalogues, beside their sources, that are new or changed.

    Domains from which documents are built need none: programs do not read them. With ``named``
    only the domains of the documents are meant, else also those that have none.
    """
    built = {each.file.domain for each in documents if each.codec.builds}
    read = {each.file.domain for each in documents}
    changes = (
        compiled_change(project, file, fuzzy=fuzzy)
        for file in chosen_catalogs(project, map(str, locales))
        if file.domain not in built and (file.domain in read or not named)
    )
    return [change for change in changes if change is not None]
