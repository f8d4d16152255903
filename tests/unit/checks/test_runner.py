"""Running all rules over pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.checks.pair import Pair
from lexicord.checks.rules.placeholder_lost import Lost
from lexicord.checks.runner import check_pair, check_pairs
from lexicord.domain.finding import Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.termbase import read_termbase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.domain.finding import Finding

EN, KO = LocaleTag("en"), LocaleTag("ko", region="KP")
EMPTY = Glossary.of(())


def rules_of(source: str, target: str, **severities: str) -> list[str]:
    found = check_pair(source, target, "en", "ko-KP", severities=severities)
    return [finding.rule for finding in found]


def test_one_pair_is_checked_without_a_glossary() -> None:
    assert rules_of("Open {file}", "{file} 열기") == []
    assert rules_of("Open {file}", "열기") == ["placeholder/lost"]


@pytest.mark.parametrize("target", ["", "  \n"])
def test_what_is_not_translated_has_no_findings(target: str) -> None:
    assert rules_of("Open {file}", target) == []


def test_findings_stand_in_reading_order_those_without_a_place_last() -> None:
    found = check_pair("{a} {b}\n", "{c} 가 {d}", "en", "ko")

    assert [finding.rule for finding in found] == [
        "placeholder/added",
        "placeholder/added",
        "space/newline",
        "placeholder/lost",
        "placeholder/lost",
    ]


def test_the_project_sets_severities() -> None:
    (finding,) = check_pair("a {b}", "가", EN, KO, severities={"placeholder": "warning"})

    assert finding.severity is Severity.WARNING
    assert rules_of("a {b}", "가", placeholder="off") == []


def test_turning_a_rule_off_brings_nothing_else_up() -> None:
    source = "He met the leaders of 12 parties in 1960."

    assert rules_of(source, source) == ["text/untranslated"]
    assert rules_of(source, source, text="off") == []


def test_fields_of_the_pair_are_passed_on() -> None:
    assert check_pair("%s is a sign", "기호", EN, KO, flags=("no-c-format",)) == []


def test_pairs_keep_their_places() -> None:
    pairs = [Pair("a", "", EN, KO), Pair("b {x}", "나", EN, KO), Pair("c", "다", EN, KO)]

    assert [len(found) for found in check_pairs(pairs, EMPTY)] == [0, 1, 0]


def test_rules_about_documents_see_every_pair() -> None:
    pairs = [Pair("a", "가", EN, KO), Pair("b", "", EN, KO), Pair("a", "나", EN, KO)]

    found = check_pairs(pairs, EMPTY)

    assert [[finding.rule for finding in each] for each in found] == [[], [], ["text/inconsistent"]]


def test_names_introduced_in_a_document_are_known_in_the_rest_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    glossary = Glossary.from_pairs([("the Party", "조선로동당")], EN, KO)
    seen: list[frozenset[str]] = []

    def check(_: Lost, analysis: Analysis) -> Iterator[Finding]:
        seen.append(analysis.pair.introduced)
        yield from ()

    monkeypatch.setattr(Lost, "check", check)
    pairs = [
        Pair("the Party", "조선로동당", EN, KO, document=document) for document in ("a", "a", "b")
    ]

    check_pairs(pairs, glossary)

    assert seen == [frozenset(), frozenset({"the Party"}), frozenset()]


NAMES = Glossary.of(
    read_termbase(
        {
            "names.toml": """
[un.en]
preferred = "United Nations"
abbreviation = "UN"
[un.fr]
preferred = "Organisation des Nations Unies"
abbreviation = "ONU"
[petersburg.en]
preferred = "Saint Petersburg"
[petersburg.fr]
preferred = "Saint-Pétersbourg"
forbidden = { text = "Léningrad", severity = "warning", valid = "1924/1991" }
"""
        }
    )
)


@pytest.mark.parametrize(
    ("introduced", "free"), [((), False), (False, False), (["petersburg"], False), (["un"], True)]
)
def test_a_concept_may_be_introduced_already(
    introduced: bool | list[str],  # noqa: FBT001 - a case of the table
    *,
    free: bool,
) -> None:
    texts = ("The UN met.", "L’ONU s’est réunie.", "en", "fr", NAMES)
    found = check_pair(*texts, introduced=introduced)
    assert (found == []) is free
    assert check_pair(*texts, introduced=True) == []


@pytest.mark.parametrize(
    ("quoted", "year", "free"),
    [(False, None, False), (True, None, True), (False, 1960, True), (False, 2020, False)],
)
def test_a_text_of_another_time_keeps_its_names(
    *, quoted: bool, year: int | None, free: bool
) -> None:
    texts = ("He was in Saint Petersburg.", "Il était à Léningrad.", "en", "fr", NAMES)
    assert (check_pair(*texts, quoted=quoted, document_year=year) == []) is free
