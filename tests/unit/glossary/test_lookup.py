"""Asking the glossary about a name."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Standing
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.lookup import locales_of, look_up, written_in
from lexicord.glossary.termbase import read_termbase

TERMS = """
[wpk.en]
preferred = "Workers' Party of Korea"
abbreviation = "WPK"
[wpk.ru]
preferred = "Трудовая партия Кореи"
[cc.en]
preferred = "Central Committee of the Workers' Party of Korea"
[kcna.en]
preferred = "Korean Central News Agency"
"""
GLOSSARY = Glossary.of(read_termbase({"t.toml": TERMS}))


@pytest.mark.parametrize(
    ("text", "ids", "locale", "standing"),
    [
        ("WPK", ["wpk"], "en", Standing.ABBREVIATION),
        ("в Трудовой партии Кореи", ["wpk"], "ru", Standing.PREFERRED),
        ("The KCNA and the Korean Central News Agency", ["kcna"], "en", Standing.PREFERRED),
        (
            "Central Committee of the Workers' Party of Korea",
            ["cc", "wpk"],
            "en",
            Standing.PREFERRED,
        ),
    ],
)
def test_a_name_is_found_in_any_language_and_form(
    text: str, ids: list[str], locale: str, standing: Standing
) -> None:
    answers = look_up(GLOSSARY, text)
    assert [each.concept.id for each in answers] == ids
    assert (str(answers[0].locale), answers[0].exact) == (locale, True)
    assert answers[0].rendering is not None
    assert answers[0].rendering.standing is standing


def test_an_id_is_found_too() -> None:
    (answer,) = look_up(GLOSSARY, "kcna")
    assert (answer.concept.id, answer.locale, answer.rendering) == ("kcna", None, None)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Workers Party of Corea", ["wpk", "cc"]),
        ("News Agency", ["kcna"]),
        ("Something else entirely", []),
        ("", []),
    ],
)
def test_names_that_are_alike_are_offered_best_first(text: str, ids: list[str]) -> None:
    answers = look_up(GLOSSARY, text)
    assert [each.concept.id for each in answers][: len(ids)] == ids[: len(answers)]
    assert not any(each.exact for each in answers)
    assert bool(answers) is bool(ids)


def test_the_languages_are_those_of_any_concept() -> None:
    assert locales_of(GLOSSARY) == (LocaleTag("en"), LocaleTag("ru"))


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("ko", ["ko-KP", "ko-KR"]),
        ("ko-KR", ["ko-KR"]),
        ("ko-US", ["ko-US"]),
        ("ru", ["ru"]),
        ("ru-RU", ["ru-RU"]),
        ("fr", []),
    ],
)
def test_a_language_alone_stands_for_its_kinds(asked: str, shown: list[str]) -> None:
    terms = """
[wpk.ko-KR]
preferred = "조선노동당"
[wpk.ko-KP]
preferred = "조선로동당"
[wpk.ru]
preferred = "Трудовая партия Кореи"
"""
    (concept,) = read_termbase({"t.toml": terms})

    assert [str(each) for each in written_in(concept, LocaleTag.parse(asked))] == shown
