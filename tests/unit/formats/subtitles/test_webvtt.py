"""WebVTT: cues between a header, notes, styles and regions."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.subtitles.codec import WebVtt

EN = LocaleTag("en")
TIMES = "00:01.000 --> 00:02.500"


def read(text: str) -> list[tuple[str, ...]]:
    units = WebVtt().read(text.encode(), EN, granularity="sentence").units
    return [(unit.path, unit.source, *unit.notes[1:]) for unit in units]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WEBVTT", []),
        (f"WEBVTT\n\nid\n{TIMES} line:0\nHi\n", [("c1", "Hi")]),
        (f"WEBVTT x\r\rNOTE a\r\r{TIMES}\rHi\r", [("c1", "Hi", "a")]),
        (
            f"WEBVTT\n\nNOTE\na\nb\n\nSTYLE\nx\n\n{TIMES}\nHi\n\n{TIMES}\nYo",
            [("c1", "Hi", "a b"), ("c2", "Yo")],
        ),
        (f"WEBVTT\n\n{TIMES}\nHi\n{TIMES}\nYo", [("c1", "Hi"), ("c2", "Yo")]),
        (f"WEBVTT\n\n{TIMES}\n<v.x  Ann>Hi</v>\n", [("c1", "Hi", "speaker: Ann")]),
        (f"WEBVTT\n\n{TIMES}\n1 &lt; 2 &amp; &#65; &nosuch;\n", [("c1", "1 < 2 & A &nosuch;")]),
        (
            f"WEBVTT\n\n{TIMES}\n<c>a</c> <00:01.500>b\n \nc",
            [("c1", "<1>a</1> <2/>b\n \nc", "<2/>: <00:01.500>")],
        ),
        (f"WEBVTT\n\n{TIMES}\n", []),
        ("WEBVTT\n\nwhatever\n", []),
    ],
)
def test_cues_are_found_with_what_is_said_about_them(
    text: str, expected: list[tuple[str, ...]]
) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "its first line is WEBVTT"),
        ("WEBVTTX\n", 1, "its first line is WEBVTT"),
        ("WEBVTT\n\n1 --> 2\nHi\n", 3, "these times cannot be read"),
    ],
)
def test_what_is_no_webvtt_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        read(text)

    assert refused.value.line == line


def test_signs_are_quoted_and_the_language_is_named() -> None:
    text = f"WEBVTT\r\nKind: captions\r\nLanguage: en\r\n\r\n{TIMES}\r\nHi <i>you</i>\r\n"
    document = WebVtt().read(text.encode(), EN, granularity="sentence")

    built = WebVtt().write(document, ["a & <b>\n\n--> <1>c</1>"], LocaleTag("zh", "Hans"))
    assert built.decode().partition("Language: ")[2] == (
        f"zh-Hans\r\n\r\n{TIMES}\r\na &amp; &lt;b>\r\n--&gt; <i>c</i>\r\n"
    )
