"""From translations with numbered tags back to text with markup."""

from __future__ import annotations

import pytest

from lexicord.domain.document import Code, Document, Literal, Part, Slot
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import Unit
from lexicord.formats.inline.rendering import Style, is_usable, rendered

_DE, _ZH = LocaleTag.parse("de"), LocaleTag.parse("zh-Hans")
_BOLD = Code((Literal("<b>"),), (Literal("</b>"),), quoting="loud")
_BREAK = Code((Literal("<br>"),))
_STYLE = Style(lambda text, quoting: text.upper() if quoting == "loud" else text)


def _slot(source: str, raw: str, joiner: str = "") -> Slot:
    return Slot(Unit(source), raw, joiner, (_BOLD, _BREAK))


def _written(source: str, raw: str, text: str) -> str:
    return "".join(rendered(Document((_slot(source, raw),)), [text], _STYLE, _DE))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a <1>b</1> <2/>", "as it stood"),
        ("x <1>y</1> <2/> z", "x <b>Y</b> <br> z"),
        ("<2/><1>y</1>", "<br><b>Y</b>"),
        ("<1>y <2/> z</1> t", "<b>Y <br> Z</b> t"),
        ("no tag", "no tag"),
        ("<7>y</7> </1/>", "<7>y</7> </1/>"),
    ],
)
def test_tags_become_the_markup_of_the_source(text: str, expected: str) -> None:
    assert _written("a <1>b</1> <2/>", "as it stood", text) == expected


@pytest.mark.parametrize(
    ("text", "usable"),
    [
        ("<1>a</1> <2/>", True),
        ("nothing", True),
        ("<1>a", False),
        ("a</1>", False),
        ("<1/>", False),
        ("<2>a</2>", False),
        ("</1>a<1>", False),
        ("<3>", True),
        ("<1>a<1>b</1></1>", True),
    ],
)
def test_tags_have_to_fit_their_codes(text: str, usable: bool) -> None:  # noqa: FBT001 - a table
    assert is_usable(text, (_BOLD, _BREAK)) is usable


def test_overlapping_pairs_are_not_usable() -> None:
    assert not is_usable("<1>a<2>b</1>c</2>", (_BOLD, _BOLD))


def test_the_format_has_the_last_word_on_a_new_text() -> None:
    style = Style(lambda text, _: text, lambda slot, written: f"{slot.raw}={written}")
    document = Document((_slot("a", "a", " "), _slot("b", "b")))
    assert rendered(document, ["a", "c"], style, _DE) == ["a ", "b=c"]


def test_a_text_inside_of_markup_changes_alone() -> None:
    alt = Slot(Unit("flag"), "flag")
    inner = (Literal("See <img alt="), alt, Literal(">"))
    outer = Slot(Unit("See <1/>"), "See <img alt=flag>", codes=(Code(inner[1:]),), inner=inner)
    assert rendered(Document((outer,)), ["See <1/>", "Flagge"], _STYLE, _DE) == [
        "See <img alt=Flagge>"
    ]


def test_a_language_without_spaces_sets_none_between_sentences() -> None:
    pieces = (
        Part("x.xml"),
        _slot("A.", "A.", " "),
        _slot("B.", "B."),
        Literal(" ", role="joiner"),
        Literal(" "),
        _slot("C.", "C.", "\u00b7"),
        _slot("D.", "D.", " "),
    )
    texts = ["甲。", "乙。", "丙。", "D."]
    assert rendered(Document(pieces), texts, _STYLE, _ZH) == [
        "",
        "甲。",
        "乙。",
        "",
        " ",
        "丙。\u00b7",
        "D. ",
    ]


def test_a_joiner_at_the_start_stays() -> None:
    document = Document((Literal(" ", role="joiner"), _slot("A.", "A.")))
    assert rendered(document, ["甲。"], _STYLE, _ZH) == [" ", "甲。"]


def test_an_untranslated_document_keeps_its_spaces_in_every_language() -> None:
    document = Document((_slot("甲。", "甲。", " "), _slot("乙。", "乙。")))
    assert "".join(rendered(document, ["甲。", "乙。"], _STYLE, _ZH)) == "甲。 乙。"


def test_markup_behind_a_sentence_does_not_hide_how_it_ends() -> None:
    pieces = (_slot("One.", "One.", " "), _slot("Two.", "Two."))

    assert rendered(Document(pieces), ["<1>一。</1>", "二。"], _STYLE, _ZH) == [
        "<b>一。</b>",
        "二。",
    ]


def test_a_format_may_mark_the_literals_that_it_writes_anew() -> None:
    style = Style(lambda text, _: text, literal=lambda piece: f"({piece.text})")
    document = Document((Literal("#"), _slot("a", "a")))

    assert "".join(rendered(document, ["<1>b</1>"], style, _DE)) == "(#)(<b>)b(</b>)"
    assert "".join(rendered(document, ["a"], style, _DE)) == "(#)a"
