from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.errors import ProjectError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.gettext.catalog import Catalog
from lexicord.services.carrying import CarryRules, brought_forward, catalog_report

DE = LocaleTag("de")
HEADER = {"Language": "de", "Plural-Forms": "nplurals=2; plural=(n != 1);"}
OLD = Catalog.new(HEADER, [Entry("Open", translations=("Öffnen",))])


def template(*sources: str) -> Catalog:
    return Catalog.new({}, [Entry(source) for source in sources])


def test_an_unchanged_template_gives_the_very_same_catalogue() -> None:
    newer = template("Open")
    carried = brought_forward(OLD, newer, newer.entries, CarryRules(), name="de.po", locale=DE)
    assert carried.catalog is OLD


def test_a_new_unit_waits_for_its_translation() -> None:
    newer = template("Open", "Close")
    carried = brought_forward(OLD, newer, newer.entries, CarryRules(), name="de.po", locale=DE)
    report = catalog_report(
        carried, path="de.po", domain="x", locale="de", created=False, written=True
    )
    assert report.carried == (("same", 1), ("new", 1))
    assert (report.progress.translated, report.progress.untranslated) == (1, 1)


def test_a_header_field_that_is_missing_is_a_change() -> None:
    bare = Catalog.new({}, OLD.entries[1:])
    newer = template("Open")
    carried = brought_forward(bare, newer, newer.entries, CarryRules(), name="de.po", locale=DE)
    assert carried.catalog.header["Language"] == "de"


def test_the_guard_names_the_catalogue() -> None:
    newer = template()
    with pytest.raises(ProjectError, match=r"^de\.po: 1 of 1"):
        brought_forward(OLD, newer, newer.entries, CarryRules(), name="de.po", locale=DE)
    accepting = CarryRules(accept_loss=True)
    carried = brought_forward(OLD, newer, newer.entries, accepting, name="de.po", locale=DE)
    assert carried.catalog.entries[1].obsolete
