from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Rendering, Standing
from lexicord.glossary.termbase import read_termbase

GOOD = """
[wpk]
kind = "party"
note = "a note"
valid = "1945/.."

[wpk.en]
preferred = "Workers' Party of Korea"
forms = ["Workers' Parties of Korea"]
evidence = "V"
abbreviation = "WPK"
forbidden = [{ text = "Korean Party", severity = "warning", why = "press", valid = "1960" }]
"""


def test_a_concept_has_all_its_languages_and_renderings() -> None:
    (concept,) = read_termbase({"a.toml": GOOD})

    assert (concept.id, concept.kind, concept.note) == ("wpk", "party", "a note")
    assert concept.in_locale(LocaleTag("en")) == (
        Rendering("Workers' Party of Korea", forms=("Workers' Parties of Korea",), evidence="V"),
        Rendering("WPK", Standing.ABBREVIATION),
        Rendering(
            "Korean Party", Standing.FORBIDDEN, (), Severity.WARNING, why="press", valid="1960"
        ),
    )


def test_a_concept_without_a_kind_is_a_term() -> None:
    assert [each.kind for each in read_termbase({"a.toml": "[x]\nen.preferred = 'y'"})] == ["term"]


def test_no_file_holds_no_concept() -> None:
    assert read_termbase({}) == ()


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("[a]\nkidn = 'party'", "a.toml:2:1: 'kidn' is not known here; did you mean 'kind'?"),
        ("[a]\nzzzz = 1", "a.toml:2:1: 'zzzz' is not known here; known are kind, note, valid"),
        ("[a]\nkind = 1", "a.toml:2:1: a text in quotation marks is needed here"),
        ("a = 1", "a.toml:1:1: a table is needed here"),
        ("[a]\n[a.en]\nprefered = 'x'", "a.toml:3:1: 'prefered' is not known here; did you mean"),
        ("[a.en]\nforms = 'x'", "a.toml:1:2: evidence and forms are those of the preferred"),
        ("[a.en]\npreferred = ''", "a.toml:2:1: a rendering needs its text"),
        ("[a.en]\npreferred = { why = 'x' }", "a.toml:2:1: a rendering needs its text"),
        (
            "[a.en]\nshort = [\n  'y', { text = 'x', severity = 'error' }]",
            "a.toml:3:17: only a forbidden rendering has a severity",
        ),
        (
            "[a.en]\nforbidden = { text = 'x', severity = 'eror' }",
            "a.toml:2:38: 'eror' is not known here; did you mean 'error'?",
        ),
        ("[a.en]\npreferred = 'x'\nevidence = 'X'", "a.toml:3:12: 'X' is not known here; known"),
        ("[a]\nkind = ", "a.toml:2:1: this is no TOML: invalid value"),
        ('[a]\nkind = """', "a.toml:2:1: this is no TOML: "),
    ],
)
def test_slips_are_named_with_their_place(text: str, error: str) -> None:
    with pytest.raises(InputError) as raised:
        read_termbase({"a.toml": text})

    assert str(raised.value).startswith(error)


def test_a_concept_stands_in_one_file() -> None:
    with pytest.raises(InputError, match=r"b.toml:1:2: the concept 'x' stands in a.toml too"):
        read_termbase({"b.toml": "[x]\nen.preferred = 'y'", "a.toml": "[x]\nde.preferred = 'y'"})
