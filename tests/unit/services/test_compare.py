"""Catalogues compared by meaning, and the reports of merges applied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.changes import reported
from lexicord.merge.identity import identified, same
from lexicord.services.base_stamp import stamped
from lexicord.services.compare import compared
from lexicord.services.merge_reports import applied, new_order, unit_changes
from support.entries import catalogues
from support.repositories import catalogue

if TYPE_CHECKING:
    from lexicord.services.merge_reports import DiffReport

TEXTS = {"One": "Eins", "Two": "Zwei"}


def diff(before: bytes, after: bytes) -> DiffReport:
    return compared(Catalog.from_bytes(before), Catalog.from_bytes(after), "a.po", "b.po")


@pytest.mark.parametrize(
    "after",
    [
        catalogue(TEXTS),
        catalogue(dict(reversed(TEXTS.items()))),
        catalogue(TEXTS).replace(b'"Zwei"', b'""\n"Zw"\n"ei"'),
        stamped(Catalog.from_bytes(catalogue(TEXTS))).to_bytes(),
    ],
    ids=["itself", "another order", "wrapped", "stamped"],
)
def test_what_means_the_same_does_not_differ(after: bytes) -> None:
    assert diff(catalogue(TEXTS), after).changes == ()


def test_every_field_that_differs_is_told() -> None:
    after = catalogue(TEXTS).replace(b'msgid "Two"', b'# so\n#, fuzzy\nmsgid "Two"')
    (change,) = diff(catalogue(TEXTS), after).changes

    assert change.kind == "fuzzy"
    assert [(each.name, each.before, each.after) for each in change.fields] == [
        ("flags", (), ("fuzzy",)),
        ("comments", (), ("so",)),
    ]


@settings(max_examples=80, deadline=None)
@given(catalogues(), catalogues())
def test_the_changes_lead_from_one_to_the_other(old: list[Entry], new: list[Entry]) -> None:
    before, after = identified(old), identified(new)
    report = reported(before, after, {})
    made = applied(old, unit_changes(report), new_order(old, report.order))

    assert len(made) == len(new)
    assert all(map(same, made, new))


def test_doubles_are_told_apart() -> None:
    old = [Entry("x", translations=("a",)), Entry("x", translations=("b",))]
    new = [old[0], replace(old[1], translations=("c",))]
    report = reported(identified(old), identified(new), {})

    assert [change.number for change in unit_changes(report)] == [1]
    assert applied(old, unit_changes(report)) == tuple(new)
