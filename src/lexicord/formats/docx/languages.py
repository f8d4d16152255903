"""The language that a translated document says it is in."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.docx.grammar import grammar_of
from lexicord.formats.docx.properties import LANG, with_property
from lexicord.formats.xmltext.attributes import attribute, with_attribute
from lexicord.formats.xmltext.elements import elements
from lexicord.formats.xmltext.tokens import Kind
from lexicord.text.direction import is_right_to_left

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.docx.grammar import Grammar
    from lexicord.formats.xmltext.elements import Elements

# Word keeps three languages for a text: of East Asian letters, of scripts with a complex
# layout, and of all others.
_EAST_ASIAN = frozenset({"zh", "ja", "ko", "yue"})
_COMPLEX_NAMES = "hi bn ta te kn ml mr gu pa or as ne si th lo km my bo dz"
_COMPLEX = frozenset(_COMPLEX_NAMES.split())


def default_language(styles: str) -> str:
    """Return the language that a document has where nothing else is said, "" if unknown."""
    if not styles:
        return ""
    rules = grammar_of(styles)
    defaults = re.search(r"docDefaults.*?docDefaults>", styles, re.DOTALL)
    found = _languages(rules.prefix).search(defaults[0] if defaults else "")
    return (attribute(found[0], rules.name("val")) or "") if found else ""


def with_language(text: str, source: str, locale: LocaleTag) -> str:
    """Return a part in which what was in the ``source`` language is said to be in ``locale``.

    Stretches in a third language (a quotation) stay so; with no source all are changed.
    """
    rules = grammar_of(text)
    return _languages(rules.prefix).sub(
        lambda found: _changed(found[0], source, locale, rules), text
    )


def with_default_language(styles: str, source: str, locale: LocaleTag) -> str:
    """Return the styles with ``locale`` as the language of the document."""
    text = with_language(styles, source, locale)
    if default_language(text):
        return text
    xml = elements(text)
    rules = grammar_of(text)
    starts = {
        token.name: place
        for place, token in reversed(list(enumerate(xml.tokens)))
        if token.kind is Kind.START
    }
    holder, defaults = rules.name("rPrDefault"), rules.name("docDefaults")
    if holder in starts:
        first, last = starts[holder], xml.ends[starts[holder]]
        new = _holder(xml, first, locale, rules)
    elif defaults in starts:
        first = last = starts[defaults]
        new = xml.raw(first, first) + _holder(xml, None, locale, rules)
    else:
        first = last = starts[rules.name("styles")]
        inner = _holder(xml, None, locale, rules)
        new = f"{xml.raw(first, first)}<{defaults}>{inner}</{defaults}>"
    return text[: xml.tokens[first].start] + new + text[xml.tokens[last].end :]


def _holder(xml: Elements, place: int | None, locale: LocaleTag, rules: Grammar) -> str:
    """Return the default run properties with a language; ``place`` is that of the old ones."""
    inner = [] if place is None else [each for each in xml.children(place) if xml.tokens[each].name]
    old = xml.whole(inner[0]) if inner else ""
    tag = _changed(f'<{rules.name("lang")} {rules.name("val")}=""/>', "", locale, rules)
    name = rules.name("rPrDefault")
    return f"<{name}>{with_property(old, LANG, tag, rules)}</{name}>"


def _changed(tag: str, source: str, locale: LocaleTag, rules: Grammar) -> str:
    value = attribute(tag, rules.name("val"))
    if value is None or (source and _primary(value) != _primary(source)):
        return tag
    tag = with_attribute(tag, rules.name("val"), str(locale))
    if locale.language in _EAST_ASIAN:
        return with_attribute(tag, rules.name("eastAsia"), str(locale))
    if locale.language in _COMPLEX or is_right_to_left(locale):
        return with_attribute(tag, rules.name("bidi"), str(locale))
    return tag


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


@cache
def _languages(prefix: str) -> re.Pattern[str]:
    start = re.escape(f"{prefix}:" if prefix else "")
    return re.compile(rf"<{start}(?:lang|themeFontLang)\s[^>]*>")
