from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import UnitKind
from lexicord.formats.plaintext.codec import PlainText

if TYPE_CHECKING:
    from lexicord.domain.document import Document

ARTICLE = b"""The Third Congress

The Congress was held
in April. It lasted a week.

- Reports. Elections.
- Greetings
"""


def read(data: bytes, locale: str = "en", granularity: str = "sentence") -> Document:
    return PlainText().read(data, LocaleTag.parse(locale), granularity=granularity)


def test_units_tell_what_they_are_and_where() -> None:
    assert [(unit.path, unit.line, unit.kind, unit.source) for unit in read(ARTICLE).units] == [
        ("p1", 1, UnitKind.HEADING, "The Third Congress"),
        ("p2.s1", 3, UnitKind.SENTENCE, "The Congress was held in April."),
        ("p2.s2", 4, UnitKind.SENTENCE, "It lasted a week."),
        ("p3.s1", 6, UnitKind.LIST_ITEM, "Reports."),
        ("p3.s2", 6, UnitKind.LIST_ITEM, "Elections."),
        ("p4.s1", 7, UnitKind.LIST_ITEM, "Greetings"),
    ]


def test_paragraphs_stay_whole_on_request() -> None:
    units = read(ARTICLE, granularity="paragraph").units

    assert [(unit.path, unit.kind.value) for unit in units] == [
        ("p1", "heading"),
        ("p2", "paragraph"),
        ("p3", "list item"),
        ("p4", "list item"),
    ]


def test_a_wrapped_sentence_keeps_its_exact_text_beside_the_source() -> None:
    slot = read(ARTICLE).slots[1]

    assert (slot.raw, slot.joiner) == ("The Congress was held\nin April.", " ")


@pytest.mark.parametrize(
    ("locale", "texts", "built"),
    [
        ("de", ["Ja.", "Nein."], "Ja. Nein.\n"),
        ("ja", ["はい。", "いいえ。"], "はい。いいえ。\n"),
        ("zh", ["是。", "不"], "是。不\n"),
        ("zh", ["Yes.", "不。"], "Yes. 不。\n"),
        ("th", ["ใช่", "ไม่"], "ใช่ ไม่\n"),
        ("en", ["Yes.", "No."], "Yes. No.\n"),
        ("de", ["", "Nein."], "Nein.\n"),
    ],
)
def test_sentences_are_joined_as_the_target_language_does(
    locale: str, texts: list[str], built: str
) -> None:
    document = read(b"Yes. No.\n")

    assert PlainText().write(document, texts, LocaleTag.parse(locale)).decode() == built


def test_sentences_get_a_space_where_the_source_had_none() -> None:
    document = read("是。不。\n".encode(), "zh")

    assert PlainText().write(document, ["Yes.", "No."], LocaleTag("en")) == b"Yes. No.\n"


def test_a_line_break_between_sentences_is_kept() -> None:
    document = read(b"Yes.\nNo.")

    built = PlainText().write(document, ["是。", "不。"], LocaleTag("zh"))

    assert built.decode() == "是。\n不。"


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_new_text_takes_the_line_ends_of_the_document(line_end: str) -> None:
    document = read(f"Title{line_end}{line_end}Yes.".encode())

    built = PlainText().write(document, ["Titel", "Ja,\nja."], LocaleTag("de"))

    assert built.decode() == f"Titel{line_end}{line_end}Ja,{line_end}ja."


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_read_and_written_by_its_mark(encoding: str) -> None:
    data = ("\ufeff" + "조선로동당은 싸운다.\n").encode(encoding)
    document = read(data, "ko")

    assert document.units[0].source == "조선로동당은 싸운다."
    assert PlainText().write(document, [document.slots[0].raw], LocaleTag("ko")) == data


@pytest.mark.parametrize(
    ("data", "line", "column", "words"),
    [
        (b"abc\nd\xe9f", 2, 2, "0xE9 is not UTF-8; save the file as UTF-8"),
        (b"a\r\nb\rc\xff", 3, 2, "0xFF is not UTF-8"),
        (b"\xef\xbb\xbf\xed\x95\x9c\xff", 1, 2, "0xFF is not UTF-8"),
        (b"\xff\xfea\x00\x00\xd8", 1, 2, "UTF-16-LE; the byte order mark"),
        (b"a\nb\0", 2, 2, "NUL"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(
    data: bytes, line: int, column: int, words: str
) -> None:
    with pytest.raises(InputError, match=words) as refused:
        read(data)

    assert (refused.value.line, refused.value.column) == (line, column)
