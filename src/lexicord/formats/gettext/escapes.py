r"""The escapes of PO strings: ``\n``, ``\"``, octal and hexadecimal bytes, and back."""

from __future__ import annotations

import re
from functools import cache

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message

_MEANING = {
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    "\\": "\\",
    '"': '"',
}
# Other control characters stay as they are, as GNU gettext writes them.
_ESCAPES = [(meant, f"\\{letter}") for letter, meant in _MEANING.items() if letter not in "\\n"]
_REFUSED = {"\0": "NUL", "\4": "EOT"}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r'\\([abfnrtv"\\])|((?:\\(?:[0-7]{1,3}|x[0-9a-fA-F]++))++)')


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\\(?:([0-7]{1,3})|x([0-9a-fA-F]++))")


def escaped_lines(text: str) -> list[str]:
    r"""Return ``text`` as it stands between the quotes of a PO file, cut after its line feeds.

    Line feeds are written as ``\n``; there is always a line, be it an empty one.
    """
    text = text.replace("\\", "\\\\")
    for character, escaped in _ESCAPES:
        text = text.replace(character, escaped)
    if "\n" not in text:
        return [text]
    lines = text.replace("\n", "\\n\n").split("\n")
    return lines if lines[-1] else lines[:-1]


def unescape(body: str, codec: str = "utf-8") -> str:
    r"""Return the text of a string's body, which the grammar has passed.

    Octal and hexadecimal escapes stand for bytes of the file's charset, as in C. Raises
    InputError where such bytes are no character that a catalogue can hold.
    """
    if "\\" not in body:
        return body
    # A stand-in that no catalogue holds keeps an escaped backslash from the letter behind it.
    text = body.replace("\\\\", "\0")
    if text.count("\\") == text.count("\\n") + text.count('\\"'):
        return text.replace("\\n", "\n").replace('\\"', '"').replace("\0", "\\")
    return _pattern().sub(lambda match: _MEANING.get(match[1]) or _bytes(match[2], codec), body)


def _bytes(escapes: str, codec: str) -> str:
    numbers = _number().findall(escapes)
    # Too large a number loses its upper bits, as in C.
    data = bytes(int(octal or hexa[-2:], 8 if octal else 16) & 0xFF for octal, hexa in numbers)
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        reason = Message.of(
            "the escape {escapes} stands for no character; write the character itself",
            escapes=escapes,
        )
        raise InputError(reason) from None
    for character, name in _REFUSED.items():
        if character in text:
            reason = Message.of(
                "the escape {escapes} stands for {name}, which no catalogue can hold",
                escapes=escapes,
                name=name,
            )
            raise InputError(reason)
    return text
