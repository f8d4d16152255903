"""The protocol of the document formats, and the table of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.document import Document
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.text.granularity import Granularity


class Codec(Protocol):
    """One document format: bytes in, ``Document`` out, and back."""

    name: str
    suffixes: tuple[str, ...]
    builds: bool
    """False where only strings are extracted and nothing is built (program source code)."""

    def read(self, data: bytes, locale: LocaleTag, *, granularity: Granularity) -> Document:
        """Take ``data`` apart; ``granularity`` says into what.

        Raises InputError with line and column where the bytes are not of this format.
        """

    def write(self, document: Document, texts: Sequence[str], locale: LocaleTag) -> bytes:
        """Put ``texts``, one for each of ``document.slots``, into the skeleton, in ``locale``.

        The texts are as a translator writes them: with numbered tags for markup, and nothing
        quoted for the format. Where one equals the source of its unit, what stands there
        stays; where all do, the result is the input of ``read``, byte for byte, and no
        language is set in it.
        """


@runtime_checkable
class TakesKeywords(Protocol):
    """A codec for programs: it can be told which functions mark a text for translation."""

    def with_keywords(self, keywords: Sequence[str]) -> Codec:
        """Return the codec that knows these keywords besides the usual ones."""


@runtime_checkable
class TakesKeys(Protocol):
    """A codec for data: it can be told which values are texts.

    ``keys`` are paths or names in the format's own way (``items[*].title``, a column, an entry
    of the front matter); ``notes`` name in the same way what is told to the translator.
    """

    def with_keys(self, keys: Sequence[str], notes: Sequence[str]) -> Codec:
        """Return the codec that translates the values under ``keys``.

        Raises InputError where a key cannot be read.
        """
