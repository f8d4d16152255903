"""What the date rules say and offer, beyond the golden cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.checks.analysis import Analysis
from lexicord.checks.pair import Pair
from lexicord.checks.rules import (
    date_ambiguous,
    date_changed,
    date_era,
    date_form,
    date_invalid,
    date_mismatch,
    date_weekday,
)
from lexicord.domain.finding import Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.eras.policy import DatePolicy, Mode
from lexicord.glossary.glossary import Glossary

if TYPE_CHECKING:
    from lexicord.domain.finding import Finding


def _analysis(
    source: str, target: str, locales: str = "en ru", policy: DatePolicy | None = None
) -> Analysis:
    here, there = (LocaleTag.parse(name) for name in locales.split())
    return Analysis(Pair(source, target, here, there), Glossary.of(()), policy)


def _offers(finding: Finding) -> list[str]:
    return [edit.replacement for fix in finding.fixes for edit in fix.edits]


def test_a_mismatch_offers_both_readings_in_the_case_of_the_text() -> None:
    analysis = _analysis("Juche 49 (1960)", "в 49 году чучхе (1961)")

    [finding] = date_mismatch.Mismatch().check(analysis)

    assert _offers(finding) == ["49 году чучхе (1960)", "50 году чучхе (1961)"]
    assert not any(fix.certain for fix in finding.fixes)
    assert [str(reason) for reason in finding.evidence] == [
        "The two differ by one year, as where the first year was counted as 0."
    ]


def test_a_mismatch_that_the_source_has_too_is_told_with_it() -> None:
    analysis = _analysis("Juche 49 (1961)", "в 49 году чучхе (1961)")

    [finding] = date_mismatch.Mismatch().check(analysis)

    assert finding.source_spans
    assert "The source has the same two years." in map(str, finding.evidence)


def test_a_changed_date_offers_that_of_the_source() -> None:
    [finding] = date_changed.Changed().check(_analysis("July 15, 1960", "16 июля 1960 года"))

    assert _offers(finding) == ["15 июля 1960 года"]


def test_without_a_single_value_nothing_is_offered() -> None:
    analysis = _analysis("새로운 주체100년대", "in 2011", "ko en")

    [finding] = date_changed.Changed().check(analysis)

    assert finding.fixes == ()


def test_the_policy_rules_what_is_offered() -> None:
    policy = DatePolicy(Mode.GREGORIAN_ONLY)
    analysis = _analysis("Juche 49 (1960)", "в 49 году чучхе (1960)", policy=policy)

    [finding] = date_era.Era().check(analysis)

    assert _offers(finding) == ["1960 году"]


@pytest.mark.parametrize(
    ("target", "locales", "certain"),
    [
        ("Juche49 (1960)", "ko en", True),
        ("Juche 49 [1960]", "ko en", False),
        ("Juche49", "ko en", False),
        ("49 года чучхе [1960]", "ko ru", False),
    ],
)
def test_only_a_safe_change_of_form_is_certain(target: str, locales: str, certain: bool) -> None:  # noqa: FBT001 - a table
    [finding] = date_form.Form().check(_analysis("주체49(1960)년", target, locales))

    assert [fix.certain for fix in finding.fixes] == [certain]


def test_a_wrong_day_of_the_week_that_the_source_has_too_is_a_warning() -> None:
    analysis = _analysis("Monday, July 15, 1960", "lundi 15 juillet 1960", "en fr")

    [finding] = date_weekday.Weekday().check(analysis)

    assert finding.severity is Severity.WARNING
    assert _offers(finding) == ["vendredi"]


@pytest.mark.parametrize(("target", "count"), [("Juche 116 (2027)", 0), ("Juche 117 (2028)", 1)])
def test_an_era_year_after_the_next_is_doubtful(target: str, count: int) -> None:
    policy = DatePolicy(latest=2027)

    found = list(date_invalid.Invalid().check(_analysis("in time", target, "en en", policy)))

    assert [finding.severity for finding in found] == [Severity.WARNING] * count


def test_a_name_of_the_cycle_shows_the_years_that_it_may_be() -> None:
    [finding] = date_ambiguous.Ambiguous().check(_analysis("that year", "경자년", "en ko"))

    assert str(finding.evidence[0]) == "It may be any of the years 1900, 1960, 2020."


@pytest.mark.parametrize(
    ("target", "count"),
    [
        ("in 2050", 0),
        ("in Juche 139 (2050)", 1),
        ("in Juche 109 (2020)", 0),
        ("Juche 49 (2050)", 0),
    ],
)
def test_only_era_years_to_come_are_doubted(target: str, count: int) -> None:
    analysis = _analysis(target, target, "en en", DatePolicy(latest=2027))

    assert len([*date_invalid.Invalid().check(analysis)]) == count
