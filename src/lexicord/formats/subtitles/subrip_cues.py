"""The cues of a SubRip file: a number, a line of times, and text up to the next of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lexicord.formats.subtitles.cues import Cues, blocks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.formats.subtitles.cues import Cue, Line


def subrip_cues(text: str) -> list[Cue]:
    """Return the cues in order.

    A blank line inside a cue parts its text, and a cue may begin without one before it, as
    players allow. Raises InputError with the line where text has no times.
    """
    cues = Cues("00:00:01,000 --> 00:00:02,500")
    for block in blocks(text, lambda line: not line.strip()):
        _read(block, cues)
    return cues.found


def _read(block: Sequence[Line], cues: Cues) -> None:
    starts = [at for at, line in enumerate(block) if _is_times(block, at, line)]
    heads = [_head(block, at) for at in starts]
    first = heads[0] if heads else len(block)
    if starts or not all(map(_is_number, block)):
        cues.text(block[:first])
    for start, end in zip(starts, [*heads[1:], len(block)], strict=False):
        cues.begin(block[start])
        cues.text(block[start + 1 : end])


def _head(block: Sequence[Line], at: int) -> int:
    """Return the first line of the cue whose times stand on a line: its number, if it has one."""
    return at - 1 if at and _is_number(block[at - 1]) else at


def _is_times(block: Sequence[Line], at: int, line: Line) -> bool:
    """Say whether a line holds times, or stands where only times can stand."""
    if "-->" not in line.text:
        return False
    follows = at == 1 and _is_number(block[0])
    return follows or re.match(r"\s*\d+:\d", line.text) is not None


def _is_number(line: Line) -> bool:
    return line.text.strip().isdecimal()
