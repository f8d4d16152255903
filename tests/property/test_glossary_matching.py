"""Laws of finding names: what folding ignores changes nothing, and spans are exact."""

from __future__ import annotations

import unicodedata
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.span import Span
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.hit import Fit
from support.name_cases import shipped

LOCALES = ("en", "ko-KP", "zh-Hans", "ja", "ru", "es", "fr", "de", "ar", "vi")
NAMES = {
    locale: [
        rendering.text
        for concept in shipped().concepts
        for rendering in concept.in_locale(shipped().index(locale).locale)
    ]
    for locale in LOCALES
}
PLACES = st.sampled_from([(locale, name) for locale in LOCALES for name in NAMES[locale]])
LIMITS = settings(max_examples=60, deadline=None)


@LIMITS
@given(PLACES)
def test_every_rendering_is_found_in_itself(place: tuple[str, str]) -> None:
    locale, name = place

    hits = shipped().find(f"( {name} )", locale)

    named = [each.text for hit in hits for each in hit.concept.in_locale(LocaleTag.parse(locale))]
    assert name in named


@LIMITS
@given(PLACES)
def test_decomposed_text_holds_the_same_names(place: tuple[str, str]) -> None:
    locale, name = place
    decomposed = unicodedata.normalize("NFD", name)

    assert [hit.key for hit in shipped().find(decomposed, locale)] == [
        hit.key for hit in shipped().find(name, locale)
    ]


@LIMITS
@given(PLACES, st.integers(0, 60), st.sampled_from(["\u200b", "\u00ad", "\u200f"]))
def test_invisible_characters_hide_no_name(
    place: tuple[str, str], position: int, invisible: str
) -> None:
    locale, name = place
    spoiled = name[:position] + invisible + name[position:]

    assert [hit.key for hit in shipped().find(spoiled, locale)] == [
        hit.key for hit in shipped().find(name, locale)
    ]


@LIMITS
@given(
    st.sampled_from(LOCALES),
    st.lists(
        st.one_of(st.text(max_size=8), st.sampled_from(list(chain.from_iterable(NAMES.values())))),
        max_size=6,
    ),
)
def test_any_text_gives_names_in_order_inside_it(locale: str, pieces: list[str]) -> None:
    text = "".join(pieces)
    hits = shipped().find(text, locale)

    assert [hit.span for hit in hits] == sorted(hit.span for hit in hits)
    for hit in hits:
        assert hit.span.end <= len(text)
        assert all(hit.span.contains(inner.span) for inner in hit.nested)


@LIMITS
@given(st.lists(st.sampled_from(["ab", "cd", "abcd", "b", " ", "AB", "-", "xab"]), max_size=12))
def test_the_matcher_agrees_with_a_naive_search(pieces: list[str]) -> None:
    text = "".join(pieces)
    hits = Glossary.from_pairs([("ab", "x"), ("abcd", "y")], "xx", "yy").find(text, "xx")

    words = list(_words(text))
    assert [(hit.span, hit.concept.id) for hit in hits] == [
        (span, word) for span, word in words if word in {"ab", "abcd"}
    ]


def _words(text: str) -> list[tuple[Span, str]]:
    found, start = [], 0
    for place in range(len(text) + 1):
        if place == len(text) or not text[place].isalpha():
            found.append((Span(start, place), text[start:place].lower()))
            start = place + 1
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_names_in_capitals_are_found_where_there_are_capitals(locale: str) -> None:
    hits = shipped().find(NAMES[locale][0].upper(), locale)

    assert hits[0].fit is Fit.EXACT
