"""A quick stand-in for folding: a text as it is, or with little taken away, or not at all.

Looking for dates begins with one question about every text: can it hold a date? It must cost
little, so it is asked of the unfolded text wherever folding would change nothing that matters
to it: no letters in parts or of other shapes, no invisible signs inside of words.
"""

from __future__ import annotations

import re

# Marks, invisible signs, line breaks, the dotted I that falls apart in lower case, and letters
# in parts or in other widths and shapes.
_ODD = re.compile(
    r"[\x00-\x08\n-\r\x1c-\x1f\x85\xad\u0130\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061c\u0640"
    r"\u064b-\u065f\u0670\u06d6-\u06ed\u1100-\u11ff\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff"
    r"\u200b-\u200f\u2028-\u202e\u2060-\u206f\u20d0-\u20ff\u2e80-\u2fdf\u302a-\u302f\u3099\u309a"
    r"\u3130-\u318f\ua960-\ua97f\ud7b0-\ud7ff\uf900-\uffff\U0001d000-\U0010ffff]"
)
# Signs that folding simply drops: marks of Arabic and Hebrew, the kashida, invisible ones.
_DROPPED = re.compile(
    r"[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061c\u0640\u064b-\u0652\u0670"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
_PARTED = re.compile(r"[\n\r\x0b\x0c\xad](?:(?<=\xad)|(?<=[^\W\d_][-\u2010].))", re.DOTALL)
# Punctuation of full width, which no word holds; its figures count as figures anyway.
_HARMLESS = re.compile(
    r"[\uff00-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffef\U0001f000-\U0001faff]"
)


def plainer(text: str) -> str | None:
    """Return a text in which the words of dates stand as in its folded view, but for their case.

    None where only folding can tell.
    """
    if text.isprintable() if text.isascii() else not is_odd(text):
        return text
    if _PARTED.search(text):
        return None
    if text.isascii():
        return " ".join(text.split())
    text = " ".join(_DROPPED.sub("", text).split())
    return text if not is_odd(_HARMLESS.sub("", text)) else None


def is_odd(text: str) -> bool:
    """Say whether a text holds signs that folding drops, joins, parts or reshapes."""
    return _ODD.search(text) is not None
