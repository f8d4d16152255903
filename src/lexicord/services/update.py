"""The verb *update*: old translations carried over to the present templates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.carry_options import CarryOptions
from lexicord.services.base_stamp import stamp_of, stamped
from lexicord.services.carrying import CarryRules, brought_forward, catalog_report
from lexicord.services.catalogs import catalog_change, open_catalog, read_catalog
from lexicord.services.collector import collector_at_rest
from lexicord.services.freshening import freshener
from lexicord.services.guard import LossLimit
from lexicord.services.header import new_catalog_header
from lexicord.services.hints import find_hints, with_target_hints
from lexicord.services.knowledge import read_knowledge
from lexicord.services.on_step import silent, stepping
from lexicord.services.pairs import is_live
from lexicord.services.reports import UpdateReport
from lexicord.services.selection import chosen_locales, locales_by_domain, named_only

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from lexicord.domain.catalog import Entry
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.unit import UnitKey
    from lexicord.project.file_change import FileChange
    from lexicord.project.project import Project
    from lexicord.services.hints import Hints
    from lexicord.services.knowledge import Knowledge
    from lexicord.services.on_step import OnStep
    from lexicord.services.reports import CatalogReport


@dataclass(frozen=True, slots=True)
class _Template:
    """A template, and the names and dates that its entries hold."""

    domain: str
    catalog: Catalog
    hints: Mapping[UnitKey, Hints]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What becomes of one catalogue, and the change that makes it so (None where it is)."""

    report: CatalogReport
    change: FileChange | None


@collector_at_rest()
def update(  # noqa: PLR0913 - one argument for each wish of a person
    project: Project,
    paths: Iterable[Path] = (),
    *,
    locales: Iterable[str] = (),
    accept_loss: bool = False,
    explain: bool = False,
    on_step: OnStep = silent,
) -> UpdateReport:
    """Bring the catalogues of the target locales forward to the templates; make missing ones.

    With ``paths`` only the catalogues named (or in the folders named) are brought forward, with
    ``explain`` the report holds each suggestion and why it was made. All catalogues are saved
    together or none. Raises ProjectError where there is no template yet, or where a catalogue
    would lose too much and ``accept_loss`` is not given.
    """
    locales_of = locales_by_domain(project, chosen_locales(project, locales))
    knowledge = read_knowledge(project)
    templates = _templates(project, knowledge)
    jobs = [
        (project.name_of(project.catalog_path(template.domain, locale)), (template, locale))
        for template in templates
        for locale in locales_of(template.domain)
    ]
    plans = [
        _plan(project, template, locale, knowledge, accept_loss=accept_loss, explain=explain)
        for template, locale in stepping(named_only(project, jobs, paths), on_step)
    ]
    changes = [plan.change for plan in plans if plan.change is not None]
    project.save_all(changes, command="update")
    return UpdateReport(tuple(plan.report for plan in plans))


def _templates(project: Project, knowledge: Knowledge) -> list[_Template]:
    found = []
    for path in project.layout.templates():
        catalog = read_catalog(project.read(path), project.name_of(path))
        entries = [entry for entry in catalog.entries if is_live(entry)]
        hints = find_hints(entries, knowledge.glossary, project.settings.source_locale)
        found.append(_Template(path.stem, catalog, hints))
    if not found:
        folder = project.settings.locale_folder
        message = Message.of(
            "there is no template in {folder}/; run `lexicord extract` first", folder=folder
        )
        raise ProjectError(message)
    return found


def _plan(  # noqa: PLR0913 - one catalogue, and how it is wanted
    project: Project,
    template: _Template,
    locale: LocaleTag,
    knowledge: Knowledge,
    *,
    accept_loss: bool,
    explain: bool,
) -> _Plan:
    path = project.catalog_path(template.domain, locale)
    name = project.name_of(path)
    opened = open_catalog(project, path)
    old = opened.catalog if opened else _new_catalog(project, template.catalog, locale)
    carried = brought_forward(
        old,
        template.catalog,
        [_hinted(entry, template, knowledge, locale) for entry in template.catalog.entries],
        _rules(project, locale, knowledge, accept_loss=accept_loss),
        name=name,
        locale=locale,
    )
    changed = opened is None or carried.catalog is not old or not stamp_of(old)
    report = catalog_report(
        carried,
        path=name,
        domain=template.domain,
        locale=str(locale),
        created=opened is None,
        written=changed,
        explain=explain,
    )
    base = opened.data if opened else None
    return _Plan(report, catalog_change(path, stamped(carried.catalog), base) if changed else None)


def _new_catalog(project: Project, template: Catalog, locale: LocaleTag) -> Catalog:
    fields = new_catalog_header(template.header, locale, project.actor.now())
    return Catalog.new(fields, width=project.settings.catalogs.width)


def _hinted(entry: Entry, template: _Template, knowledge: Knowledge, locale: LocaleTag) -> Entry:
    hints = template.hints.get(entry.key)
    return entry if hints is None else with_target_hints(entry, hints, knowledge, locale)


def _rules(
    project: Project, locale: LocaleTag, knowledge: Knowledge, *, accept_loss: bool
) -> CarryRules:
    settings = project.settings
    return CarryRules(
        CarryOptions(
            threshold=settings.update.similarity,
            source_locale=settings.source_locale,
            target_locale=locale,
            refresh=freshener(knowledge, settings.source_locale, locale),
        ),
        LossLimit(settings.update.loss_share, settings.update.loss_floor),
        accept_loss=accept_loss,
        width=settings.catalogs.width,
    )
