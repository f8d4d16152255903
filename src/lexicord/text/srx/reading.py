"""SRX 2.0 files read."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.text.srx.expressions import compiled
from lexicord.text.srx.rules import Rule, Srx

if TYPE_CHECKING:
    from collections.abc import Mapping

_SPACE = "http://www.lisa.org/srx20"


def read_srx(data: bytes) -> Srx:
    """Return the rules of an SRX 2.0 file.

    Raises InputError with line and column where the bytes are no such file, where an expression
    is not understood, or where a language is mapped to rules that the file does not have.
    """
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)  # noqa: FBT003 - expat's own order of arguments
    except expat.ExpatError as error:
        reason = Message.of("this is no XML: {reason}", reason=expat.ErrorString(error.code))
        raise InputError(reason, line=error.lineno, column=error.offset + 1) from error
    if not reader.maps:
        raise InputError(Message.of("this is no SRX 2.0 file: it maps no language to its rules"))
    return Srx(tuple(reader.maps), reader.cascades)


class _Reader:
    """Takes the rules out of the events of an XML parser."""

    def __init__(self) -> None:
        self.rules: dict[str, list[Rule]] = {}
        self.maps: list[tuple[str, tuple[Rule, ...]]] = []
        self.cascades = False
        self._current: list[Rule] = []
        self._breaks = True
        self._texts = {"beforebreak": "", "afterbreak": ""}
        self._open = ""
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        kind = name.removeprefix(f"{_SPACE} ")
        self._open = kind
        if kind == "header":
            self.cascades = attributes.get("cascade") == "yes"
        elif kind == "languagerule":
            self._current = self.rules.setdefault(attributes.get("languagerulename", ""), [])
        elif kind == "rule":
            self._breaks = attributes.get("break", "yes") != "no"
            self._texts = dict.fromkeys(self._texts, "")
        elif kind == "languagemap":
            self._map(attributes)

    def _map(self, attributes: Mapping[str, str]) -> None:
        name = attributes.get("languagerulename", "")
        if name not in self.rules:
            raise self._error(Message.of("there are no rules of the name {name!r}", name=name))
        pattern = attributes.get("languagepattern", "")
        self._check(pattern)
        self.maps.append((pattern, tuple(self.rules[name])))

    def _text(self, text: str) -> None:
        if self._open in self._texts:
            self._texts[self._open] += text

    def _end(self, name: str) -> None:
        self._open = ""
        if name.endswith(" rule"):
            for text in self._texts.values():
                self._check(text)
            self._current.append(Rule(self._breaks, *self._texts.values()))

    def _check(self, expression: str) -> None:
        try:
            compiled(expression, at_end=False)
        except InputError as error:
            raise self._error(error.message) from error

    def _refuse(self, *_: object) -> None:
        reason = Message.of("a document type declaration has no place in this file")
        raise self._error(reason)

    def _error(self, reason: Message) -> InputError:
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        return InputError(reason, line=line, column=column)
