"""The laws of carrying translations over to a new template."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from lexicord.domain.catalog import Entry
from lexicord.merge.carry_over import carry_over
from lexicord.merge.carry_report import Origin
from support.entries import catalogues, plain

LAW = settings(max_examples=60, deadline=None)


def template_of(entries: list[Entry]) -> list[Entry]:
    """Return the template that a catalogue would come from."""
    return [
        replace(
            entry,
            translations=("",) * len(entry.translations),
            flags=tuple(flag for flag in entry.flags if flag.endswith("-format")),
            comments=(),
            previous=None,
        )
        for entry in entries
        if not entry.obsolete and not entry.is_header
    ]


templates = catalogues(header=False).map(template_of)


def human(entries: object) -> set[str]:
    """Return everything that people wrote."""
    assert isinstance(entries, list | tuple)
    return {
        text
        for entry in entries
        for text in (*entry.translations, *entry.comments, entry.previous and entry.previous.source)
        if text
    }


@LAW
@given(catalogues(), templates)
def test_nothing_that_people_wrote_is_lost(old: list[Entry], template: list[Entry]) -> None:
    carried = carry_over(template, old)
    kept = human(carried.entries) | {
        line.removeprefix("Earlier translation: ")
        for entry in carried.entries
        for line in entry.comments
    }
    assert human(old) <= kept


@LAW
@given(catalogues(), templates)
def test_the_result_has_the_units_of_the_template(old: list[Entry], template: list[Entry]) -> None:
    active = [
        entry
        for entry in carry_over(template, old).entries
        if not entry.obsolete and not entry.is_header
    ]
    assert [(entry.key, entry.plural) for entry in active] == [
        (entry.key, entry.plural) for entry in template
    ]
    assert [entry.references for entry in active] == [entry.references for entry in template]


@LAW
@given(catalogues(), templates)
def test_a_second_time_changes_nothing(old: list[Entry], template: list[Entry]) -> None:
    once = carry_over(template, old).entries
    assert carry_over(template, once).entries == once


@LAW
@given(catalogues())
def test_the_own_template_changes_nothing(old: list[Entry]) -> None:
    sound = [entry for entry in old if not entry.obsolete or any(entry.translations)]
    assert plain(carry_over(template_of(sound), sound).entries) == plain(sound)


@LAW
@given(catalogues(header=False))
def test_what_goes_and_comes_back_is_as_it_was(old: list[Entry]) -> None:
    texts = [replace(entry, obsolete=False) for entry in old if any(entry.translations)]
    gone = carry_over([Entry("something else entirely")], texts)
    back = carry_over(template_of(texts), gone.entries)
    for before in texts:
        after = next(entry for entry in back.entries if entry.key == before.key)
        assert (after.translations, after.fuzzy, after.comments) == (
            before.translations,
            before.fuzzy,
            before.comments,
        )


@LAW
@given(catalogues(), templates)
def test_the_report_names_every_entry(old: list[Entry], template: list[Entry]) -> None:
    carried = carry_over(template, old)
    assert [each.entry for each in carried.report.carried] == [
        entry for entry in carried.entries if not entry.is_header
    ]
    assert sum(carried.report.counts.values()) == len(carried.report.carried)
    for each in carried.report.suggestions:
        assert each.entry.fuzzy or not any(each.entry.translations)
        assert each.origin is Origin.PLURAL or each.entry.previous
