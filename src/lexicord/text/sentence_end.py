"""Whether a mark ends a sentence: the rules, and how a language's data goes into them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.text.languages.common import ABBREVIATIONS, TITLES

if TYPE_CHECKING:
    from lexicord.text.languages.base import Language

_SOFT = ".!?…؟۔।॥։።፧፨။៕‼⁇⁈⁉"
_HARD = "。！？｡．"
"""Full stops of scripts without spaces: a sentence may go on right behind them."""

_CLOSING = "\"'”’“‘»«)\\]}›」』》〉）］】"
_OPENING = "\"'“”„‘«»‹(\\[{¿¡「『《〈（［【*_—–-"
_REACH = 40
"""Code points in front of a mark that are looked at for an abbreviation."""


@cache
def _last_word() -> re.Pattern[str]:
    """Match the word at the end, with the dotted letters before it (``z. B``, ``U.S``)."""
    return re.compile(r"((?:\b[^\W\d_]{1,3}\.[ \u00a0]?)*)([\w°º’'&@/-]+)$")


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(rf"[{_OPENING}]*\s*([^\W_]+|.|)")


class SentenceEnd:
    """The rules of one language, ready to be asked about each mark of a text."""

    def __init__(self, rules: Language) -> None:
        """Turn the lists of the language into sets and patterns, once."""
        self._rules = rules
        self._titles = frozenset(f"{TITLES} {rules.titles}".split())
        self._abbreviations = frozenset(f"{ABBREVIATIONS} {rules.abbreviations}".split())
        self._starters = frozenset(rules.starters.split())
        self._continuation = re.compile("|".join(map(re.escape, rules.continuations)) or r"(?!)")
        soft = re.escape(_SOFT + rules.terminators)
        hard = _HARD + ("" if rules.spaced else "!?…")
        self.candidates = re.compile(
            rf"(?P<mark>[{soft}]+(?:[ \u00a0]\.+(?=[\s.]))*)"
            rf"(?:[{_CLOSING}]|[ \u00a0\u202f]»)*(?:\[\w{{1,4}}\])*\s+"
            rf"|(?P<stop>[{soft}]*[{hard}][{soft}{hard}]*)[{_CLOSING}]*\s*"
        )

    def ends(self, text: str, start: int, found: re.Match[str]) -> bool:
        """Say whether the sentence that began at ``start`` ends with the mark just found."""
        after = _next_word().match(text, found.end())
        following = after[1] if after else ""
        if found.end() > found.end(found.lastgroup or 0) and self._continues(text, found):
            return False
        if found["stop"]:
            return following not in {"、", "，", ","}
        if not self._may_begin(following):
            return False
        mark = found["mark"]
        if mark == ".":
            return self._full_stop_ends(
                text[max(start, found.start() - _REACH) : found.start()], following
            )
        return text[found.start() - 1 : found.start()] not in {"(", "["} or found.start() == 0

    def _continues(self, text: str, found: re.Match[str]) -> bool:
        """Say whether a quotation was closed and the sentence goes on after it."""
        return (
            bool(self._continuation.match(text, found.end()))
            and found[0].strip() != found[found.lastgroup or 0]
        )

    def _may_begin(self, word: str) -> bool:
        return self._rules.lower_starts or not word[:1].islower()

    def _full_stop_ends(self, before: str, following: str) -> bool:
        found = _last_word().search(before)
        if found is None:
            return True
        dotted, word = found.groups()
        if word.isdigit():
            return self._number_ends(word, following)
        key = (dotted + word).replace(" ", "").replace("\u00a0", "").lower()
        if key in self._titles or word.lower() in self._titles:
            return False
        if dotted or word.lower() in self._abbreviations or (len(word) == 1 and word.isupper()):
            return following in self._starters
        return True

    def _number_ends(self, number: str, following: str) -> bool:
        if following.isdigit() and len(following) <= 2:
            return False
        if self._rules.ordinals and len(number) <= 3:
            return following in self._starters
        return True


@cache
def sentence_end(rules: Language) -> SentenceEnd:
    """Return the rules of a language, compiled when first asked for."""
    return SentenceEnd(rules)
