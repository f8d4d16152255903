"""The laws of the folded view."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.text.normalize import fold

LOCALES = st.sampled_from(["en", "ru", "ar", "fa", "he", "tr", "ko", "ja", "zh", "vi", "de-CH"])
NASTY = st.sampled_from(
    "aeIiİ’`-\u2010\u00ad\u200b\u200f\ufeff \t\u00a0\n\r\u2028\u0301\u0300\u0308\u0654"
    "ёеиی١۴９ﾊﾞﻻﱞ勞\uf92f한\u1112\u1161\u11abـَא\u05b0\u05be中。，ﬁ\0"
)
TEXTS = st.lists(NASTY | st.characters(), max_size=40).map("".join)


@settings(max_examples=100, deadline=None)
@given(TEXTS, LOCALES)
def test_folding_twice_is_folding_once(text: str, locale: str) -> None:
    folded = fold(text, locale).text

    assert fold(folded, locale).text == folded


@settings(max_examples=100, deadline=None)
@given(TEXTS, LOCALES)
def test_places_never_run_backwards_and_stay_inside(text: str, locale: str) -> None:
    folded = fold(text, locale)

    spans = [folded.span(place, place + 1) for place in range(len(folded.text))]

    assert all(span.end <= len(text) for span in spans)
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(spans))


@settings(max_examples=100, deadline=None)
@given(TEXTS, LOCALES)
def test_the_caseless_view_has_the_same_places(text: str, locale: str) -> None:
    folded = fold(text, locale)

    assert len(folded.caseless) == len(folded.text)


@settings(max_examples=100, deadline=None)
@given(TEXTS, LOCALES)
def test_canonically_equal_texts_have_one_view(text: str, locale: str) -> None:
    composed = fold(unicodedata.normalize("NFC", text), locale).text

    assert fold(unicodedata.normalize("NFD", text), locale).text == composed


@settings(max_examples=100, deadline=None)
@given(TEXTS, LOCALES)
def test_a_span_folds_to_what_it_was_found_by(text: str, locale: str) -> None:
    folded = fold(text, locale)

    whole = folded.span(0, len(folded.text)).of(text)

    assert fold(whole, locale).text == folded.text
