"""Patterns of many words at once, built as a tree so that no letter is looked at twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Tree = dict[str, "Tree"]
"""Letters and what can follow each; the empty letter stands for the end of a word."""

NEVER = "(?!)"


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern of any of ``words``, the longest that fits; one that never matches for none.

    It is an atom where there is more than one word, so that anything can follow it.
    """
    return _pattern(_tree(words), "")


def beginning_words(words: Iterable[str]) -> str:
    """Return a pattern of any of ``words`` where no letter stands before.

    The question is asked after the first letter, so that a search can skip all other signs.
    """
    return _pattern(_tree(words), r"(?<![^\W\d_].)")


def _tree(words: Iterable[str]) -> Tree:
    tree: Tree = {}
    for word in words:
        place = tree
        for letter in word:
            place = place.setdefault(letter, {})
        place[""] = {}
    return tree


def _pattern(tree: Tree, after_first: str) -> str:
    if not tree:
        return NEVER
    optional = "" in tree
    branches = [
        re.escape(letter).replace(r"\ ", " ") + after_first + _pattern(rest, "")
        for letter, rest in sorted(tree.items())
        if letter
    ]
    if not branches:
        return ""
    inner = "|".join(branches)
    return f"(?:{inner}){'?' if optional else ''}" if len(branches) > 1 or optional else inner
