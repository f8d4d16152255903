"""Which of the things that look like placeholders are some."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from lexicord.domain.span import Span, covers_any
from lexicord.text.inline import Placeholder, PlaceholderKind

if TYPE_CHECKING:
    from collections.abc import Sequence

FORMATS = {
    PlaceholderKind.PRINTF: re.compile(r"(?:c|python|objc|php|perl|gcc-internal|awk|lua)-format"),
    PlaceholderKind.BRACE: re.compile(r"(?:python-brace|perl-brace|csharp|rust|java)-format"),
}
"""The gettext flags that say a text is a format, by the kind of its placeholders."""

# Where something only looks like a placeholder: code and references, addresses.
_HIDING = {
    PlaceholderKind.TAG: re.compile(r"`[^`]*`"),
    PlaceholderKind.BRACE: re.compile(r":[\w:+-]+:`[^`]*`"),
    PlaceholderKind.PRINTF: re.compile(r"\w+://\S*%[0-9A-Fa-f]{2}\S*"),
}
# The elements of HTML that stand inside a text, or between texts and never close.
_HTML = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "br",
        "cite",
        "code",
        "dd",
        "del",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "font",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "input",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "table",
        "td",
        "th",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
        "wbr",
    ]
)


def countable(
    text: str, found: Sequence[Placeholder], flags: tuple[str, ...]
) -> tuple[Placeholder, ...]:
    """Return those of ``found`` that a translation must carry over.

    Entities are letters, ``$US`` is money, and ``<file>`` is a word for the reader unless it
    closes or is known as markup. Inside backquotes stands code, or the target of a reference.
    """
    kinds = _kinds(flags)
    places = [each for each in found if each.kind in kinds]
    if not places:
        return ()
    closed = {tag_name(each) for each in places if each.text.startswith("</")}
    hidden = {kind: _spans(pattern, text) for kind, pattern in _HIDING.items()}
    return tuple(
        each
        for each in places
        if not covers_any(hidden.get(each.kind, ()), each.span) and _is_one(each, closed)
    )


def tag_name(tag: Placeholder) -> str:
    """Return the name of a tag or the number of a marker, opening or closing."""
    return tag.text.strip("<>⟦⟧/").split()[0].rstrip("/")


def _is_one(each: Placeholder, closed: set[str]) -> bool:
    if each.kind is PlaceholderKind.SHELL:
        return each.text.startswith("${") or each.text.islower()
    if each.kind is not PlaceholderKind.TAG:
        return True
    known = tag_name(each) in closed or tag_name(each).lower() in _HTML
    return known or each.text.endswith("/>") or "=" in each.text


def _spans(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(Span(*found.span()) for found in pattern.finditer(text))


@lru_cache(maxsize=256)
def _kinds(flags: tuple[str, ...]) -> frozenset[PlaceholderKind]:
    """Return the kinds that count: those of the flags, or all of them where no flag says."""
    named = {kind for kind, flag in FORMATS.items() if any(map(flag.fullmatch, flags))}
    refused = {
        kind
        for kind, flag in FORMATS.items()
        if any(flag.fullmatch(each[3:]) for each in flags if each.startswith("no-"))
    }
    possible = frozenset(PlaceholderKind) - {PlaceholderKind.ENTITY}
    return possible - (set(FORMATS) - named if named else refused)
