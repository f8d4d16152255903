r"""The content of an Android string: text with escapes (``\'``), quotes, markup and CDATA."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.inline.content import WORD, Mark, Run, Shape
from lexicord.formats.resources.markup import items as tags
from lexicord.formats.xmltext.entities import escaped as xml_escaped
from lexicord.formats.xmltext.entities import unescaped as xml_unescaped
from lexicord.formats.xmltext.names import local
from lexicord.formats.xmltext.tokens import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.formats.inline.content import Item
    from lexicord.formats.xmltext.tokens import Token

CDATA = "cdata"
"""The quoting of text in a CDATA section."""

QUOTED = "quoted"
"""The quoting of text between the double quotes that keep white space."""

_OPEN, _CLOSE = "<![CDATA[", "]]>"
_BEGIN = Mark(_OPEN, Shape.OPEN, _OPEN, quoting=CDATA)
_END = Mark(_CLOSE, Shape.CLOSE, _OPEN)
_LETTERS = {"n": "\n", "t": "\t", "r": "\r"}


def items(text: str, content: Sequence[Token]) -> Iterator[Item]:
    """Yield what a string is made of, from the tokens of its content.

    What stands in ``xliff:g`` is protected, with its tags.
    """
    return _joined(_tokens(text, content))


def _joined(known: Iterable[Item]) -> Iterator[Item]:
    """Yield the items with the border between two CDATA sections as no text at all."""
    before: Item | None = None
    for item in known:
        if before == _END and item == _BEGIN:
            before = Run(_CLOSE + _OPEN, "")
            continue
        if before is not None:
            yield before
        before = item
    if before is not None:
        yield before


def _tokens(text: str, content: Sequence[Token]) -> Iterator[Item]:
    known = _Content()
    shield: Token | None = None
    depth = 0
    for token in content:
        if shield is None and token.kind is Kind.START and local(token.name) == "g":
            shield = token
        if shield is None:
            yield from known.items(text[token.start : token.end], token)
            continue
        depth += (token.kind is Kind.START) - (token.kind is Kind.END)
        if not depth:
            yield Mark(text[shield.start : token.end], stand_in=WORD)
            shield = None


class _Content:
    """Cuts the tokens of one string; double quotes reach over tags."""

    def __init__(self) -> None:
        self._quoted = False

    def items(self, raw: str, token: Token) -> Iterator[Item]:
        """Yield what a token is made of."""
        if token.kind is Kind.TEXT:
            yield from self._text(raw, is_xml=True)
        elif token.kind is Kind.CDATA:
            yield _BEGIN
            for item in tags(raw[len(_OPEN) : -len(_CLOSE)]):
                yield from self._text(item.raw, is_xml=False) if isinstance(item, Run) else [item]
            yield _END
        else:
            yield Mark(raw, _SHAPES.get(token.kind, Shape.ALONE), token.name, _stand_in(token))

    def _text(self, raw: str, *, is_xml: bool) -> Iterator[Item]:
        done = 0
        for found in _piece().finditer(raw):
            if found.start() > done:
                yield Run.plain(raw[done : found.start()])
            done = found.end()
            self._quoted ^= found["quote"] is not None
            yield _meant(found, is_xml=is_xml, quoted=self._quoted)
        if done < len(raw):
            yield Run.plain(raw[done:])


_SHAPES = {Kind.START: Shape.OPEN, Kind.END: Shape.CLOSE}


def _stand_in(token: Token) -> str:
    if token.name == "br":
        return "\n"
    return WORD if token.kind is Kind.EMPTY else ""


@cache
def _piece() -> re.Pattern[str]:
    return re.compile(
        r"""
          (?P<code>\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}
            |\\u(?![dD][89a-fA-F])[0-9A-Fa-f]{4})
        | (?P<escape>\\(?:&(?:quot|apos|amp|lt|gt|\#\d{1,7}|\#x[0-9A-Fa-f]{1,6});|.|\Z))
        | (?P<reference>&[\#\w]{1,32};)
        | (?P<quote>")
        | (?P<white>[ ]*[\t\r\n][ \t\r\n]*|[ ]{2,})
        """,
        re.DOTALL | re.VERBOSE,
    )


def _meant(found: re.Match[str], *, is_xml: bool, quoted: bool) -> Item:
    kind, raw = found.lastgroup, found[0]
    if kind == "quote":
        return Mark(raw, Shape.OPEN if quoted else Shape.CLOSE, '"', WORD, quoting=QUOTED)
    if kind == "white":
        return Run(raw, raw if quoted else " ")
    if kind == "code":
        codes = bytes.fromhex(raw.replace("\\u", ""))
        return Run(raw, codes.decode("utf-16-be"))
    known = xml_unescaped(raw) if is_xml else raw
    escape = known.removeprefix("\\") if kind == "escape" else ""
    return Run(raw, _LETTERS.get(escape, escape) or known)


def written(text: str, quoting: str) -> str:
    r"""Return text as it is written in a string, in CDATA or between quotes.

    Apostrophes, quotes, backslashes and line breaks are escaped, white space that Android
    would shrink becomes ``\u0020``.
    """
    known = re.sub(r"[\\'\"\n\r\t]|^[@?]", _escape, text)
    if quoting != QUOTED:
        known = re.sub(r"(?<= ) ", r"\\u0020", known)
    if quoting == CDATA:
        allowed = xml_unescaped(xml_escaped(known))
        return allowed.replace(_CLOSE, f"]]{_CLOSE}{_OPEN}>")
    return xml_escaped(known)


def _escape(found: re.Match[str]) -> str:
    return {"\n": "\\n", "\r": "", "\t": "\\t"}.get(found[0], f"\\{found[0]}")


def edged(written_text: str) -> str:
    r"""Return a whole written string with white space at its ends as ``\u0020``."""
    core = written_text.strip(" ")
    before = len(written_text) - len(written_text.lstrip(" "))
    after = len(written_text) - len(core) - before if core else 0
    return "\\u0020" * before + core + "\\u0020" * after
