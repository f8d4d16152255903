"""The laws of sentences, matches, likeness and alignment, and of plain text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.plaintext.codec import PlainText
from lexicord.text.align import align
from lexicord.text.inline import placeholders
from lexicord.text.match import Matcher
from lexicord.text.segment import segment
from lexicord.text.similarity import best_match, similarity

LOCALES = st.sampled_from(["en", "de", "ru", "ko", "zh", "ja", "ar", "th", "el", "vi", "xx"])
_LATIN = "Dr. |Kim |said|. |! |? |... |\n|\r\n|\n\n|1. |2) |a. |U.S. "
_MARKS = "\u00a0|\u00a01) |b) |\"|'|(|)|“|”|。|！|「|」|くる|3.5| |\u3000|- |[1]"
_WORDS = "z. B. |г. |만세!|고 |%s |{x}|%%|<b>|⟦1⟧|\u2028|\t"
PIECES = st.sampled_from(f"{_LATIN}|{_MARKS}|{_WORDS}".split("|"))
TEXTS = st.lists(PIECES | st.characters(codec="utf-8", exclude_characters="\0"), max_size=30).map(
    "".join
)
SHORT = st.text("abc당", max_size=6)
LAW = settings(max_examples=100, deadline=None)


@LAW
@given(TEXTS, LOCALES)
def test_sentences_tile_the_text(text: str, locale: str) -> None:
    rest, done = [], 0
    for span in segment(text, locale):
        assert span.of(text).strip() == span.of(text) != ""
        rest.append(text[done : span.start])
        done = span.end

    assert not "".join((*rest, text[done:])).strip()


@LAW
@given(TEXTS, LOCALES, st.sampled_from(["sentence", "paragraph"]))
def test_plain_text_comes_back_byte_for_byte(text: str, locale: str, granularity: str) -> None:
    tag, data = LocaleTag(locale), text.encode()
    document = PlainText().read(data, tag, granularity=granularity)

    assert PlainText().write(document, [slot.raw for slot in document.slots], tag) == data
    assert all(unit.source.strip() for unit in document.units)


@LAW
@given(st.lists(SHORT.filter(bool), max_size=8), st.text("abc당", max_size=30))
def test_the_matcher_agrees_with_a_naive_search(patterns: list[str], text: str) -> None:
    found = sorted(Matcher((pattern, pattern) for pattern in set(patterns)).finditer(text))

    starts = range(len(text))
    assert found == sorted(
        (start, start + len(pattern), pattern)
        for pattern in set(patterns)
        for start in starts
        if text.startswith(pattern, start)
    )


@LAW
@given(SHORT, SHORT)
def test_likeness_is_symmetric_and_one_only_for_equal_texts(one: str, other: str) -> None:
    assert similarity(one, other) == similarity(other, one)
    assert (similarity(one, other) == 1) == (one == other)


@LAW
@given(SHORT, st.lists(SHORT, max_size=8), st.sampled_from([0.0, 0.3, 0.5, 0.6, 0.9, 1.0]))
def test_the_best_match_is_the_best_of_all(query: str, texts: list[str], threshold: float) -> None:
    found = best_match(query, texts, threshold)

    scores = [similarity(query, text) for text in texts]
    best = max(scores, default=-1.0)
    assert (None if found is None else found.score) == (best if best >= threshold else None)


@LAW
@given(st.lists(SHORT, max_size=8), st.lists(SHORT, max_size=8))
def test_no_unit_is_linked_twice_and_equal_ones_are_linked(old: list[str], new: list[str]) -> None:
    links = align(old, new)

    olds = [place for link in links for place in link.old]
    news = [place for link in links for place in link.new]
    assert len(olds) == len(set(olds))
    assert len(news) == len(set(news))
    assert sum(link.score == 1 for link in align(old, old)) == len(old)


@LAW
@given(TEXTS)
def test_placeholders_stand_in_order_and_apart(text: str) -> None:
    found = placeholders(text)

    edges = [
        edge for placeholder in found for edge in (placeholder.span.start, placeholder.span.end)
    ]
    assert edges == sorted(edges)
    assert all(placeholder.span.of(text) == placeholder.text for placeholder in found)
