"""The language and the direction that a translated document says it has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.xmltext.attributes import attribute, with_attribute
from lexicord.text.direction import is_right_to_left

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag

_EAST_ASIAN = frozenset({"zh", "ja", "ko", "yue"})
_COMPLEX_NAMES = "hi bn ta te kn ml mr gu pa or as ne si th lo km my bo dz"
_COMPLEX = frozenset(_COMPLEX_NAMES.split())
_DEFAULT = '<style:default-style style:family="paragraph">'


@dataclass(frozen=True, slots=True)
class Revision:
    """What a document is made to say: its new language in place of ``source``."""

    locale: LocaleTag
    source: str

    @staticmethod
    def of(styles: str, locale: LocaleTag) -> Revision:
        """Return the revision of a document with these styles."""
        default = _default_style().search(styles)
        tag = _text_properties().search(default[0]) if default else None
        return Revision(locale, (attribute(tag[0], "fo:language") or "") if tag else "")

    def text(self, text: str) -> str:
        """Return a part with its styles in the new language and direction."""
        spoken = _text_properties().sub(lambda found: self._spoken(found[0]), text)
        spoken = _language().sub(lambda found: f"{found[1]}{self.locale}{found[2]}", spoken)
        return _boxes().sub(lambda found: self._turned(found[0]), spoken)

    def styles(self, text: str) -> str:
        """Return the part with the default styles, which tell the language of the document."""
        return self.text(_default_style().sub(lambda found: self._default(found[0]), text))

    def _default(self, style: str) -> str:
        """Return the default style of paragraphs with a language and a direction."""
        if style.endswith("/>"):
            style = f"{style[:-2]}></style:default-style>"
        for name in ("style:text-properties", "style:paragraph-properties"):
            if f"<{name}" not in style:
                head, _, rest = style.partition(">")
                style = f"{head}><{name}/>{rest}"
        turned = self._direction if is_right_to_left(self.locale) else ""
        if turned:
            style = re.sub(
                r"<style:paragraph-properties[^>]*>",
                lambda found: with_attribute(found[0], "style:writing-mode", turned),
                style,
            )
        return _text_properties().sub(lambda found: self._told(found[0]), style)

    @property
    def _direction(self) -> str:
        return "rl-tb" if is_right_to_left(self.locale) else "lr-tb"

    def _spoken(self, tag: str) -> str:
        """Return text properties; a language other than the document's stays as it is."""
        language = attribute(tag, "fo:language")
        if language is None or (self.source and language != self.source):
            return tag
        return self._told(tag)

    def _told(self, tag: str) -> str:
        for ending in self._endings:
            tag = _with_language(tag, ending, self.locale)
        return tag

    @property
    def _endings(self) -> tuple[str, ...]:
        """The kinds of scripts that the language counts for, as ends of attribute names."""
        if self.locale.language in _EAST_ASIAN:
            return "", "-asian"
        if self.locale.language in _COMPLEX or is_right_to_left(self.locale):
            return "", "-complex"
        return ("",)

    def _turned(self, tag: str) -> str:
        """Return properties of a page or a paragraph in the direction of the language."""
        old = attribute(tag, "style:writing-mode")
        is_page = tag.startswith("<style:page-layout-properties")
        if old in {"lr-tb", "rl-tb"} or (is_page and is_right_to_left(self.locale)):
            tag = with_attribute(tag, "style:writing-mode", self._direction)
        if attribute(tag, "fo:text-align") == "left" and is_right_to_left(self.locale):
            return with_attribute(tag, "fo:text-align", "start")
        return tag


def _with_language(tag: str, ending: str, locale: LocaleTag) -> str:
    prefix = "style" if ending else "fo"
    tag = with_attribute(tag, f"{prefix}:language{ending}", locale.language)
    tag = with_attribute(tag, f"{prefix}:country{ending}", locale.region or "none")
    script = f"{prefix}:script{ending}"
    if locale.script or attribute(tag, script) is not None:
        return with_attribute(tag, script, locale.script)
    return tag


@cache
def _default_style() -> re.Pattern[str]:
    return re.compile(
        r'<style:default-style\s[^>]*?style:family="paragraph"[^>]*?'
        r"(?:/>|>.*?</style:default-style>)",
        re.DOTALL,
    )


@cache
def _text_properties() -> re.Pattern[str]:
    return re.compile(r"<style:text-properties[^>]*>")


@cache
def _language() -> re.Pattern[str]:
    return re.compile(r"(<dc:language>)[^<]*(</dc:language>)")


@cache
def _boxes() -> re.Pattern[str]:
    return re.compile(r"<style:(?:page-layout|paragraph|table|section|graphic)-properties\s[^>]*>")
