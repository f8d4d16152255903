"""Whether a value of a data file is text that people read, where nobody has said so."""

from __future__ import annotations

import re
from functools import cache


@cache
def _no_words() -> re.Pattern[str]:
    """Return what single words without a space are meant for programs."""
    return re.compile(
        r"""
          [A-Za-z][A-Za-z0-9+.-]*://\S*            # an address
        | (?:mailto|tel|data|urn):\S+
        | [\w.+-]+@[\w-]+(?:\.[\w-]+)+             # an address of electronic mail
        | \.{0,2}/[\w./@~%+-]*                     # a path
        | \#[0-9A-Fa-f]{3,8}                       # a colour
        | [0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}
        | \d[\dT:.,+/Z-]*                          # a number, a date of a program
        """,
        re.VERBOSE,
    )


def looks_like_text(value: str) -> bool:
    """Say whether a value has letters and is no address, path, colour, number or date."""
    return any(map(str.isalpha, value)) and _no_words().fullmatch(value.strip()) is None
