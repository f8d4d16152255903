"""Values become slots, and slots become values."""

from __future__ import annotations

import pytest

from lexicord.domain.document import Document, Literal
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import Place
from lexicord.formats.resources.values import (
    LANGUAGE,
    POSIX_LANGUAGE,
    YAML_LANGUAGE,
    Value,
    ValueSlot,
    tiled,
    written,
)

PLACE = Place("a", 7, UnitKind.STRING, ("note",), "quoting", "context")


def document(text: str, value: str) -> Document:
    """Return a file that is one value between brackets."""
    return Document(tiled(f"[{text}]", [Value(1, 1 + len(text), value, PLACE)]))


def slot(value: str) -> ValueSlot | None:
    return next(
        (each for each in document("raw", value).pieces if isinstance(each, ValueSlot)), None
    )


@pytest.mark.parametrize(
    ("value", "source", "before", "after"),
    [
        ("Hello", "Hello", "", ""),
        ("  Hello\n", "Hello", "  ", "\n"),
        ("<p> <b>Hi</b> you </p>", "<1>Hi</1> you", "<p> ", " </p>"),
        ("a < b ", "a < b", "", " "),
    ],
)
def test_what_stands_around_the_words_stays_outside(
    value: str, source: str, before: str, after: str
) -> None:
    known = slot(value)

    assert known is not None
    assert (known.unit.source, known.before, known.after) == (source, before, after)
    assert (known.unit.path, known.unit.line, known.unit.kind) == ("a", 7, UnitKind.STRING)
    assert (known.unit.context, known.unit.notes, known.quoting) == (
        "context",
        ("note",),
        "quoting",
    )


@pytest.mark.parametrize("value", ["", " ... ", "a\0b", "half \ud83d", "<b></b>", "<a1>"])
def test_what_nobody_can_translate_is_no_unit(value: str) -> None:
    assert slot(value) is None
    assert document("raw", value).text == "[raw]"


def test_a_lonely_tag_is_explained() -> None:
    known = slot("Open <file>")

    assert known is not None
    assert known.unit.notes == ("note", "<1/>: <file>")


def test_a_new_value_is_encoded_whole() -> None:
    known = document("raw", " <p>Hi</p>")

    assert written(known, ["Yo"], lambda _, value: value.upper(), LocaleTag("ko")) == "[ <P>YO</P>]"
    assert written(known, ["Hi"], lambda _, value: value.upper(), LocaleTag("ko")) == "[raw]"


@pytest.mark.parametrize(
    ("role", "locale", "expected"),
    [
        (LANGUAGE, "ko-KP", "ko-KP"),
        (POSIX_LANGUAGE, "ko-KP", "ko_KP"),
        (YAML_LANGUAGE, "ko-KP", "ko-KP"),
        (YAML_LANGUAGE, "no", '"no"'),
    ],
)
def test_the_language_is_named_where_a_text_is_new(role: str, locale: str, expected: str) -> None:
    pieces = tiled("en:x", [Value(3, 4, "x", PLACE)], [(0, 2, role)])
    known = Document(pieces)

    tag = LocaleTag.parse(locale)
    assert pieces[0] == Literal("en", role)
    assert written(known, ["y"], lambda _, value: value, tag) == f"{expected}:y"
    assert written(known, ["x"], lambda _, value: value, tag) == "en:x"
