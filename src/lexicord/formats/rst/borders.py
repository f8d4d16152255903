"""Where inline markup may begin and end: what may stand before it and behind it."""

from __future__ import annotations

import unicodedata

_BEFORE = frozenset("-/:\"'(<[{")
_BEHIND = frozenset("-/:.,;!?\\\"')]}>")
_CATEGORIES = frozenset({"Ps", "Pi", "Pf", "Pe", "Pd", "Po"})
_PARTNERS = {
    '"': '"', "'": "'", "(": ")", "[": "]", "{": "}", "<": ">", "“": "”", "‘": "’", "«": "»",
    "„": "”", "「": "」", "『": "』", "（": "）", "《": "》", "〈": "〉",
}  # fmt: skip


def may_begin(before: str, after: str) -> bool:
    """Say whether markup may begin between a character before it and the first one in it.

    Either may be empty. Between a quotation mark and its partner, it is the sign itself that
    is quoted.
    """
    if not after or after.isspace() or _PARTNERS.get(before) == after:
        return False
    return not before or before.isspace() or _is_among(before, _BEFORE, "Pe")


def may_end(behind: str) -> bool:
    """Say whether markup may end before a character, which is empty at the end."""
    return not behind or behind.isspace() or _is_among(behind, _BEHIND, "Ps")


def _is_among(letter: str, known: frozenset[str], unlike: str) -> bool:
    if letter.isascii():
        return letter in known
    category = unicodedata.category(letter)
    return category in _CATEGORIES and category != unlike
