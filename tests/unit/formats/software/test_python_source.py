"""Code is handed to the extractor line by line, with dotted names joined."""

from __future__ import annotations

import pytest

from lexicord.formats.software.python_source import SourceBytes, joined_names


@pytest.mark.parametrize(
    ("code", "joined"),
    [
        ("x = Message.of('a')\n", "x = Message_of('a')\n"),
        ("Message . of('a'); Message.of('b')", "Message_of('a'); Message_of('b')"),
        ("# Message.of\nx = 'Message.of'\n", "# Message.of\nx = 'Message.of'\n"),
        ("Message.often(1)\n", "Message.often(1)\n"),
        ("(Message\n.of('a'))\n", "(Message\n.of('a'))\n"),
        ("가 = Message.of('a')\r\n", "가 = Message_of('a')\r\n"),
    ],
)
def test_names_of_the_code_are_joined_and_nothing_else(code: str, joined: str) -> None:
    assert joined_names(code, ["Message.of", "gettext"]) == joined


def test_code_without_dotted_keywords_is_not_even_read() -> None:
    assert joined_names("x = (", ["gettext"]) == "x = ("


def test_bytes_read_like_a_file() -> None:
    source = SourceBytes(b"one\ntwo")

    assert [source.readline(), source.tell(), source.readline(), source.readline()] == [
        b"one\n",
        4,
        b"two",
        b"",
    ]
    assert (source.seek(1), source.read(2), source.read()) == (1, b"ne", b"\ntwo")
