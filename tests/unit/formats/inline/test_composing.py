"""From running text with markup to units with numbered tags."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from lexicord.domain.document import Document, Literal, Slot
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import Unit, UnitKind
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.inline.content import WORD, Item, Mark, Run, Shape

_EN = LocaleTag.parse("en")
_TOKEN = re.compile(r"<img[^>]*>|<br>|<(/?)([a-z])>|&amp;|&lt;|\n\s*|[^<&\n]+|<")


def items(text: str) -> list[Item]:
    """Return the items of a little markup language of our own."""
    return [_item(found) for found in _TOKEN.finditer(text)]


def _item(found: re.Match[str]) -> Item:
    raw = found[0]
    if raw.startswith("<img"):
        return Mark(raw, stand_in=WORD if "word" in raw else "")
    if found[2]:
        return Mark(raw, Shape.CLOSE if found[1] else Shape.OPEN, found[2])
    meant = {"&amp;": "&", "&lt;": "<", "<br>": None}.get(raw, " " if raw[0] == "\n" else raw)
    return Mark(raw, stand_in="\n") if meant is None else Run(raw, meant)


def pieces(text: str, granularity: str = "sentence", kind: UnitKind = UnitKind.PARAGRAPH) -> str:
    """Return the units between the literals, as one line for people."""
    place = Place("p1", 1, kind)
    made = composed(items(text), place, _EN, granularity=granularity)
    assert Document(tuple(made)).text == text
    return "|".join(f"[{p.unit.source}]" if isinstance(p, Slot) else p.text for p in made)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A <b>big</b> word.", "[A <1>big</1> word.]"),
        ("One is. Two is.", "[One is.]|[Two is.]"),
        ("<b>One is. Two is.</b>", "<b>|[One is.]|[Two is.]|</b>"),
        ("One is. <b>Two is.</b> Three is.", "[One is.]|<b>|[Two is.]|</b>| |[Three is.]"),
        ("So <b>one is. Two is</b> here.", "[So <1>one is. Two is</1> here.]"),
        ("One is.<b> Two</b> is.", "[One is.]|[<1> Two</1> is.]"),
        ("One is. <b>", "[One is.]| |<b>"),
        ("<i>One is. </i>Two is.", "<i>|[One is.]| |</i>|[Two is.]"),
        ("A <b><i>b</b></i> c.", "[A <1><2/>b</1><3/> c.]"),
        ("He &amp; she.\n  It &lt; that.", "[He & she.]|[It < that.]"),
        ("The <1> tag, &lt;2> too.", "[The <1/>1> tag, <2/>2> too.]"),
        ("<img a> Hi <img b>.", "<img a>| |[Hi <1/>.]"),
        ("<img word> is it.", "[<1/> is it.]"),
        ("One line.<br>Two lines.", "[One line.]|<br>|[Two lines.]"),
        ("<b>*</b> - <i>", "<b>|*|</b>| -| |<i>"),
        ("", ""),
        ("</b> One is. Two is. <b>", "</b>| |[One is.]|[Two is.]| |<b>"),
        ("Ends here.</b> Next.", "[Ends here.]|</b>| |[Next.]"),
    ],
)
def test_a_unit_holds_only_what_may_move(text: str, expected: str) -> None:
    assert pieces(text) == expected


def test_a_paragraph_unit_is_not_cut() -> None:
    assert pieces(" One is. Two is. ", "paragraph") == " |[One is. Two is.]| "


def test_a_heading_is_never_cut() -> None:
    assert pieces("One is. Two is.", kind=UnitKind.HEADING) == "[One is. Two is.]"


def test_units_know_kind_path_and_line() -> None:
    made = composed(items("One is.\nTwo is."), Place("p4", 7), _EN, granularity="sentence")
    units = Document(tuple(made)).units
    assert [(u.kind, u.path, u.line) for u in units] == [
        (UnitKind.SENTENCE, "p4.s1", 7),
        (UnitKind.SENTENCE, "p4.s2", 8),
    ]


def test_texts_inside_of_markup_are_slots_of_their_own() -> None:
    alt = Slot(Unit("A flag", kind=UnitKind.ALTERNATIVE), "A flag", quoting="attribute")
    picture = Mark('<img alt="A flag">', inner=(Literal('<img alt="'), alt, Literal('">')))
    made = composed(
        [Run.plain("See "), picture, Run.plain(" here.")], Place("p1", 1), _EN, granularity="x"
    )
    document = Document(tuple(made))
    assert [unit.source for unit in document.units] == ["See <1/> here.", "A flag"]


def test_what_stands_for_no_text_gives_its_inner_slots() -> None:
    alt = Slot(Unit("A flag", kind=UnitKind.ALTERNATIVE), "A flag")
    made = composed([Mark("A flag", inner=(alt,))], Place("p1", 1), _EN, granularity="sentence")
    assert made == [alt]


def test_what_looks_like_a_tag_is_found_inside_of_a_run() -> None:
    made = composed([Run.plain("The <1> and <2/>")], Place("p1", 1), _EN, granularity="sentence")
    slot = next(iter(Document(tuple(made)).slots))
    assert slot.unit.source == "The <1/>1> and <2/>2/>"
    assert [code.opening for code in slot.codes] == [(Literal("<"),), (Literal("<"),)]


def test_a_tag_at_the_end_of_a_run_leaves_nothing_behind_it() -> None:
    made = composed([Run.plain("a <"), Run.plain("1>")], Place("p", 1), _EN, granularity="sentence")
    assert Document(tuple(made)).units[0].source == "a <1/>1>"


@pytest.mark.parametrize("text", ["<b>One.</b>", "<b>One. Two.</b>", "Zero. <b>One.</b>"])
def test_what_is_written_inside_of_markup_is_quoted_so_where_the_markup_stays_outside(
    text: str,
) -> None:
    loud = [
        replace(item, quoting="loud") if isinstance(item, Mark) else item for item in items(text)
    ]
    made = composed(loud, Place("p1", 1), _EN, granularity="sentence")

    quotings = [piece.quoting for piece in made if isinstance(piece, Slot)]
    assert quotings == ["" if text.startswith("Z") else "loud", "loud"][-len(quotings) :]


def test_markup_that_means_nothing_is_no_space_between_sentences() -> None:
    runs = [Run.plain("One is."), Run("<x>", ""), Run.plain(" "), Run("<y>", ""), Run.plain("Two.")]
    made = composed(runs, Place("p", 1), _EN, granularity="sentence")

    assert [(piece.raw, piece.joiner) for piece in made if isinstance(piece, Slot)] == [
        ("One is.", ""),
        ("Two.", ""),
    ]
    assert Document(tuple(made)).text == "One is.<x> <y>Two."


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        (
            [Run("&lt;", "<"), Run.plain("One is. Two is.")],
            [("<One is.", "&lt;One is.", " "), ("Two is.", "Two is.", "")],
        ),
        ([Run.plain(" ")], []),
        ([], []),
        ([Run("It is.&#32;So", "It is. So")], [("It is. So", "It is.&#32;So", "")]),
        (
            [Run.plain("One is."), Run("\n> ", " "), Run.plain("Two is.")],
            [("One is.", "One is.", "\n> "), ("Two is.", "Two is.", "")],
        ),
    ],
)
def test_text_without_markup_is_cut_where_its_sentences_end(
    runs: list[Run], expected: list[tuple[str, str, str]]
) -> None:
    made = composed(runs, Place("p", 1), _EN, granularity="sentence")
    slots = [piece for piece in made if isinstance(piece, Slot)]

    assert [(slot.unit.source, slot.raw, slot.joiner) for slot in slots] == expected
