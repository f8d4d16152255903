"""The laws of inline markup: it tiles, it comes back, and it is never made up."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.document import Document
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.inline.content import WORD, Mark, Run, Shape
from lexicord.formats.inline.rendering import Style, is_usable, rendered

_NAMES = st.sampled_from("bi")
_ITEMS = st.lists(
    st.one_of(
        st.sampled_from(["One is. ", "Two is.", " ", "so ", "<1>", "2/>", "<", "<3/> "]).map(
            Run.plain
        ),
        st.sampled_from([Run("&lt;", "<"), Run("\n> ", " "), Run("&#49;", "1")]),
        _NAMES.map(lambda name: Mark(f"[{name}]", Shape.OPEN, name)),
        _NAMES.map(lambda name: Mark(f"[/{name}]", Shape.CLOSE, name)),
        st.sampled_from([Mark("[img]"), Mark("[x]", stand_in=WORD), Mark("[br]", stand_in="\n")]),
    ),
    max_size=14,
)
_GRANULARITIES = st.sampled_from(["sentence", "paragraph"])
_EN, _ZH = LocaleTag.parse("en"), LocaleTag.parse("zh-Hans")
_PLAIN = Style(lambda text, _: text)
LAW = settings(max_examples=200, deadline=None)


def _document(items: list[Run | Mark], granularity: str) -> Document:
    return Document(tuple(composed(items, Place("p1", 1), _EN, granularity=granularity)))


@LAW
@given(_ITEMS, _GRANULARITIES)
def test_pieces_tile_the_items_and_come_back(items: list[Run | Mark], granularity: str) -> None:
    document = _document(items, granularity)
    raw = "".join(item.raw for item in items)

    assert document.text == raw
    assert "".join(rendered(document, [u.source for u in document.units], _PLAIN, _ZH)) == raw


@LAW
@given(_ITEMS, _GRANULARITIES)
def test_the_source_of_every_unit_is_usable(items: list[Run | Mark], granularity: str) -> None:
    for slot in _document(items, granularity).slots:
        assert is_usable(slot.unit.source, slot.codes)
        assert slot.unit.source == slot.unit.source.strip()


@LAW
@given(_ITEMS)
def test_a_translation_with_the_same_tags_has_the_same_markup(items: list[Run | Mark]) -> None:
    document = _document(items, "sentence")
    texts = [re.sub(r"\b[a-z]+\b", "wort", unit.source) for unit in document.units]
    written = "".join(rendered(document, texts, _PLAIN, _EN))
    markup = re.compile(r"\[/?\w+\]")

    assert markup.findall(written) == markup.findall(document.text)


@LAW
@given(_ITEMS)
def test_every_word_is_in_a_unit(items: list[Run | Mark]) -> None:
    found = "".join(unit.source for unit in _document(items, "sentence").units)
    words = "".join(item.text for item in items if isinstance(item, Run))

    assert re.findall("[A-Za-z]", found) == re.findall("[A-Za-z]", words)
