"""SubRip: cues between numbers and times, as players read them."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import UnitKind
from lexicord.formats.subtitles.codec import SubRip

EN = LocaleTag("en")
TIMES = "00:00:01,000 --> 00:00:02,500"


def built(text: str, *texts: str, locale: str = "de") -> str:
    document = SubRip().read(text.encode(), EN, granularity="sentence")
    return SubRip().write(document, texts, LocaleTag(locale)).decode()


def sources(text: str) -> list[str]:
    units = SubRip().read(text.encode(), EN, granularity="sentence").units
    assert all(unit.kind is UnitKind.SUBTITLE for unit in units)
    return [f"{unit.path} {unit.source}" for unit in units]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("\n\n1\n\n", []),
        (f"1\n{TIMES}\nHi. You.\n", ["c1 Hi. You."]),
        (f"{TIMES}\nHi\n{TIMES}\nYou\n", ["c1 Hi", "c2 You"]),
        (f"1\n{TIMES}\nHi\n2\n{TIMES}\nYou\n", ["c1 Hi", "c2 You"]),
        (f"1\n{TIMES}\nHi\n\nYou\n\n", ["c1 Hi", "c1.2 You"]),
        (f"1\n{TIMES}\nHi\n\nYou\n2\n{TIMES}\nMe\n", ["c1 Hi", "c1.2 You", "c2 Me"]),
        (f"1\n{TIMES}\n\n2\n{TIMES}\n12\n", ["c2 12"]),
        (f"1\n{TIMES}\n--> look\n", ["c1 --> look"]),
        (f"1\n{TIMES}  X1:1\n♪\n", []),
    ],
)
def test_cues_are_found_as_players_find_them(text: str, expected: list[str]) -> None:
    assert sources(text) == expected


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("Hi\n", "1:1", "text without times"),
        (f"Hi\n{TIMES}\nYou\n", "1:1", "text without times"),
        ("1\n00:00:01 --> 00:00:02\nHi\n", "2:1", "these times cannot be read"),
        ("1\nlater --> never\nHi\n", "2:1", "00:00:01,000 --> 00:00:02,500"),
        (f"1\n{TIMES}\nHi\n\n0:1 --> 2\n", "5:1", "these times"),
    ],
)
def test_what_is_no_subtitle_is_refused_with_its_place(text: str, place: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        sources(text)

    assert f"{refused.value.line}:{refused.value.column}" == place


def test_blank_lines_and_arrows_cannot_break_the_file() -> None:
    assert built(f"1\n{TIMES}\r\nHi\r\n", f"A\n\n \r\n{TIMES}\n") == (
        f"1\n{TIMES}\r\nA\n{TIMES.replace('-->', '→')}\r\n"
    )


def test_the_length_of_a_cue_tells_how_much_fits() -> None:
    (unit,) = SubRip().read(f"1\n{TIMES}\nHi\n".encode(), EN, granularity="sentence").units

    assert unit.notes == (
        (
            "00:00:01,000 --> 00:00:02,500: 2 lines of at most 42 characters, 26 in all "
            "(Chinese, Japanese, Korean: 16, 14 in all)"
        ),
    )


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("de", "Kurz", "Kurz"),
        ("de", "Dieser Satz ist leider viel zu lang für eine Zeile", 27),
        ("de", "Wort" * 20, "Wort" * 20),
        ("de", "a\nb" + " c" * 40, "a\nb" + " c" * 40),
        ("ja", "これは長い文です、一行には入りませんから二行に分けます", 9),
        ("ko", "이 문장은 한 줄에 들어가기에는 너무 길어요", 10),
        ("de", "e\u0301" * 21 + " " + "e\u0301" * 20, "e\u0301" * 21 + " " + "e\u0301" * 20),
    ],
)
def test_a_long_text_of_one_line_is_wrapped_in_the_middle(
    locale: str, text: str, expected: str | int
) -> None:
    out = built(f"1\n{TIMES}\nHi", text, locale=locale).partition("2,500\n")[2]

    if isinstance(expected, int):
        before, after = text[:expected], text[expected:].removeprefix(" ")
        expected = f"{before}\n{after}"
    assert out == expected
