"""The mark of a text that people read: it is translated where it is shown."""

from __future__ import annotations


def N_(text: str) -> str:  # noqa: N802 - the name that every tool for gettext knows
    """Return ``text`` as it is; extractors collect what stands in the call.

    For sentence templates that wait in a table; ``Message.of("...")`` needs no mark.
    """
    return text
