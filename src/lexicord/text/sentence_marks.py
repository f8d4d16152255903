"""The marks that can end a sentence, and what stands right before and after them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.text.languages.base import Language

_SOFT = ".!?…؟۔։‼⁇⁈⁉"
_HARD = "。！？｡．।॥።፧፨။៕។"
"""Full stops that end a sentence even where no space follows."""

_CLOSING = "\"'”’“‘»«)\\]}›」』》〉）］】"
_OPENING = "\"'“„‘«‹(\\[{¿¡「『《〈（［【*_—–-"
_NOTE = r"\s?\[[\w–-]{1,5}\]"
"""A reference such as ``[12]`` behind the full stop belongs to the sentence before."""


def candidates(rules: Language) -> re.Pattern[str]:
    """Compile the pattern of all places where a sentence of the language might end.

    Its group ``mark`` or ``stop`` holds the mark; the whole match reaches to the next word.
    """
    soft = re.escape(_SOFT + rules.terminators)
    hard = _HARD + ("" if rules.spaced else "!?…")
    spaced_dots = r"(?:[ \u00a0]\.(?!\w))*"
    closing = rf"(?:[{_CLOSING}]|[ \u00a0\u202f][»\"”)](?=\s|$))*"
    raised = r"(?:(?<=[^\W\d]\.|\)\.)\d{1,3}(?:[ ,]\d{1,3})*(?=\s))?"
    return re.compile(
        rf"(?P<mark>[{soft}]+{spaced_dots}){closing}(?:{_NOTE})*{raised}\s+"
        rf"|(?P<stop>[{soft}]*[{hard}][{soft}{hard}]*){closing}(?:{_NOTE})*\s*"
    )


@dataclass(frozen=True, slots=True)
class Before:
    """The word in front of a mark.

    ``joined`` has the dotted letters in front of it too, without spaces and in lower case:
    ``z.b``. ``number`` are its digits. ``measured`` says that a number stands before the word,
    ``in_date`` that the number is at least the second of a row, ``opens`` that there is an
    opening bracket in place of a word.
    """

    word: str = ""
    joined: str = ""
    number: str = ""
    measured: bool = False
    in_date: bool = False
    opens: bool = False

    @property
    def is_acronym(self) -> bool:
        """Say whether it is an initial or has inner dots: ``E``, ``U.S``, ``Ph.D``."""
        inner = self.joined.endswith("." + self.word.lower()) and "." in self.word
        return inner or (len(self.word) == 1 and self.word.isalpha())

    @property
    def is_marker(self) -> bool:
        """Say whether it could number an item: a letter, digits, or a Roman number."""
        return len(self.word) == 1 or self.word.isdigit() or bool(_roman().fullmatch(self.word))


@cache
def _roman() -> re.Pattern[str]:
    return re.compile(r"[IVXLC]+")


@cache
def _last_word() -> re.Pattern[str]:
    # Elided articles (l', dell') and a hyphen before a number are no part of the word.
    return re.compile(
        r"(?P<before>(?:\d[\d.,]*[ \u00a0]?)?)"
        r"(?P<spaced>(?:\b[^\W\d_]{1,3}\.[ \u00a0]?)*)"
        r"(?P<word>(?:[^\W\d_]{1,3}\.)*[\w°º\"׳״']+(?:-[\w°º]+)*)$"
    )


@cache
def _date() -> re.Pattern[str]:
    return re.compile(r"\d{1,4}\.[ \u00a0]?\d{1,2}\.")


@cache
def _date_so_far() -> re.Pattern[str]:
    return re.compile(r"\d{1,4}\.[ \u00a0]?\d{1,2}$")


@cache
def _next() -> re.Pattern[str]:
    return re.compile(rf"[{_OPENING}]*\s*([^\W_]+\.?|.|)", re.DOTALL)


def before_mark(text: str) -> Before:
    """Describe the end of ``text``, which is what stands before a mark."""
    found = _last_word().search(text)
    if found is None:
        return Before(opens=text[-1:] in {"(", "[", "（"})
    word = re.split(r"(?<=\w)['’](?=\w)", found["word"])[-1]
    number = word.rpartition("-")[2] if word.rpartition("-")[2].isdigit() else ""
    joined = re.sub(r"\s", "", found["spaced"]) + word
    in_date = bool(number) and bool(_date_so_far().search(text))
    return Before(word, joined.lower(), number, bool(found["before"]), in_date)


def after_mark(text: str, place: int) -> str:
    """Return the first word from ``place`` on, behind opening marks, with its dot if it has one."""
    found = _next().match(text, place)
    return found[1] if found else ""


def date_begins(text: str, place: int) -> bool:
    """Say whether two numbers with dots follow each other, as in ``9. 2.``."""
    return _date().match(text, place) is not None
