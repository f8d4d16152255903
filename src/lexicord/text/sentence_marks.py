"""The marks that can end a sentence, and what stands right before and after them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lexicord.text.languages.base import Language

_SOFT = ".!?…؟۔։‼⁇⁈⁉"
_HARD = "。！？｡．।॥።፧፨။៕។"
"""Full stops that end a sentence even where no space follows."""

_CLOSING = "”’»)\\]}›」』》〉≫）］】"
_EITHER = "\"'“‘«"
"""Quotation marks that close in some languages and open in others: white space tells."""

_OPENING = "\"'“„‘«‹(\\[{¿¡「『《〈≪（［【*_—–-"
_NOTE = r"\s?\[[\w–-]{1,5}\]"
"""A reference such as ``[12]`` behind the full stop belongs to the sentence before."""


_PLAIN = 5
"""A word of this many letters has no dotted letters or numbers that belong to it."""


def hard_marks(rules: Language) -> frozenset[str]:
    """Return the marks that end a sentence of the language even where no space follows."""
    return frozenset(_HARD if rules.spaced else _HARD + "!?…")


def candidates(rules: Language) -> re.Pattern[str]:
    """Compile the pattern of all places where a sentence of the language might end.

    Its group ``mark`` holds the mark; the whole match reaches to the next word. It begins with
    one set of characters, which is what makes the search fast.
    """
    soft = _SOFT.translate(dict.fromkeys(map(ord, rules.pauses)))
    marks = re.escape(soft + rules.terminators + _HARD)
    # Three dots that follow a full stop belong to the sentence behind: ``ends. . . . The``.
    omission = r"(?!(?:[ \u00a0]\.){3}\s+[^\W\d_a-z])"
    spaced_dots = rf"(?:(?:(?<=[ \u00a0]\.)|{omission})[ \u00a0]\.(?![\w.]))*"
    either = rf"[{_EITHER}](?=[{_CLOSING}{_EITHER}\s\[]|\Z)"
    closing = rf"(?:[{_CLOSING}]|{either}|[ \u00a0\u202f][»\"”)](?=\s|\Z))*"
    raised = r"(?:(?<=[^\W\d]\.|\)\.)\d{1,3}(?:[ ,]\d{1,3})*(?=\s))?"
    return re.compile(
        rf"(?P<mark>[{marks}][{marks}]*{spaced_dots}){closing}(?:{_NOTE})*+{raised}(?:\s+|\Z|)"
    )


class Before(NamedTuple):
    """The word in front of a mark.

    ``joined`` has the dotted letters in front of it too, without spaces and in lower case
    (``z.b``); ``dotted`` says that there are some directly in front. ``number`` holds digits or
    a Roman number; ``decimal`` says that they follow others and a point, ``in_date`` that they
    are at least the second of a row. ``measured`` says that a number stands before the word,
    ``opens`` that there is an opening bracket in place of a word.
    """

    word: str = ""
    joined: str = ""
    dotted: bool = False
    number: str = ""
    decimal: bool = False
    measured: bool = False
    in_date: bool = False
    opens: bool = False

    @property
    def is_acronym(self) -> bool:
        """Say whether it is an initial or has inner dots: ``E``, ``U.S``, ``Ph.D``."""
        return self.dotted or (len(self.word) == 1 and self.word.lower() != self.word.upper())

    @property
    def is_marker(self) -> bool:
        """Say whether it could number an item: a letter, digits, or a Roman number."""
        return len(self.word) == 1 or self.word.isdigit() or bool(_roman().fullmatch(self.word))


@cache
def _roman() -> re.Pattern[str]:
    return re.compile(r"[IVXLC]+")


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(
        r"(?P<measured>\d[ \u00a0]?(?!\d))?"
        r"(?P<dotted>(?:\b[^\W\d_]{1,3}\.[ \u00a0]?)*)"
        r"(?P<word>[^\s.,;:!?…()\[\]{}<>«»„“/–—]+)$"
    )


@cache
def _date() -> re.Pattern[str]:
    return re.compile(r"\d{1,4}\.[ \u00a0]?\d{1,2}\.")


@cache
def _date_so_far() -> re.Pattern[str]:
    return re.compile(r"\d{1,4}\.[ \u00a0]\d{1,2}$")


@cache
def _decimal() -> re.Pattern[str]:
    return re.compile(r"\d[.,]\d+$")


@cache
def _next() -> re.Pattern[str]:
    return re.compile(rf"[{_OPENING}]*\s*([^\W_]+\.?|.|)", re.DOTALL)


def before_mark(text: str) -> Before:
    """Describe the end of ``text``, which is what stands before a mark."""
    plain = text[text.rfind(" ") + 1 :]
    if len(plain) >= _PLAIN and plain.isalpha():
        return Before(plain, plain.lower())
    found = _last_word().search(text)
    if found is None:
        return Before(opens=text[-1:] in {"(", "[", "（"})
    # Elided articles (l', dell') are no part of the word.
    word = re.split(r"(?<=\w)['’](?=\w)", found["word"].strip("\"'’”*_"))[-1]
    last = word.rpartition("-")[2]
    number = last if last.isdigit() or (len(last) > 1 and _roman().fullmatch(last)) else ""
    return Before(
        word,
        joined=(re.sub(r"\s", "", found["dotted"]) + word).lower(),
        dotted=found["dotted"][-1:] == ".",
        number=number,
        decimal=bool(number and _decimal().search(text)),
        measured=bool(found["measured"]),
        in_date=bool(number and _date_so_far().search(text)),
    )


def after_mark(text: str, place: int) -> str:
    """Return the first word from ``place`` on, behind opening marks, with its dot if it has one."""
    found = _next().match(text, place)
    return found[1] if found else ""


def date_begins(text: str, place: int) -> bool:
    """Say whether two numbers with dots follow each other, as in ``9. 2.``."""
    return _date().match(text, place) is not None
