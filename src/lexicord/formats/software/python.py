"""The texts of Python programs, found by Babel's extractor; nothing is built from them."""

from __future__ import annotations

from dataclasses import dataclass
from tokenize import TokenError, detect_encoding
from typing import TYPE_CHECKING, NamedTuple
from warnings import catch_warnings, simplefilter

from babel.messages.catalog import Message as BabelMessage
from babel.messages.extract import extract

from lexicord.domain.document import Document, Literal, Slot
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.domain.unit import Unit, UnitKind
from lexicord.formats.software.keywords import STANDARD, Keyword
from lexicord.formats.software.python_source import SourceBytes, joined_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag

_BOM = b"\xef\xbb\xbf"


class _Found(NamedTuple):
    """One text as the extractor gives it."""

    line: int
    texts: str | tuple[str, ...]
    comments: list[str]
    context: str | None


@dataclass(frozen=True, slots=True)
class PythonStrings:
    """A codec that takes texts out of ``.py`` files and builds nothing.

    ``keywords`` come on top of the usual ones (see ``Keyword.parse``). A comment above a text
    that begins with one of ``comment_tags`` is told to the translator.
    """

    keywords: tuple[str, ...] = ()
    comment_tags: tuple[str, ...] = ("Translators:", "L10n:")
    name = "python"
    suffixes = (".py",)
    builds = False

    def with_keywords(self, keywords: Sequence[str]) -> PythonStrings:
        """Return the codec that knows these keywords besides the usual ones."""
        return PythonStrings(tuple(keywords), self.comment_tags)

    def read(self, data: bytes, locale: LocaleTag, *, granularity: str) -> Document:  # noqa: ARG002 - the protocol's
        """Return the code with an empty slot at the line of each text; a text is never cut.

        Raises InputError where the code cannot be read as Python.
        """
        keywords = [Keyword.parse(text) for text in (*STANDARD, *self.keywords)]
        with catch_warnings():
            simplefilter("ignore", SyntaxWarning)
            simplefilter("ignore", DeprecationWarning)
            try:
                encoding = detect_encoding(SourceBytes(data).readline)[0].removesuffix("-sig")
                text = data.removeprefix(_BOM).decode(encoding)
                found = list(self._found(text, encoding, keywords))
            except (SyntaxError, TokenError, ValueError, LookupError, RecursionError) as error:
                raise _not_python(error) from error
        bom = _BOM if data.startswith(_BOM) else b""
        return Document(tuple(_pieces(text, found)), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:  # noqa: ARG002 - the protocol's
        """Return the code as it was read: its translations are looked up when the program runs.

        Raises InputError where a text is to be put into the code.
        """
        if any(texts):
            reason = Message.of(
                "program source code is not translated in place; build its catalogues instead"
            )
            raise InputError(reason)
        return document.bom + document.filled(texts).encode(document.encoding)

    def _found(self, text: str, encoding: str, keywords: Sequence[Keyword]) -> Iterator[_Found]:
        code = joined_names(text, [keyword.name for keyword in keywords])
        found = extract(
            "python",
            SourceBytes(code.encode(encoding)),
            {keyword.joined: keyword.places for keyword in keywords},
            self.comment_tags,
            {"encoding": encoding},
            strip_comment_tags=True,
        )
        return (_Found(*one) for one in found)


def _pieces(text: str, found: Sequence[_Found]) -> Iterator[Literal | Slot]:
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    done = 0
    for one in sorted(found, key=lambda one: one.line):
        start = starts[min(one.line, len(lines)) - 1]
        yield Literal(text[done:start])
        yield Slot(_unit(one), "")
        done = start
    yield Literal(text[done:])


def _unit(found: _Found) -> Unit:
    texts = (found.texts,) if isinstance(found.texts, str) else found.texts
    flags = BabelMessage(texts, context=found.context).flags
    return Unit(
        source=texts[0],
        context=found.context,
        plural=texts[1] if len(texts) > 1 else None,
        kind=UnitKind.STRING,
        line=found.line,
        notes=tuple(found.comments),
        flags=tuple(sorted(flags)),
    )


def _not_python(error: Exception) -> InputError:
    if isinstance(error, TokenError):
        reason, (line, column) = error.args
        return InputError(
            Message.of("this is not Python: {reason}", reason=reason), line=line, column=column
        )
    if isinstance(error, SyntaxError):
        line, column = error.lineno or 0, error.offset or 0
        return InputError(
            Message.of("this is not Python: {reason}", reason=error.msg), line=line, column=column
        )
    if isinstance(error, UnicodeDecodeError):
        return InputError(
            Message.of(
                "this is not {encoding}: save the file in that encoding", encoding=error.encoding
            )
        )
    return InputError(Message.of("this is not Python: {reason}", reason=error))
