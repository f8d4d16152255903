"""From a rendered translation to runs: every text in a run with the look that it asks for.

Codes of a unit can stand anywhere in its translation, so the tags of runs that stood around
them are not taken over. They are written anew, and only where the look changes: what stood
before a unit is left as it is and continued, and at its end the XML is as deep as it was.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.docx.grammar import Role, grammar
from lexicord.formats.docx.setting import ATTRIBUTE, PLAIN, Level, Setting
from lexicord.formats.xmltext.content import unified
from lexicord.formats.xmltext.elements import elements
from lexicord.formats.xmltext.entities import escaped, escaped_attribute, pieces
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from lexicord.domain.document import Slot
    from lexicord.formats.docx.grammar import Grammar
    from lexicord.formats.xmltext.elements import Elements

NEW = "\x06"
"""Stands before each text that is not the source's, until the part is finished (`revising`).

No XML can hold the character.
"""


def quote(text: str, quoting: str) -> str:
    """Return text as it is written where ``quoting`` says, for `finish` to put into a run."""
    if quoting in _SIMPLE:
        return _SIMPLE[quoting](text)
    base = Setting.unpacked(quoting).base.replace("<", "\x04").replace(">", "\x05")
    return f"\x01{base}\x02{escaped(unified(text))}\x03" if text else ""


def finish(slot: Slot, written: str) -> str:
    """Return the XML that takes the place of a slot."""
    if slot.quoting in _SIMPLE:
        return written
    setting = Setting.unpacked(slot.quoting)
    if setting.level is Level.TEXT and "<" not in slot.raw:
        return "".join(other or NEW + text for _, text, other in _texts().findall(written))
    return _rebuilt(slot, written, setting)


def _rebuilt(slot: Slot, written: str, setting: Setting) -> str:
    """Return the XML of a unit with tags in it."""
    rules = grammar(setting.prefix)
    before = _surveyed(elements(slot.raw), setting, rules)
    lost = [point for point in before.points if point not in written]
    ends = [point for point in lost if rules.ends_a_range(_name(point))]
    starts = [point for point in lost if not rules.ends_a_range(_name(point))]
    writer = _Writer(setting, rules, before)
    writer.write(elements("".join((*starts, written, *ends))))
    writer.go(before.level, before.properties)
    return "".join(writer.out)


@dataclass(slots=True)
class _Survey:
    """What a unit was in the source: where its codes stood, and how deep it ended."""

    level: Level
    properties: str
    points: list[str] = field(default_factory=list)
    places: dict[str, list[tuple[Level, str]]] = field(default_factory=dict)

    def place(self, raw: str, name: str) -> tuple[Level, str]:
        """Return where an element stood; one that was changed is known by its name.

        Of equal elements the first asked for stood first.
        """
        found = self.places.get(raw) or self.places.get(name) or [(Level.RUN, "")]
        return found.pop(0) if len(found) > 1 else found[0]


def _surveyed(xml: Elements, setting: Setting, rules: Grammar) -> _Survey:
    survey = _Survey(setting.level, setting.start)
    place = 0
    while place < len(xml.tokens):
        token = xml.tokens[place]
        role = rules.roles.get(token.name)
        if role is Role.RUN:
            survey.level = Level.RUN if token.kind is Kind.START else Level.OUT
            survey.properties = ""
        elif role is Role.TEXT:
            survey.level = Level.TEXT if token.kind is Kind.START else Level.RUN
        elif role not in _TRANSPARENT:
            _survey_whole(survey, xml.whole(place), token.name, role)
            place = xml.ends[place]
        place += 1
    return survey


def _survey_whole(survey: _Survey, raw: str, name: str, role: Role | None) -> None:
    if role is Role.LOOK:
        survey.properties = raw
    elif role is Role.POINT:
        survey.points.append(raw)
    keys = (raw, name) if name else [each for each, meant in pieces(raw) if each != meant]
    for key in keys:
        survey.places.setdefault(key, []).append((survey.level, survey.properties))


class _Writer:
    """Writes the XML of one unit."""

    def __init__(self, setting: Setting, rules: Grammar, before: _Survey) -> None:
        self._rules = rules
        self._before = before
        self._level = setting.level
        self._properties = setting.start
        self._base = setting.base
        self._given: str | None = None
        self.out: list[str] = []

    def write(self, xml: Elements) -> None:
        """Write everything that stands in rendered text."""
        place = 0
        while place < len(xml.tokens):
            place = self._token(xml, place) + 1

    def go(self, level: Level, properties: str) -> None:
        """Open and close runs until the XML is as deep as asked for, in a run of that look."""
        is_other = level is Level.OUT or properties != self._properties
        if self._level is Level.TEXT and (is_other or level is Level.RUN):
            self._tag("/t", Level.RUN)
        if self._level is Level.RUN and is_other:
            self._tag("/r", Level.OUT)
        if level is not Level.OUT:
            self._open(level, properties)

    def _open(self, level: Level, properties: str) -> None:
        if self._level is Level.OUT:
            self._tag("r", Level.RUN)
            self.out.append(properties)
            self._properties = properties
        if level is Level.TEXT and self._level is Level.RUN:
            self._tag('t xml:space="preserve"', Level.TEXT)

    def _tag(self, inner: str, level: Level) -> None:
        mark = "/" if inner.startswith("/") else ""
        self.out.append(f"<{mark}{self._rules.name(inner.removeprefix('/'))}>")
        self._level = level

    def _token(self, xml: Elements, place: int) -> int:
        token = xml.tokens[place]
        role = self._rules.roles.get(token.name)
        if not token.name:
            self._text(xml.raw(place, place))
            return place
        if role in _PLUMBING:
            return self._plumbing(xml, place, role)
        if role is Role.HOLDER or role is Role.CONTENT:
            self.go(Level.OUT, "")
            self.out.append(xml.raw(place, place))
            return place
        if role is not Role.HIDDEN:
            self._whole(xml.whole(place), token.name, role)
        return xml.ends[place]

    def _plumbing(self, xml: Elements, place: int, role: Role | None) -> int:
        """Follow the runs inside of a code: they say how what stands in them looks."""
        is_start = xml.tokens[place].kind is Kind.START
        if role is Role.LOOK:
            self._given = xml.whole(place)
            return xml.ends[place]
        if role is Role.RUN:
            self._given = "" if is_start else None
            self.go(Level.OUT, "")
        return place

    def _whole(self, raw: str, name: str, role: Role | None) -> None:
        level, properties = self._before.place(raw, name)
        if role is Role.ASIDE or role is Role.WORD:
            level = Level.OUT
        elif self._given is not None:
            level, properties = Level.RUN, self._given
        self.go(Level.OUT if level is Level.OUT else Level.RUN, properties)
        self.out.append(raw)

    def _text(self, raw: str) -> None:
        for base, text, other in _texts().findall(raw):
            if other:
                self._kept(other)
                continue
            self._given = None
            self.go(Level.TEXT, base.replace("\x04", "<").replace("\x05", ">"))
            self.out.append(NEW + text)

    def _kept(self, text: str) -> None:
        """Write text of a code: a field's result, or what only looks like a tag."""
        if not text.strip():
            return
        given = self._before.place(text, "")[1] if self._given is None else self._given
        self.go(Level.TEXT, given)
        self.out.append(text)


_SIMPLE = {ATTRIBUTE: escaped_attribute, PLAIN: escaped}
_PLUMBING = frozenset({Role.RUN, Role.LOOK, Role.TEXT})
_TRANSPARENT = frozenset({Role.HOLDER, Role.CONTENT})


def _name(point: str) -> str:
    return point.lstrip("<").split(maxsplit=1)[0].rstrip("/>")


@cache
def _texts() -> re.Pattern[str]:
    return re.compile(r"\x01([^\x02]*)\x02([^\x03]*)\x03|([^\x01]+)")
