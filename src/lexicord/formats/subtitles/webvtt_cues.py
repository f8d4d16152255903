"""The cues of a WebVTT file, between its notes, styles and regions."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.subtitles.cues import Cues, blocks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.formats.subtitles.cues import Cue, Line

_NOTE = re.compile(r"NOTE(?:[ \t]+|$)(.*)")


def webvtt_cues(text: str) -> list[Cue]:
    """Return the cues in order; a NOTE before a cue is a remark on it.

    Raises InputError where the file does not begin as WebVTT does, and with the line where
    times cannot be read.
    """
    if not re.match(r"WEBVTT(?:[ \t\r\n]|\Z)", text):
        reason = Message.of("this is not WebVTT: its first line is WEBVTT")
        raise InputError(reason, line=1, column=1)
    cues = Cues("00:01.000 --> 00:02.500")
    notes: list[str] = []
    for block in list(blocks(text, lambda line: not line))[1:]:
        found = _NOTE.match(block[0].text)
        starts = [at for at, line in enumerate(block) if "-->" in line.text]
        if starts:
            _read(block, starts, cues, tuple(notes))
            notes.clear()
        elif found is not None:
            notes.append(_remark(found[1], block))
    return cues.found


def _read(block: Sequence[Line], starts: Sequence[int], cues: Cues, notes: tuple[str, ...]) -> None:
    for start, end in pairwise([*starts, len(block)]):
        cues.begin(block[start])
        cues.text(block[start + 1 : end], notes)


def _remark(first: str, block: Sequence[Line]) -> str:
    return " ".join(part.strip() for part in (first, *(line.text for line in block[1:]))).strip()


def language_place(text: str) -> tuple[int, int] | None:
    """Return where the header names the language (``Language: en``), None where it does not."""
    header = re.split(r"\r\n\r\n|\n\n|\r\r", text, maxsplit=1)[0]
    found = re.search(r"[\r\n]Language:[ \t]*([A-Za-z][\w-]*)[ \t]*(?=[\r\n]|\Z)", header)
    return None if found is None else found.span(1)
