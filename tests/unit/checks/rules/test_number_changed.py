from __future__ import annotations

import pytest

from lexicord.checks.analysis import Analysis
from lexicord.checks.pair import Pair, PluralForm
from lexicord.checks.rules.number_changed import Changed
from lexicord.checks.runner import check_pair
from lexicord.domain.finding import Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.glossary import Glossary

ENGLISH, GERMAN = LocaleTag("en"), LocaleTag("de")


def _pair(source: str, target: str, form: PluralForm | None = None) -> Analysis:
    return Analysis(Pair(source, target, ENGLISH, GERMAN, form=form), Glossary.of(()))


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("12 files", "13 Dateien", [("The number 12 became 13.", Severity.ERROR)]),
        ("12 files", "viele", [("The number 12 is missing.", Severity.WARNING)]),
        ("many", "12 Dateien", [("The number 12 is not in the source.", Severity.WARNING)]),
        ("12 files", "zwölf Dateien", []),
        ("%(n)d of 5", "%(n)d von 5", []),
        ("in 1960", "im Jahr 1960", []),
    ],
)
def test_what_is_said(source: str, target: str, said: list[tuple[str, Severity]]) -> None:
    found = Changed().check(_pair(source, target))

    assert [(finding.message, finding.severity) for finding in found] == said


def test_a_changed_number_can_be_put_back_by_a_person() -> None:
    [finding] = Changed().check(_pair("12 files", "13 Dateien"))

    [fix] = finding.fixes
    assert [edit.replacement for edit in fix.edits] == ["12"]
    assert not fix.certain


def test_a_form_for_one_number_may_leave_it_out() -> None:
    form = PluralForm(0, ("eine Datei", "zwei"), 2, single=True)

    assert list(Changed().check(_pair("7 files", "die Datei", form))) == []


def test_the_year_of_the_document_may_be_left_out() -> None:
    texts = ("朝鲜劳动党（1960年文件）", "the Workers' Party of Korea", "zh-Hans", "en")

    assert [found.rule for found in check_pair(*texts)] == ["number/changed"]
    assert check_pair(*texts, document_year=1960) == []
