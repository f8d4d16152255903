"""References in XML text (``&amp;``, ``&#xA0;``), and text written as XML."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def unescaped(raw: str) -> str:
    """Return text with its references resolved; unknown names stay as they stand."""
    if "&" not in raw:
        return raw
    return _reference().sub(lambda found: _meaning(found[0]), raw)


def pieces(raw: str) -> Iterator[tuple[str, str]]:
    """Yield text cut at its references: each piece as it stands, and as it is meant."""
    done = 0
    for found in _reference().finditer(raw):
        if found.start() > done:
            yield raw[done : found.start()], raw[done : found.start()]
        yield found[0], _meaning(found[0])
        done = found.end()
    if done < len(raw):
        yield raw[done:], raw[done:]


def escaped(text: str) -> str:
    """Return text as it stands between tags; characters that XML cannot hold are left out.

    ``>`` is written as a reference too, since ``]]>`` may not stand in text.
    """
    known = _forbidden().sub("", text)
    return known.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escaped_attribute(text: str) -> str:
    """Return text as it stands in the value of an attribute, between quotes of either kind."""
    written = escaped(text).replace('"', "&quot;").replace("'", "&apos;")
    return written.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;")


def _meaning(reference: str) -> str:
    name = reference[1:-1]
    if not name.startswith("#"):
        return _NAMED.get(name, reference)
    base, digits = (16, name[2:]) if name[1] in "xX" else (10, name[1:])
    number = int(digits, base)
    return chr(number) if number < 0x110000 else reference


@cache
def _reference() -> re.Pattern[str]:
    return re.compile(r"&(?:#[0-9]{1,9}|#[xX][0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]*);")


@cache
def _forbidden() -> re.Pattern[str]:
    """Return the characters that are in no XML 1.0 document, written or referred to."""
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
