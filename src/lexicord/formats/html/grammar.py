"""The patterns of HTML and XHTML markup, as browsers read it (HTML standard, tokenisation).

Every pattern is possessive or stops where it could begin again, so none of them looks at a
character more often than a few times, whatever the input.
"""

from __future__ import annotations

import re
from functools import cache

WHITE = " \t\n\f\r"
_WHITE = rf"[{WHITE}]"

# Tags of the languages that templates of HTML are written in: {{ }}, {% %}, {# #}, <% %>, and
# PHP. None of them runs over the beginning of another one of its kind, or over an end tag.
_BRACES = (
    r"\{\{(?:[^{}<]++|\}(?!\})|\{(?!\{)|<(?!/))*+\}\}\}?+"
    r"|\{%(?:[^%{<]++|%(?!\})|\{(?!%)|<(?!/))*+%\}"
    r"|\{\#(?:[^\#{<]++|\#(?!\})|\{(?!\#)|<(?!/))*+\#\}"
)
_ANGLES = r"<%(?:[^%<]++|%(?!>)|<(?!%))*+%>|<\?(?:[^?<]++|\?(?!>)|<(?!\?))*+\?>"
TEMPLATE = rf"(?:{_BRACES}|{_ANGLES})"

_DOUBLE = rf'"(?:[^"{{<]++|{TEMPLATE}|[{{<])*+"'
_SINGLE = rf"'(?:[^'{{<]++|{TEMPLATE}|[{{<])*+'"
_BARE = rf"(?![\"'])(?:{TEMPLATE}|[^ \t\n\f\r>])++"
_ATTRIBUTE_NAME = r"[^ \t\n\f\r/>][^ \t\n\f\r/>=]*+"
_EQUALS = rf"{_WHITE}*+={_WHITE}*+"
_ATTRIBUTE = (
    rf"{TEMPLATE}|(?P<attribute>{_ATTRIBUTE_NAME})"
    rf"(?:{_EQUALS}(?P<value>{_DOUBLE}|{_SINGLE}|{_BARE}|(?=>))|(?!{_WHITE}*+=))"
)
_REST = rf"(?:[ \t\n\f\r/]++|{_ATTRIBUTE})*+>".replace("?P<attribute>", "?:").replace(
    "?P<value>", "?:"
)
_TAG_NAME = r"[A-Za-z][^ \t\n\f\r/>]*+"

_TEXT = rf"(?P<text>(?:[^<{{]++|<(?![A-Za-z/!?%])|{_BRACES}|\{{)++)"
_TAGS = rf"<(?P<name>{_TAG_NAME})(?P<start>{_REST})|</(?P<ended>{_TAG_NAME})(?P<end>{_REST})"
_COMMENT = r"(?P<comment><!--(?:-?>|(?:[^-]++|-(?!-!?>))*+--!?>))"
_CDATA = r"(?P<cdata><!\[CDATA\[(?:[^\]]++|\](?!\]>))*+\]\]>)"
_SUBSET = r"(?P<doctype><!(?i:DOCTYPE)[^>\[]*+(?:\[[^\]]*+\])?+[^>]*+>)"
_BOGUS = r"(?P<other><!(?!--)[^>]*+>|</(?![A-Za-z])[^>]*+>)"
_SCRIPTED = r"(?P<template><%(?:[^%<]++|%(?!>)|<(?!%))*+%>)"
_SIGN = r"(?P<sign><%)"


@cache
def markup(*, is_foreign: bool) -> re.Pattern[str]:
    """Return the pattern of the next piece, whatever it is; its named group says what.

    ``is_foreign`` says that it stands in XML, or in SVG or MathML, where CDATA sections mean
    something. Only markup that is never closed matches nothing, and ``<?``.
    """
    cdata = [_CDATA, r"(?P<other><!(?!--|\[CDATA\[)[^>]*+>|</(?![A-Za-z])[^>]*+>)"]
    parts = [_TEXT, _TAGS, _COMMENT, _SUBSET, *(cdata if is_foreign else [_BOGUS])]
    return re.compile("|".join((*parts, _SCRIPTED, _SIGN)))


@cache
def template() -> re.Pattern[str]:
    """Return the pattern of a tag of a template language."""
    return re.compile(TEMPLATE)


@cache
def attribute() -> re.Pattern[str]:
    """Return the pattern of one attribute or template tag inside a tag."""
    return re.compile(_ATTRIBUTE)


@cache
def raw_end(name: str) -> re.Pattern[str]:
    """Return the pattern of the end tag of an element whose content is no markup."""
    return re.compile(rf"</{re.escape(name)}(?=[ \t\n\f\r/>])", re.IGNORECASE)


@cache
def script_end() -> re.Pattern[str]:
    """Return the pattern of all that decides where a script ends."""
    return re.compile(r"<!--(?!-?>)|-->|<(/?)script(?=[ \t\n\f\r/>])", re.IGNORECASE)


@cache
def text_parts() -> re.Pattern[str]:
    """Return the pattern of what in a text does not stand for itself.

    These are character references, white space that is shown as one space, and template tags.
    """
    reference = r"&(?:\#[0-9]++|\#[xX][0-9a-fA-F]++|[A-Za-z][A-Za-z0-9._:-]*+);?+"
    white = r"[\t\n\f\r][ \t\n\f\r]*+|[ ][ \t\n\f\r]++"
    return re.compile(
        rf"(?P<reference>{reference})|(?P<white>{white})|(?P<template>{TEMPLATE})",
    )


@cache
def tag_name() -> re.Pattern[str]:
    """Return the pattern of the beginning of a tag, up to the end of its name."""
    return re.compile(rf"</?{_TAG_NAME}")
