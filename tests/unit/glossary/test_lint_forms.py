"""Listed forms that help nobody, and renderings that wait to be confirmed."""

from __future__ import annotations

import pytest

from lexicord.domain.finding import Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.lint import lint
from lexicord.glossary.lint_forms import unconfirmed
from lexicord.glossary.termbase import read_termbase

START = "[a.en]\npreferred = 'Sweden'\n"


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ("forms = ['Swedish']", []),
        ("forms = ['Swedish', 'Swedish']", ["3:10: repeated: “Swedish” stands here twice."]),
        ("forms = ['Sweden']", ["3:10: repeated: “Sweden” stands here twice."]),
        ("forms = ['!', '\u200b']", ["3:15: unreachable: “\u200b” can never be found."]),
        (
            "forms = ['Swedish']\n[b.en]\npreferred = 'Swedish'",
            [
                "3:10: shadowed: “Swedish” is a form of “Swedish” of b too.",
                "5:13: shadowed: “Swedish” is a form of “Sweden” of a too.",
            ],
        ),
        (
            "admitted = { text = 'Svea', forms = ['\u200b'] }",
            ["3:38: unreachable: “\u200b” can never be found."],
        ),
        ("forbidden = { text = 'Svea', forms = ['Kim'] }\n[b.en]\npreferred = 'Kim'", []),
    ],
)
def test_listed_forms_are_looked_at_one_by_one(text: str, remarks: list[str]) -> None:
    assert [str(each) for each in lint({"a.toml": START + text})] == [
        f"a.toml:{r}" for r in remarks
    ]


def test_what_nobody_confirmed_is_advice_for_the_languages_asked_for() -> None:
    text = START + "[a.ru]\npreferred = 'Швеция'\nevidence = 'K'\n[a.de]\npreferred = 'Schweden'"
    (remark,) = lint({"a.toml": text}, ["en", "de", "ru"])
    assert (remark.rule, remark.severity) == ("unconfirmed", Severity.ADVICE)
    assert str(remark.text) == "a only advises in ru: its rendering is not confirmed yet."
    assert list(unconfirmed(read_termbase({"a.toml": text}), [LocaleTag("de")])) == []
