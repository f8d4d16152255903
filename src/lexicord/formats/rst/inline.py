"""Inline markup, found from left to right as docutils does: none stands inside of another."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from lexicord.formats.rst.borders import may_begin, may_end

TEXT_ROLES = frozenset(
    (
        "emphasis",
        "strong",
        "literal",
        "code",
        "guilabel",
        "menuselection",
        "sub",
        "subscript",
        "sup",
        "superscript",
        "title",
        "title-reference",
        "t",
        "dfn",
        "abbr",
    )
)
"""Roles whose text is text; what others hold is a name, unless it has a title of its own."""


class Found(NamedTuple):
    """Markup at a place of a text; ``inside`` is where its text stands, if it holds any."""

    name: str
    start: int
    end: int
    inside: tuple[int, int] | None = None


def marks(text: str) -> list[Found]:
    """Return the markup of a text in order; what is escaped is among it."""
    scanner = _Scanner(text)
    return scanner.run()


@cache
def _start() -> re.Pattern[str]:
    # A letter that cannot begin a name is passed over with the whole name.
    name = r"[^\W_]++(?:[-._+:][^\W_]++)*+"
    return re.compile(
        r"(?P<escape>\\(?:\n|.|$))"
        r"|(?P<address>(?:https?|ftp|mailto):[^\s<>`*|\\\"]*[^\s<>`*|\\\".,;:!?')\]}_])"
        rf"|(?P<word>{name})(?P<reference>__?(?![^\W_]))?"
        r"|(?P<strong>\*\*)|(?P<emphasis>\*)|(?P<literal>``)|(?P<target>_`)"
        rf"|(?P<text>(?P<role>:{name}:)?`)|(?P<substitution>\|)"
        rf"|(?P<note>\[(?:[0-9]+|\*|#(?:{name})?|{name})\]_)"
    )


@cache
def _end(name: str) -> re.Pattern[str]:
    signs = {
        "strong": r"\*\*", "emphasis": r"\*", "literal": "``", "target": "`",
        "substitution": r"\|_{0,2}",
        "text": r"`(?::[^\W_]+(?:[-._+:][^\W_]+)*:|__?)?",
    }  # fmt: skip
    skipped = "" if name == "literal" else r"\\.|"
    return re.compile(rf"{skipped}(?P<end>(?<!\s){signs[name]})", re.DOTALL)


class _Scanner:
    """Goes through one text; an end that is not found once is not looked for again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._absent: set[str] = set()
        self._found: list[Found] = []

    def run(self) -> list[Found]:
        place = 0
        while match := _start().search(self._text, place):
            place = self._take(match)
        return self._found

    def _take(self, match: re.Match[str]) -> int:
        """Keep the markup that begins with a match, if it is any; return where to go on."""
        name = "escape" if match["escape"] else match.lastgroup or ""
        start, end = match.span()
        if name in {"word", "reference", "escape", "address"}:
            return self._simple(name, match)
        if name == "note":
            return self._note(match)
        if not may_begin(self._text[max(start - 1, 0) : start], self._text[end : end + 1]):
            return start + 1 if match["role"] else end
        return self._pair(name, match)

    def _simple(self, name: str, match: re.Match[str]) -> int:
        start, end = match.span()
        if name == "reference" and self._begins(start) and self._ends(end):
            self._found.append(Found(name, start, end, match.span("word")))
        elif name in {"escape", "address"}:
            self._found.append(Found(name, start, end))
        return end

    def _note(self, match: re.Match[str]) -> int:
        start, end = match.span()
        if self._begins(start) and self._ends(end):
            self._found.append(Found("note", start, end))
            return end
        return start + 1

    def _pair(self, name: str, match: re.Match[str]) -> int:
        """Find the end of markup that has begun."""
        start, begin = match.span()
        end = self._ending(name, begin)
        if end is None:
            return start + 1 if match["role"] else begin
        stop, after = end
        self._found.append(self._read(name, match, stop, after))
        return after

    def _ending(self, name: str, begin: int) -> tuple[int, int] | None:
        if name in self._absent:
            return None
        place = begin
        while found := _end(name).search(self._text, place):
            place = found.end() if found["end"] is None else found.start() + 1
            if found["end"] and found.start() > begin and self._ends(found.end()):
                return found.span()
        self._absent.add(name)
        return None

    def _ends(self, place: int) -> bool:
        return may_end(self._text[place : place + 1])

    def _begins(self, place: int) -> bool:
        return may_begin(self._text[max(place - 1, 0) : place], "x")

    def _title_end(self, begin: int, stop: int, *, needs_space: bool) -> int:
        """Return where the title before a target in angle brackets ends; 0 where there is none."""
        angle = self._text.rfind("<", begin, stop)
        if angle < 0 or self._text[stop - 1] != ">" or self._text[angle - 1] == "\\":
            return 0
        cut = begin + len(self._text[begin:angle].rstrip())
        return 0 if needs_space and begin < cut == angle else cut

    def _read(self, name: str, match: re.Match[str], stop: int, after: int) -> Found:
        """Return markup with a known end: what in it is text."""
        start, begin = match.span()
        if name == "text":
            return self._interpreted(match, stop, after)
        is_text = name in {"strong", "emphasis", "literal", "target"}
        return Found(name, start, after, (begin, stop) if is_text else None)

    def _interpreted(self, match: re.Match[str], stop: int, after: int) -> Found:
        """Return what stands in single backquotes: a role, or a reference."""
        start, begin = match.span()
        sign = self._text[stop + 1 : after]
        role = match["role"] or (sign if sign.startswith(":") else "")
        cut = self._title_end(begin, stop, needs_space=not role)
        if cut and (role or sign):
            return Found("titled", start, after, (begin, cut) if cut > begin else None)
        name = "phrase" if sign == "_" and not role else "role"
        return Found(name, start, after, None if _is_name(role) else (begin, stop))


def _is_name(role: str) -> bool:
    """Say whether what a role holds is a name and no text."""
    return bool(role) and role.strip(":") not in TEXT_ROLES
