"""The codec of ``.stringsdict``: a unit is one form of a plural, or a text around plurals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.document import Document, Literal
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.unit import UnitKind
from lexicord.formats.inline.composing import Place, composed
from lexicord.formats.inline.content import Run
from lexicord.formats.inline.rendering import Style, rendered
from lexicord.formats.plaintext.decoding import Lines
from lexicord.formats.resources.paths import shown
from lexicord.formats.xmltext.decoding import XmlText, decoded_xml
from lexicord.formats.xmltext.entities import escaped, pieces, unescaped
from lexicord.formats.xmltext.tokens import Kind, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.document import Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.xmltext.tokens import Token
    from lexicord.text.granularity import Granularity

_FORMS = frozenset({"zero", "one", "two", "few", "many", "other"})
_AROUND = "NSStringLocalizedFormatKey"


@dataclass(frozen=True, slots=True)
class StringsDict:
    """The codec of ``.stringsdict`` files, which are property lists in XML."""

    name = "stringsdict"
    suffixes = (".stringsdict",)
    builds = True

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take the file apart; keys and types stay literal.

        Raises InputError with line and column where the bytes are no property list in XML.
        """
        known = decoded_xml(data)
        _check_root(known.text)
        found: list[Literal | Slot] = []
        done = 0
        for token, place in _texts(known.text):
            found.append(Literal(known.text[done : token.start]))
            runs = [Run(raw, text) for raw, text in pieces(known.text[token.start : token.end])]
            found += composed(runs, place, locale, granularity=granularity)
            done = token.end
        found.append(Literal(known.text[done:]))
        return Document(tuple(found), known.encoding, known.bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts`` into the strings, escaped for XML."""
        out = rendered(document, texts, Style(lambda text, _: escaped(text)), locale)
        return XmlText("", document.encoding, document.bom).encoded("".join(out))


def _check_root(text: str) -> None:
    root = next(token for token in tokens(text) if token.name)
    if root.name != "plist":
        reason = Message.of(
            "this is no property list: its root is {name}, not plist", name=root.name
        )
        line, column = Lines(text).place(root.start)
        raise InputError(reason, line=line, column=column)


def _texts(text: str) -> Iterator[tuple[Token, Place]]:
    """Yield the text of each string that people read, with its place."""
    lines = Lines(text)
    keys: list[str] = []
    element = ""
    for token in tokens(text):
        if token.kind is Kind.TEXT and element == "key":
            keys[-1:] = [unescaped(text[token.start : token.end])]
        elif token.kind is Kind.TEXT and element == "string" and _is_text(text, token, keys):
            notes = (f"quantity: {keys[-1]}",) if keys[-1] in _FORMS else ()
            line = lines.place(token.start)[0]
            yield token, Place(shown(tuple(keys)), line, UnitKind.STRING, notes)
        else:
            element = token.name if token.kind is Kind.START else ""
            _nest(token, keys)


def _nest(token: Token, keys: list[str]) -> None:
    """Keep the keys that lead to what stands behind a tag."""
    if token.name == "dict" and token.kind is Kind.START:
        keys.append("")
    elif token.name == "dict" and token.kind is Kind.END:
        keys.pop()


def _is_text(text: str, token: Token, keys: Sequence[str]) -> bool:
    if not keys or keys[-1] not in {*_FORMS, _AROUND}:
        return False
    return keys[-1] in _FORMS or not _variables().fullmatch(text, token.start, token.end)


@cache
def _variables() -> re.Pattern[str]:
    """Return a text that has nothing but the names of plurals."""
    return re.compile(r"(?:%(?:\d+\$)?#@\w+@|[^\w%])*")
