"""The protocol of the document formats, and the table of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.document import Document
    from lexicord.domain.locale_tag import LocaleTag


class Codec(Protocol):
    """One document format: bytes in, ``Document`` out, and back."""

    name: str
    suffixes: tuple[str, ...]
    builds: bool
    """False where only strings are extracted and nothing is built (program source code)."""

    def read(self, data: bytes, locale: LocaleTag, *, granularity: str) -> Document:
        """Take ``data`` apart; ``granularity`` is ``sentence`` or ``paragraph``.

        Raises InputError with line and column where the bytes are not of this format.
        """

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts``, one for each slot, into the skeleton, as a text in ``locale``.

        With every text equal to its slot's ``raw`` and the locale of the source, the result
        is the input of ``read``, byte for byte.
        """


@runtime_checkable
class TakesKeywords(Protocol):
    """A codec for programs: it can be told which functions mark a text for translation."""

    def with_keywords(self, keywords: Sequence[str]) -> Codec:
        """Return the codec that knows these keywords besides the usual ones."""
