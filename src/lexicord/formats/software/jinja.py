"""The texts of Jinja2 templates, found by its own extractor; nothing is built from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from babel.messages.extract import extract

from lexicord.domain.document import Document
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.extras import needs
from lexicord.formats.plaintext.decoding import Lines, decoded
from lexicord.formats.software.keywords import STANDARD, Keyword
from lexicord.formats.software.python_source import SourceBytes
from lexicord.formats.software.units import COMMENT_TAGS, Found, pieces, unbuilt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.text.granularity import Granularity

_OPTIONS = {"silent": "false", "extensions": "jinja2.ext.do,jinja2.ext.loopcontrols"}


@dataclass(frozen=True, slots=True)
class JinjaStrings:
    """A codec that takes texts out of Jinja2 templates and builds nothing.

    Calls of gettext and its kin and ``{% trans %}`` blocks are texts. ``keywords`` come on top
    (see ``Keyword.parse``). It needs the extra ``jinja``.
    """

    keywords: tuple[str, ...] = ()
    comment_tags: tuple[str, ...] = COMMENT_TAGS
    name = "jinja2"
    suffixes = (".jinja", ".jinja2", ".j2")
    builds = False

    def with_keywords(self, keywords: Sequence[str]) -> JinjaStrings:
        """Return the codec that knows these keywords besides the usual ones."""
        return JinjaStrings(tuple(keywords), self.comment_tags)

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:  # noqa: ARG002 - the protocol's
        """Return the template with an empty slot at the line of each text.

        Raises InputError with the line where the template cannot be read, ProjectError where
        the library for it is missing.
        """
        library = needs("jinja2.ext", "jinja")
        wrong = needs("jinja2", "jinja").TemplateSyntaxError
        keywords = [Keyword.parse(keyword) for keyword in (*STANDARD, *self.keywords)]
        text, encoding, bom = decoded(data)
        results = extract(
            library.babel_extract,
            SourceBytes(text.encode()),
            {keyword.name: keyword.places for keyword in keywords},
            (),  # the extractor goes over all tokens again for each text that has a comment
            _OPTIONS,
        )
        remarks = _remarks(text, self.comment_tags)
        try:
            found = [
                Found(line, texts, remarks.get(line, []), context)
                for line, texts, _, context in results
            ]
        except wrong as error:
            raise _no_template(error.message, error.lineno) from error
        except RecursionError as error:
            raise _no_template(error, 0) from error
        return Document(tuple(pieces(text, found, flagged=True)), encoding, bom)

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:  # noqa: ARG002 - the protocol's
        """Return the template as it was read; raises InputError where a text is to be put in."""
        return unbuilt(document, texts)


def _remarks(text: str, tags: Sequence[str]) -> dict[int, list[str]]:
    """Return what comments say to translators, by the lines that it is about.

    These are the line on which the comment ends, and the one below it.
    """
    lines = Lines(text)
    known = {}
    for words, end in _comments(text):
        tag = next((tag for tag in tags if words.startswith(tag)), None)
        if tag is not None:
            line = lines.place(end)[0]
            known[line] = known[line + 1] = [" ".join(words.removeprefix(tag).split())]
    return known


def _comments(text: str) -> Iterator[tuple[str, int]]:
    """Yield the words of each comment, and where it ends."""
    start = text.find("{#")
    while start >= 0:
        end = text.find("#}", start + 2)
        if end < 0:
            return
        yield text[start + 2 : end].strip("-+ \t\r\n"), end
        start = text.find("{#", end + 2)


def _no_template(problem: object, line: int) -> InputError:
    reason = Message.of("this is not a Jinja2 template: {reason}", reason=problem)
    return InputError(reason, line=line, column=1)
