"""What both forms of *update* share: one catalogue brought forward to one template."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.carry_options import CarryOptions
from lexicord.merge.carry_over import carry_over
from lexicord.merge.header import TEMPLATE_FIELDS, fields_of
from lexicord.services.guard import LossLimit, guard_against_loss
from lexicord.services.header import missing_fields
from lexicord.services.progress import progress_of
from lexicord.services.reports import CatalogReport, SuggestionReport
from lexicord.services.splicing import spliced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.merge.carry_report import Carried as CarriedEntry
    from lexicord.merge.carry_report import CarryReport


@dataclass(frozen=True, slots=True)
class CarryRules:
    """How a project, or the person who runs a single update, wants it done."""

    options: CarryOptions = field(default_factory=CarryOptions)
    limit: LossLimit = field(default_factory=LossLimit)
    accept_loss: bool = False
    width: int = 79


@dataclass(frozen=True, slots=True)
class Carried:
    """A catalogue brought forward; ``catalog`` is the old one itself where nothing changed."""

    catalog: Catalog
    report: CarryReport


def brought_forward(  # noqa: PLR0913 - a template comes as its header and its entries
    old: Catalog,
    template: Catalog,
    entries: Sequence[Entry],
    rules: CarryRules,
    *,
    name: str,
    locale: LocaleTag | None,
) -> Carried:
    """Carry the translations of ``old`` over to the ``entries`` of the template.

    ``name`` is what the catalogue is called in an error. Raises ProjectError where too much
    would go out of use.
    """
    quick = _spliced(old, template, entries, rules, locale)
    if quick is not None:
        return quick
    known = old.entries.all()
    result = carry_over(entries, known, rules.options)
    guard_against_loss(
        known,
        result.entries,
        path=name,
        limit=rules.limit,
        accept_loss=rules.accept_loss,
        carried=result.report.sources,
    )
    rebuilt = old.rebuilt(result.entries, width=rules.width)
    missing = missing_fields(old.header, template.header, locale)
    catalog = rebuilt.with_header(missing, width=rules.width) if missing else rebuilt
    unchanged = catalog.to_bytes() == old.to_bytes()
    return Carried(old if unchanged else catalog, result.report)


def _spliced(
    old: Catalog,
    template: Catalog,
    entries: Sequence[Entry],
    rules: CarryRules,
    locale: LocaleTag | None,
) -> Carried | None:
    """Bring forward by copying bytes; None where the entries themselves must be looked at."""
    found = None
    if entries is template.entries:
        found = spliced(old, template, rules.options, width=rules.width)
    if found is None or not (rules.accept_loss or rules.limit.allows(found.lost, found.filled)):
        return None
    fields = missing_fields(old.header, template.header, locale)
    first, tail = old.layout.ends[0], old.layout.tail
    data, whole = old.layout.data, old.to_bytes()
    if found.body != data[first:tail]:
        fresh = fields_of(template.header_entry)
        fields |= {name: fresh[name] for name in TEMPLATE_FIELDS if name in fresh}
    start = first + len(whole) - len(data)
    header = Catalog.from_bytes(whole[:start]).with_header(fields, width=rules.width).to_bytes()
    made = header + found.body + data[tail:]
    return Carried(old if made == whole else Catalog.from_bytes(made), found.report)


def catalog_report(  # noqa: PLR0913 - the fields of the report
    carried: Carried,
    *,
    path: str,
    domain: str,
    locale: str,
    created: bool,
    written: bool,
    explain: bool = False,
) -> CatalogReport:
    """Say what became of a catalogue, in numbers; ``explain`` adds each suggestion with why."""
    counts = carried.report.counts
    suggestions = carried.report.suggestions if explain else ()
    return CatalogReport(
        path=path,
        domain=domain,
        locale=locale,
        carried=tuple((origin.value, count) for origin, count in counts.items() if count),
        progress=progress_of(carried.catalog),
        created=created,
        written=written,
        suggestions=tuple(map(_suggestion, suggestions)),
    )


def _suggestion(carried: CarriedEntry) -> SuggestionReport:
    return SuggestionReport(
        key=carried.entry.key,
        origin=carried.origin.value,
        score=round(carried.score, 3),
        sources=tuple(entry.source for entry in carried.sources),
        differences=carried.differences,
        updated=carried.updated,
        texts=carried.entry.translations,
    )
