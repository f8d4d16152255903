from __future__ import annotations

import pytest

from lexicord.domain.finding import Severity
from lexicord.glossary.lint import lint
from support.name_cases import shipped_texts


def test_the_shipped_glossary_is_clean() -> None:
    assert lint(shipped_texts()) == ()


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        (
            "[a.en]\npreferred = 'Party'\nforbidden = ['Party']",
            ["a.toml:3:14: contradiction: “Party” is preferred and forbidden at once."],
        ),
        (
            "[a.en]\npreferred = 'Party'\nadmitted = 'Party'",
            ["a.toml:3:12: repeated: “Party” stands here twice."],
        ),
        (
            "[a.en]\npreferred = 'Party'\n[b.en]\npreferred = 'Party'",
            ["a.toml:4:13: collision: “Party” is a name of a too."],
        ),
        (
            "[a.en]\npreferred = '!!'\nforbidden = [{ text = 'x', valid = 'then' }]",
            ["a.toml:3:23: validity: 'then' is no interval of years such as 1946/1949."],
        ),
        ("[a.ko-KP]\npreferred = '조선 로동당'\nadmitted = '조선로동당'", []),
        ("[a.ko]\npreferred = '조선로동당'\nshort = '당'\n[b.ko]\npreferred = '당'", []),
    ],
)
def test_slips_of_a_glossary_are_told_with_their_place(text: str, remarks: list[str]) -> None:
    assert [str(each) for each in lint({"a.toml": text})] == remarks


def test_a_text_without_letters_to_search_can_never_be_found() -> None:
    (remark,) = lint({"a.toml": "[a.en]\npreferred = '\u200b'"})

    assert (remark.rule, remark.severity) == ("unreachable", Severity.ERROR)


def test_a_name_that_is_a_form_of_another_one_is_shadowed() -> None:
    text = "[a.en]\npreferred = 'party'\n[b.en]\npreferred = 'parties'"
    (remark,) = lint({"a.toml": text})

    assert str(remark) == "a.toml:4:13: shadowed: “parties” is a form of “party” of a too."


def test_languages_without_a_rendering_are_advice() -> None:
    (remark,) = lint({"a.toml": "[a.en]\npreferred = 'Party'"}, ["en", "ru", "ja"])

    assert (str(remark), remark.severity) == (
        "a.toml:1:2: language: a has no rendering in ru, ja.",
        Severity.ADVICE,
    )
