"""The verb *update* for one catalogue and one template, with or without a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.locale_tag import LocaleTag
from lexicord.merge.carry_options import CarryOptions
from lexicord.services.carrying import CarryRules, brought_forward, catalog_report
from lexicord.services.catalogs import catalog_change, read_catalog
from lexicord.services.collector import collector_at_rest
from lexicord.services.header import DOMAIN, LANGUAGE, SOURCE_LANGUAGE, locale_in
from lexicord.services.loose_files import read_loose, read_loose_or_none, save_loose
from lexicord.services.loose_freshening import freshener_near

SIMILARITY = 0.6
"""How alike two sources must be for a suggestion where nobody says it: as msgmerge has it."""

_ENGLISH = LocaleTag("en")

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.services.reports import CatalogReport


@collector_at_rest()
def update_file(  # noqa: PLR0913 - every wish of the person is named
    po: Path,
    template: Path,
    out: Path | None = None,
    *,
    glossary: Path | None = None,
    accept_loss: bool = False,
    similarity: float | None = None,
    fuzzy: bool = True,
    explain: bool = False,
) -> CatalogReport:
    """Write the catalogue ``po``, brought forward to ``template``, to ``out`` (default: ``po``).

    ``similarity`` (0 to 1, default 0.6) is what a suggestion needs at least; without ``fuzzy``
    there are none; with ``explain`` the report holds each of them and why it was made. Names in
    suggestions are brought up to date by the folder ``glossary``, or by the one that is found
    near ``po``. A catalogue that does not name the language of its source has an English one.
    Raises LexicordError, with nothing changed, where a file is missing or broken, or where too
    much would go out of use and ``accept_loss`` is not given.
    """
    target = po if out is None else out
    old = read_catalog(read_loose(po), str(po))
    newer = read_catalog(read_loose(template), str(template))
    source = locale_in(old.header, SOURCE_LANGUAGE) or _ENGLISH
    locale = locale_in(old.header, LANGUAGE)
    options = CarryOptions(
        threshold=SIMILARITY if similarity is None else similarity,
        fuzzy=fuzzy,
        source_locale=source,
        target_locale=locale,
        refresh=freshener_near(po, glossary, source, locale) if fuzzy else None,
    )
    rules = CarryRules(options, accept_loss=accept_loss)
    carried = brought_forward(old, newer, newer.entries, rules, name=str(po), locale=locale)
    data, base = carried.catalog.to_bytes(), read_loose_or_none(target)
    if data != base:
        save_loose(catalog_change(target, carried.catalog, base), command="update")
    return catalog_report(
        carried,
        path=str(target),
        domain=old.header.get(DOMAIN) or po.stem,
        locale=str(locale or ""),
        created=base is None,
        written=data != base,
        explain=explain,
    )
