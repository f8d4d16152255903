"""A project goes from sentences to paragraphs and back, and nobody loses a text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.catalog import Entry, State
from lexicord.domain.locale_tag import LocaleTag
from lexicord.merge.carry_options import CarryOptions
from lexicord.merge.carry_over import carry_over

LAW = settings(max_examples=60, deadline=None)
ENGLISH = ["He came.", "She saw the sea.", "They won 12 games.", "It rained.", "We left."]
WORDS = {
    "fr": ["Il vint.", "Elle vit la mer.", "Ils ont gagné 12 fois.", "Il plut.", "On partit. Oui."],
    "ja": ["彼は来た。", "彼女は海を見た。", "12試合に勝った。", "雨が降った。", "去った。以上。"],
    "th": ["เขามา", "เธอเห็นทะเล", "พวกเขาชนะ", "ฝนตก", "เราไป"],
}
STATES = st.sampled_from([State.TRANSLATED, State.TRANSLATED, State.FUZZY, State.UNTRANSLATED])
PARAGRAPHS = st.permutations(range(5)).flatmap(
    lambda order: st.integers(1, 4).map(lambda cut: (order[:cut], order[cut:]))
)


def options(locale: str) -> CarryOptions:
    return CarryOptions(source_locale=LocaleTag("en"), target_locale=LocaleTag(locale))


def sentence(number: int, locale: str, state: State) -> Entry:
    text = "" if state is State.UNTRANSLATED else WORDS[locale][number]
    flags = ("fuzzy",) if state is State.FUZZY else ()
    comments = (f"about {number}",) if number % 2 else ()
    return Entry(ENGLISH[number], translations=(text,), flags=flags, comments=comments)


def by_sentence(paragraphs: tuple[list[int], ...]) -> list[Entry]:
    return [
        Entry(ENGLISH[number], notes=(f"sentence {place + 1} of paragraph {row + 1}",))
        for row, numbers in enumerate(paragraphs)
        for place, number in enumerate(numbers)
    ]


def by_paragraph(paragraphs: tuple[list[int], ...]) -> list[Entry]:
    return [
        Entry(" ".join(ENGLISH[number] for number in numbers), notes=("paragraph",))
        for numbers in paragraphs
    ]


def states(entries: tuple[Entry, ...]) -> dict[str, object]:
    return {
        entry.source: (entry.translations, entry.fuzzy, entry.comments)
        for entry in entries
        if not entry.obsolete
    }


@pytest.mark.parametrize("locale", WORDS)
@LAW
@given(paragraphs=PARAGRAPHS, chosen=st.lists(STATES, min_size=5, max_size=5))
def test_there_and_back_restores_everything(
    locale: str, paragraphs: tuple[list[int], ...], chosen: list[State]
) -> None:
    template = by_sentence(paragraphs)
    known = [sentence(number, locale, state) for number, state in enumerate(chosen)]
    first = carry_over(template, known, options(locale)).entries
    whole = carry_over(by_paragraph(paragraphs), first, options(locale)).entries
    for text in (text for entry in first for text in entry.translations):
        assert any(text in held for entry in whole for held in entry.translations)
    assert states(carry_over(template, whole, options(locale)).entries) == states(first)


@pytest.mark.parametrize("locale", WORDS)
@LAW
@given(paragraphs=PARAGRAPHS)
def test_finished_sentences_make_finished_paragraphs(
    locale: str, paragraphs: tuple[list[int], ...]
) -> None:
    known = [sentence(number, locale, State.TRANSLATED) for number in range(5)]
    first = carry_over(by_sentence(paragraphs), known, options(locale)).entries
    carried = carry_over(by_paragraph(paragraphs), first, options(locale))
    active = [entry for entry in carried.entries if not entry.obsolete]
    assert [entry.state for entry in active] == [State.TRANSLATED, State.TRANSLATED]
    assert carried.report.suggestions == ()
    joiner = "" if locale == "ja" else " "
    for entry, numbers in zip(active, paragraphs, strict=True):
        assert entry.translation == joiner.join(WORDS[locale][number] for number in numbers)


@pytest.mark.parametrize("locale", WORDS)
@LAW
@given(paragraphs=PARAGRAPHS, chosen=st.lists(STATES, min_size=2, max_size=2))
def test_paragraphs_come_back_as_they_were(
    locale: str, paragraphs: tuple[list[int], ...], chosen: list[State]
) -> None:
    joiner = "" if locale == "ja" else " "
    known = [
        replace(
            template,
            translations=(joiner.join(WORDS[locale][number] for number in numbers),),
            flags=("fuzzy",) if state is State.FUZZY else (),
        )
        for template, numbers, state in zip(
            by_paragraph(paragraphs), paragraphs, chosen, strict=True
        )
        if state is not State.UNTRANSLATED
    ]
    first = carry_over(by_paragraph(paragraphs), known, options(locale)).entries
    cut = carry_over(by_sentence(paragraphs), first, options(locale)).entries
    back = carry_over(by_paragraph(paragraphs), cut, options(locale)).entries
    assert states(back) == states(first)


@pytest.mark.parametrize("locale", WORDS)
@LAW
@given(paragraphs=PARAGRAPHS, edited=st.integers(0, 4))
def test_what_was_edited_in_a_paragraph_reaches_its_sentence(
    locale: str, paragraphs: tuple[list[int], ...], edited: int
) -> None:
    template = by_sentence(paragraphs)
    known = [sentence(number, locale, State.TRANSLATED) for number in range(5)]
    first = carry_over(template, known, options(locale)).entries
    whole = carry_over(by_paragraph(paragraphs), first, options(locale)).entries
    old, new = WORDS[locale][edited], WORDS[locale][edited][:-1] + "xx"
    changed = [
        replace(entry, translations=(entry.translation.replace(old, new),))
        if not entry.obsolete
        else entry
        for entry in whole
    ]
    back = {entry.source: entry for entry in carry_over(template, changed, options(locale)).entries}
    assert back[ENGLISH[edited]].translation == new
    alone = [edited] in [list(numbers) for numbers in paragraphs]
    assert alone or f"Earlier translation: {old}" in back[ENGLISH[edited]].comments
    assert {entry.translation for entry in back.values()} >= {
        text for text in WORDS[locale] if text != old
    }
