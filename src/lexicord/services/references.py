"""The places that entries refer to (``#:``): a document and a line of it.

The catalogue writes a name with spaces so that it stays one reference; here it is bare.
"""

from __future__ import annotations

import re

_PLACE = re.compile(r"(?P<name>.+?)(?::(?P<line>[0-9]+))?")


def reference(name: str, line: int) -> str:
    """Return a place: ``name:line``, or the name alone without a line."""
    return f"{name}:{line}" if line else name


def named_place(place: str) -> tuple[str, int]:
    """Return the document and the line that a reference names; line 0 where it names none."""
    found = _PLACE.fullmatch(place)
    return (found["name"], int(found["line"] or 0)) if found else (place, 0)
