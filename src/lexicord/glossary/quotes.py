"""Quotation marks that belong to a name: ``《로동신문》``, ``«Нодон синмун»``."""

from __future__ import annotations

_PAIRS = (
    ("《", "》"),
    ("〈", "〉"),
    ("「", "」"),
    ("『", "』"),
    ("«", "»"),
    ("“", "”"),
    ("„", "“"),
    ("‘", "’"),
    ("<", ">"),
    ("≪", "≫"),
    ('"', '"'),
    ("'", "'"),
)


def unquoted(text: str) -> str:
    """Return a rendering without the quotation marks around it."""
    pair = marks(text)
    return text[1:-1] if pair else text


def marks(text: str) -> tuple[str, str] | None:
    """Return the quotation marks that a rendering stands in, None where it has none."""
    return next(
        (pair for pair in _PAIRS if len(text) > 2 and (text[0], text[-1]) == pair),
        None,
    )


def around(text: str, start: int, end: int) -> tuple[str, str] | None:
    """Return the quotation marks right around ``text[start:end]``, None where there are none."""
    outside = text[start - 1 : start], text[end : end + 1]
    return outside if outside in _PAIRS else None
