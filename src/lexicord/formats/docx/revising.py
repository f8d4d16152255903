"""The parts of a translated document: space that counts, direction and language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.docx.directions import directed
from lexicord.formats.docx.grammar import grammar_of
from lexicord.formats.docx.languages import (
    default_language,
    with_default_language,
    with_language,
)
from lexicord.formats.docx.writing import NEW
from lexicord.formats.xmltext.attributes import attribute, with_attribute
from lexicord.text.direction import is_right_to_left

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag


@dataclass(frozen=True, slots=True)
class Revision:
    """What the parts of a document are made to say: its new language.

    ``source`` is the language that it had by its own account, ``was_turned`` says that its
    styles make paragraphs run from right to left.
    """

    locale: LocaleTag
    source: str
    was_turned: bool

    @staticmethod
    def of(styles: str, locale: LocaleTag) -> Revision:
        """Return the revision of a document with these styles."""
        return Revision(locale, default_language(styles), "bidi/>" in styles)

    def text(self, text: str) -> str:
        """Return a part with texts in it, finished."""
        turned = is_right_to_left(self.locale)
        if turned or self.was_turned or "bidi/>" in text or "rtl/>" in text:
            text = directed(text, right_to_left=turned)
        prefix = grammar_of(text).name("")
        spaced = _texts(prefix).sub(_spaced, text).replace(NEW, "")
        return with_language(spaced, self.source, self.locale)

    def styles(self, text: str) -> str:
        """Return the styles, in the new language."""
        return with_default_language(text, self.source, self.locale)

    def settings(self, text: str) -> str:
        """Return the settings, in the new language."""
        return with_language(text, self.source, self.locale)


def _spaced(found: re.Match[str]) -> str:
    """Return a text whose outer space programs keep: they do so only where they are told."""
    tag, text = found[1], found[2]
    words = text.replace(NEW, "")
    if NEW not in text or words == words.strip() or attribute(tag, _SPACE) == "preserve":
        return found[0]
    return with_attribute(tag, _SPACE, "preserve") + text


@cache
def _texts(prefix: str) -> re.Pattern[str]:
    return re.compile(rf"(<{re.escape(prefix)}t(?:\s[^>]*)?>)([^<]*)")


_SPACE = "xml:space"
