"""How translations are written into a page."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from lexicord.formats.html.characters import BARE, PREFORMATTED, quoted
from lexicord.formats.inline.rendering import Style

if TYPE_CHECKING:
    from lexicord.domain.document import Slot


def style(source: str, *, is_xml: bool) -> Style:
    """Return how translations are written into a page with this source.

    A no-break space is written as a reference where the page itself writes it so, and lines of
    preformatted text end as the lines of the page do.
    """
    reference = _no_break_space().search(source)
    space = reference[0] if reference else ""
    line_end = "\r\n" if "\r\n" in source else "\n"
    return Style(
        partial(quoted, space=space, is_xml=is_xml),
        partial(_finished, line_end=line_end),
    )


def _finished(slot: Slot, written: str, *, line_end: str) -> str:
    if slot.quoting == BARE:
        return f'"{written}"'
    if slot.quoting == PREFORMATTED and line_end != "\n":
        return written.replace("\r\n", "\n").replace("\n", line_end)
    return written


@cache
def _no_break_space() -> re.Pattern[str]:
    return re.compile(r"&(?:nbsp|#160|#[xX](?:00)?[aA]0);")
