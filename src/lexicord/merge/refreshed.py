"""What an update of names, dates and numbers makes of a suggestion."""

from __future__ import annotations

from typing import NamedTuple


class Refreshed(NamedTuple):
    """The old source with what was updated, its translations likewise, and what became what.

    A project that knows names and dates passes a function that makes one of the old source, the
    new source and the translations of the old one; see `carry_options.CarryOptions.refresh`.
    """

    source: str
    texts: tuple[str, ...]
    changes: tuple[tuple[str, str], ...] = ()
