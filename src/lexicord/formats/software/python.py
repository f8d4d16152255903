"""The texts of Python programs, found by Babel's extractor; nothing is built from them."""

from __future__ import annotations

from dataclasses import dataclass
from tokenize import TokenError, detect_encoding
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from babel.messages.extract import extract

from lexicord.domain.document import Document
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.software.keywords import STANDARD, Keyword
from lexicord.formats.software.python_source import SourceBytes, joined_names
from lexicord.formats.software.units import COMMENT_TAGS, Found, pieces, unbuilt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.text.granularity import Granularity

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class PythonStrings:
    """A codec that takes texts out of ``.py`` files and builds nothing.

    ``keywords`` come on top of the usual ones (see ``Keyword.parse``). A comment above a text
    that begins with one of ``comment_tags`` is told to the translator.
    """

    keywords: tuple[str, ...] = ()
    comment_tags: tuple[str, ...] = COMMENT_TAGS
    name = "python"
    suffixes = (".py",)
    builds = False

    def with_keywords(self, keywords: Sequence[str]) -> PythonStrings:
        """Return the codec that knows these keywords besides the usual ones."""
        return PythonStrings(tuple(keywords), self.comment_tags)

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
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
        return Document(tuple(pieces(text, found, flagged=True)), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:  # noqa: ARG002 - the protocol's
        """Return the code as it was read: its translations are looked up when the program runs.

        Raises InputError where a text is to be put into the code.
        """
        return unbuilt(document, texts)

    def _found(self, text: str, encoding: str, keywords: Sequence[Keyword]) -> Iterator[Found]:
        code = joined_names(text, [keyword.name for keyword in keywords])
        found = extract(
            "python",
            SourceBytes(code.encode(encoding)),
            {keyword.joined: keyword.places for keyword in keywords},
            self.comment_tags,
            {"encoding": encoding},
            strip_comment_tags=True,
        )
        return (Found(*one) for one in found)


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
