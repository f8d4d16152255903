"""Spans that hold no emphasis: code, HTML, formulas, templates, addresses, footnote marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.inline.content import WORD, Shape
from lexicord.formats.markdown.html_starts import CLOSE_TAG, OPEN_TAG
from lexicord.formats.markdown.jsx import expression_end, tag_end

if TYPE_CHECKING:
    from collections.abc import Callable

_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905
)


@dataclass(slots=True)
class Found:
    """A mark in the text of a block, from ``start`` to ``end``.

    ``name`` says what it is, ``pair`` joins an opening with its closing mark. ``label`` is the
    label of a link that has none of its own, ``title`` the range of the title that it holds.
    """

    start: int
    end: int
    shape: Shape
    name: str
    pair: int = 0
    stand_in: str = ""
    label: str = ""
    title: tuple[int, int] | None = None


class Spans:
    """Finds the spans of one text; what was searched for in vain is not searched for again."""

    def __init__(self, text: str, *, mdx: bool) -> None:
        """Look at ``text``, in which braces and tags are program where it is MDX."""
        self._text = text
        self._absent: set[re.Pattern[str]] = set()
        self._ticks: dict[int, list[int]] | None = None
        self._finders: dict[str, Callable[[int], Found | None]] = {
            "<": self._component if mdx else self._html,
            "{": self._expression if mdx else self._template,
            "$": lambda place: self._matched(_formula(), place, "math"),
            "[": lambda place: self._matched(_note(), place, "note"),
            ":": self._address,
        }

    def at(self, place: int) -> tuple[list[Found], int]:
        """Return the marks that begin at ``place``, and where to go on."""
        letter = self._text[place]
        if letter == "`":
            return self._code(place)
        finder = self._finders.get(letter)
        found = finder(place) if finder else None
        return ([found], found.end) if found else ([], place + 1)

    def _code(self, place: int) -> tuple[list[Found], int]:
        text = self._text
        if self._ticks is None:
            self._ticks = {}
            for run in _ticks().finditer(text, place):
                self._ticks.setdefault(len(run[0]), []).append(run.start())
        found = _ticks().match(text, place)
        length = len(found[0]) if found else 0
        places = self._ticks.get(length, [])
        number = bisect_left(places, place + 1)
        if number == len(places):
            return [], place + length
        begin, end = place + length, places[number]
        is_padded = text[begin] == text[end - 1] == " " and text[begin:end].strip(" ") != ""
        return [
            Found(place, begin + is_padded, Shape.OPEN, "code", place),
            Found(end - is_padded, end + length, Shape.CLOSE, "code", place),
        ], end + length

    def _html(self, place: int) -> Found | None:
        text = self._text
        if found := self._matched(_autolink(), place, "address"):
            return found
        if found := self._matched(_tag(), place, "html"):
            return _shaped(found, text[place : found.end])
        for opening, closing in _sections():
            if found_opening := opening.match(text, place):
                end = self._end(closing, found_opening.end())
                return Found(place, end, Shape.ALONE, "html") if end > 0 else None
        return None

    def _component(self, place: int) -> Found | None:
        end = tag_end(self._text, place)
        if end < 0:
            return None
        return _shaped(Found(place, end, Shape.ALONE, "html"), self._text[place:end])

    def _expression(self, place: int) -> Found | None:
        end = expression_end(self._text, place)
        return Found(place, end, Shape.ALONE, "template", stand_in=WORD) if end > 0 else None

    def _template(self, place: int) -> Found | None:
        text = self._text
        if found := self._matched(_attributes(), place, ""):
            return found
        closing = _template_ends().get(text[place : place + 2])
        end = self._end(closing, place + 2) if closing else -1
        if end < 0:
            return None
        is_alone = _is_line(text, place, end)
        return Found(place, end, Shape.ALONE, "template", stand_in="" if is_alone else WORD)

    def _address(self, place: int) -> Found | None:
        text = self._text
        scheme = _scheme().search(text, max(0, place - 6), place)
        found = _address().match(text, place) if scheme else None
        if not scheme or not found:
            return None
        end = place + len(_trimmed(found[0]))
        return Found(scheme.start(), end, Shape.ALONE, "address", stand_in=WORD)

    def _matched(self, pattern: re.Pattern[str], place: int, name: str) -> Found | None:
        found = pattern.match(self._text, place)
        if not found:
            return None
        stand_in = WORD if name in {"math", "address"} else ""
        return Found(place, found.end(), Shape.ALONE, name, stand_in=stand_in)

    def _end(self, pattern: re.Pattern[str], place: int) -> int:
        found = None if pattern in self._absent else pattern.search(self._text, place)
        if found:
            return found.end()
        self._absent.add(pattern)
        return -1


def _shaped(found: Found, tag: str) -> Found:
    """Return the mark of a tag with its shape, and the name of its element."""
    name = tag.strip("</>").split(maxsplit=1)[:1]
    found.name = "<" + name[0].rstrip("/").lower() if name else "<"
    if tag.startswith("</"):
        found.shape = Shape.CLOSE
    elif not tag.endswith("/>") and found.name[1:] not in _VOID:
        found.shape = Shape.OPEN
    found.stand_in = "\n" if found.name == "<br" else ""
    return found


def _is_line(text: str, start: int, end: int) -> bool:
    """Say whether nothing else stands on the line."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    after = text.find("\n", end)
    return not before.strip() and not text[end : len(text) if after < 0 else after].strip()


