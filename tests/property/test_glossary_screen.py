"""Laws of the short ways: they find what the long way finds, and let nothing wrong pass."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.inflection.registry import inflected_languages
from lexicord.glossary.judge import judge
from lexicord.glossary.question import Question
from lexicord.glossary.surfaces import inflected
from support.name_cases import shipped

EN = LocaleTag("en")
LIMITS = settings(max_examples=60, deadline=None)
WORDS = ("the", "of", "de", "le", "met", "in", "мир", ",", ".", " ", "  ", "'s", "Party", "and")


def _names(locale: LocaleTag) -> list[str]:
    renderings = chain.from_iterable(each.in_locale(locale) for each in shipped().concepts)
    return [
        form
        for rendering in renderings
        for form in list(inflected(rendering, "term", locale.language))[:4]
    ]


SIDES = {tag: _names(LocaleTag.parse(tag)) for tag in ("en", "ru", "fr", "es", "ko-KP")}


def _texts(tag: str) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from([*SIDES[tag], *WORDS]), max_size=5).map(" ".join)


@LIMITS
@given(st.sampled_from(sorted(set(SIDES) - {"en"})), st.data())
def test_what_the_screen_lets_pass_has_no_verdict(tag: str, data: st.DataObject) -> None:
    source, target, locale = data.draw(_texts("en")), data.draw(_texts(tag)), LocaleTag.parse(tag)
    if not shipped().screen(EN, locale).passes(source, target):
        return

    hits = shipped().find(source, EN), shipped().find(target, locale)

    assert judge(Question(shipped(), source, target, EN, locale, *hits)) == ()


@pytest.mark.parametrize("language", sorted(inflected_languages()))
def test_every_form_that_a_language_makes_is_found(language: str) -> None:
    listed = [*SIDES["ru"][:30:5], "Nová Ves", "Peter Berg", "Helsinki", "Comité", "Partija darba"]
    glossary = Glossary.from_pairs([(name, name) for name in dict.fromkeys(listed)], language, "xx")

    for concept in glossary.concepts:
        (rendering,) = concept.in_locale(LocaleTag(language))
        forms = inflected(rendering, concept.kind, language)
        whole = [form for form, tags in forms.items() if tags != {"stem"}]
        missed = [form for form in whole if not glossary.find(form, language)]
        assert missed == []
