"""The language and the direction of a translated book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.document import Literal
from lexicord.formats.epub.descriptions import LANGUAGE, OUTERMOST, SPINE
from lexicord.formats.html.language import localized
from lexicord.formats.html.reader import ROOT
from lexicord.formats.xmltext.attributes import attribute, with_attribute
from lexicord.text.direction import is_right_to_left

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.document import Part, Slot
    from lexicord.domain.locale_tag import LocaleTag

_PROGRESSION = "page-progression-direction"


class Book:
    """Sets the language of one book wherever the book names it."""

    def __init__(self, pieces: Iterable[Literal | Slot | Part], locale: LocaleTag) -> None:
        """Look up the version of the book: EPUB 2 knows less than EPUB 3."""
        self._locale = locale
        self._is_rtl = is_right_to_left(locale)
        self._is_told = False
        versions = [attribute(each.text, "version") for each in _tags(pieces, OUTERMOST)]
        self._is_old = any(version and version.startswith("2") for version in versions[:1])
        self._setters = {
            ROOT: self._page,
            OUTERMOST: self._outermost,
            LANGUAGE: self._language,
            SPINE: self._spine,
        }

    def localized(self, piece: Literal | Slot | Part, written: str) -> str:
        """Return a piece as it is written in the book's new language."""
        setter = self._setters.get(_role(piece))
        return setter(written) if setter else written

    def _page(self, tag: str) -> str:
        return localized(tag, self._locale, is_xml=True, is_plain_xml=self._is_old)

    def _outermost(self, tag: str) -> str:
        """Return the first tag of a member; where it names a language or direction, the new one."""
        if attribute(tag, "xml:lang") is not None:
            tag = with_attribute(tag, "xml:lang", str(self._locale))
        if attribute(tag, "dir") in {"ltr", "rtl"}:
            tag = with_attribute(tag, "dir", "rtl" if self._is_rtl else "ltr")
        return tag

    def _language(self, written: str) -> str:
        """Return the language of the book; other languages that occur in it stay named."""
        is_first, self._is_told = not self._is_told, True
        return str(self._locale) if is_first else written

    def _spine(self, tag: str) -> str:
        """Return the tag of the reading order with the direction in which pages are turned."""
        if self._is_rtl and not self._is_old:
            return with_attribute(tag, _PROGRESSION, "rtl")
        if attribute(tag, _PROGRESSION) == "rtl":
            return with_attribute(tag, _PROGRESSION, "ltr")
        return tag


def _tags(pieces: Iterable[Literal | Slot | Part], role: str) -> list[Literal]:
    return [each for each in pieces if isinstance(each, Literal) and each.role == role]


def _role(piece: Literal | Slot | Part) -> str:
    return piece.role if isinstance(piece, Literal) else ""
