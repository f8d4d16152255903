"""What every rule promises, whatever it looks for."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

import pytest

from lexicord.checks.fixing import fixed_text
from lexicord.checks.registry import TABLE, all_rules, rule, rule_ids
from lexicord.checks.rule import DocumentRule, Rule
from lexicord.domain.finding import Finding, Severity
from support.rule_cases import FOLDER, RuleCase, all_cases, cases_of

if TYPE_CHECKING:
    from lexicord.domain.edit import TextEdit

PAGES = resources.files("lexicord") / "manual" / "rules"
FINDING = [case for case in all_cases() if case.finds]


def _file_name(rule_id: str) -> str:
    return rule_id.replace("/", "-")


@pytest.mark.parametrize("rule_id", rule_ids())
def test_the_table_and_the_rule_agree_on_its_name(rule_id: str) -> None:
    assert rule(rule_id).id == rule_id
    assert rule(rule_id).severity in Severity
    assert TABLE[rule_id].partition(":")[0] == rule_id.replace("/", "_")


@pytest.mark.parametrize("rule_id", rule_ids())
def test_a_rule_looks_at_pairs_or_at_documents(rule_id: str) -> None:
    protocols = [
        protocol
        for protocol, method in ((Rule, "check"), (DocumentRule, "check_document"))
        if callable(getattr(rule(rule_id), method, None)) and hasattr(protocol, method)
    ]

    assert len(protocols) == 1


@pytest.mark.parametrize("rule_id", rule_ids())
def test_every_rule_has_a_page_that_begins_with_its_summary(rule_id: str) -> None:
    page = (PAGES / f"{_file_name(rule_id)}.md").read_text(encoding="utf-8")
    title, blank, summary, *_ = page.splitlines()

    assert (title, blank) == (f"# {rule_id}", "")
    assert summary.endswith(".")
    assert 20 <= len(summary) <= 140
    for section in ("## Why", "## Wrong", "## Right", "## How to fix"):
        assert f"\n{section}\n" in page


@pytest.mark.parametrize("rule_id", rule_ids())
def test_every_rule_has_golden_cases_of_both_kinds(rule_id: str) -> None:
    cases = cases_of(FOLDER / f"{_file_name(rule_id)}.toml")

    assert {case.rule for case in cases} == {rule_id}
    assert {case.finds for case in cases} == {True, False}


def test_every_file_of_cases_and_every_page_belongs_to_a_rule() -> None:
    wanted = {_file_name(rule_id) for rule_id in rule_ids()}

    assert {path.stem for path in FOLDER.glob("*.toml")} == wanted
    assert {path.name for path in PAGES.iterdir()} == {f"{name}.md" for name in wanted}


@pytest.mark.parametrize("case", FINDING, ids=lambda case: f"{case.rule}-{case.name}")
def test_spans_lie_inside_their_texts(case: RuleCase) -> None:
    for found in case.findings():
        assert all(span.end <= len(case.source.text) for span in found.source_spans)
        assert all(span.end <= len(case.target.text) for span in found.target_spans)
        assert found.source_spans or found.target_spans
        assert all(edit.span.end <= len(case.target.text) for edit in _edits(found))


@pytest.mark.parametrize("case", FINDING, ids=lambda case: f"{case.rule}-{case.name}")
def test_a_certain_fix_settles_the_finding_and_brings_none(case: RuleCase) -> None:
    before = case.findings()
    certain = [found for found in before if any(fix.certain for fix in found.fixes)]
    after = case.findings(fixed_text(case.target.text, before))

    assert len(after) == len(before) - len(certain)


@pytest.mark.parametrize("case", FINDING, ids=lambda case: f"{case.rule}-{case.name}")
def test_messages_are_whole_sentences_whose_gaps_fill(case: RuleCase) -> None:
    for found in case.findings():
        assert all(str(text) for text in (*found.evidence, *(fix.label for fix in found.fixes)))
        assert str(found.text).endswith(".")


def test_rules_are_loaded_once_and_in_the_order_of_the_table() -> None:
    assert [each.id for each in all_rules()] == list(rule_ids())
    assert all_rules() is all_rules()


def _edits(found: Finding) -> list[TextEdit]:
    return [edit for fix in found.fixes for edit in fix.edits]