def _trimmed(address: str) -> str:
    """Return a bare address without the punctuation of the sentence that it stands in."""
    opens, closes, end = address.count("("), address.count(")"), len(address)
    while address[end - 1] in "?!.,:;*_~'" or (address[end - 1] == ")" and closes > opens):
        closes -= address[end - 1] == ")"
        end -= 1
    return address[:end]


@cache
def _ticks() -> re.Pattern[str]:
    return re.compile("`+")


@cache
def _autolink() -> re.Pattern[str]:
    return re.compile(
        r"<(?:[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\x00-\x20]*+"
        r"|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)>"
    )


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(f"{OPEN_TAG}|{CLOSE_TAG}")


@cache
def _sections() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    table = (
        ("<!--(?:>|->)", ""),
        ("<!--", "-->"),
        (r"<!\[CDATA\[", r"\]\]>"),
        (r"<\?", r"\?>"),
        ("<![A-Za-z]", ">"),
    )
    return tuple((re.compile(opening), re.compile(closing)) for opening, closing in table)


@cache
def _formula() -> re.Pattern[str]:
    return re.compile(
        r"\$\$(?:[^$\\]|\\.|\$(?!\$))++\$\$"
        r"|(?<![\w$\\])\$(?![\s$]|[0-9.,]+\s)(?:[^$\\\n]|\\.)++(?<!\s)\$(?![\w$])",
        re.DOTALL,
    )


@cache
def _note() -> re.Pattern[str]:
    return re.compile(r"\[\^[^\]\[\s]{1,200}\]")


@cache
def _attributes() -> re.Pattern[str]:
    return re.compile(r"\{(?:[#.][A-Za-z]|:)[^{}\n]*\}")


@cache
def _template_ends() -> dict[str, re.Pattern[str]]:
    table = {"{{": r"\}\}", "{%": r"%\}", "{#": r"#\}"}
    return {opening: re.compile(closing) for opening, closing in table.items()}


@cache
def _scheme() -> re.Pattern[str]:
    return re.compile(r"(?<![A-Za-z0-9])(?:https?|ftp)\Z")


@cache
def _address() -> re.Pattern[str]:
    return re.compile('://[^\\s<>\\[\\]`|"{}*\\\\\u3000-\u303f\uff00-\uff0f]+')
