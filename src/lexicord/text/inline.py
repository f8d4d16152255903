"""Things inside a text that are not language: placeholders and markup."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from lexicord.domain.span import Span


class PlaceholderKind(StrEnum):
    """The family that a placeholder belongs to."""

    MARKER = "marker"
    TAG = "tag"
    ENTITY = "entity"
    TEMPLATE = "template"
    SHELL = "shell"
    BRACE = "brace"
    PRINTF = "printf"


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A stretch that a translation must carry over.

    ``key`` is what source and target are compared by: the name, or the text where there is no
    freedom in writing it. ``{ name }`` and ``{name}`` have one key, and so have ``<b  class>``
    and ``<b class>``.
    """

    span: Span
    text: str
    kind: PlaceholderKind
    key: str


_ATTRIBUTE = r"""\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)"""
_CONVERSION = r"[-+0\#]*(?:\*|\d+)?(?:\.(?:\*|\d+))?(?:hh?|ll?|[qjztL])?[diouxXeEfFgGaAcspn@]"
# In order of precedence: where two could begin at one place, the first one counts.
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("doubled", "%%"),
    (PlaceholderKind.MARKER, r"⟦/?\d+/?⟧"),
    (PlaceholderKind.TAG, rf"</?[A-Za-z][\w:.-]*(?:{_ATTRIBUTE})*\s*/?>|</?\d+/?>"),
    (PlaceholderKind.ENTITY, r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|\#\d{1,7}|\#x[0-9A-Fa-f]{1,6});"),
    (PlaceholderKind.TEMPLATE, r"\{\{[^{}\n]{1,200}\}\}|\{%[^{}%\n]{1,200}%\}"),
    (PlaceholderKind.SHELL, r"\$\{[A-Za-z_][\w.:-]*\}|\$[A-Za-z_]\w*"),
    (
        PlaceholderKind.BRACE,
        r"(?<!\{)\{\s*(?:[A-Za-z_]\w*|\d*)(?:[.\[][^{}\s]*)?(?:![rsa])?(?::[^{}\n]{0,40})?\s*\}",
    ),
    (PlaceholderKind.PRINTF, rf"%(?:\([\w. -]+\)|\d+\$|<\w+>)?{_CONVERSION}"),
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PATTERNS))


def placeholders(text: str) -> tuple[Placeholder, ...]:
    """Return the placeholders of ``text`` in order; none of them overlap.

    Known are printf (``%s``, ``%1$d``, ``%(name)s``), Python braces (``{name!r:>8}``), Jinja
    and Mustache (``{{ name }}``), shell (``${name}``), tags and entities of XML and HTML, and
    the numbered markers that codecs put for inline markup (``⟦1⟧``). A per cent sign that is
    doubled, followed by a space, or between a number and a word is a per cent sign.
    """
    return tuple(
        _placeholder(found)
        for found in _pattern().finditer(text)
        if found.lastgroup != "doubled" and not _is_per_cent(text, found)
    )


def _placeholder(found: re.Match[str]) -> Placeholder:
    kind = PlaceholderKind(found.lastgroup or "")
    key = re.sub(r"\s+", " ", found[0])
    if kind in {PlaceholderKind.TEMPLATE, PlaceholderKind.BRACE}:
        key = key.replace("{ ", "{").replace(" }", "}")
    return Placeholder(Span(*found.span()), found[0], kind, key)


def _is_per_cent(text: str, found: re.Match[str]) -> bool:
    """Say whether a number and a word without a space only look like printf (``100%de``)."""
    if found.lastgroup != PlaceholderKind.PRINTF or found[0].startswith("%("):
        return False
    before, after = (
        text[max(found.start() - 1, 0) : found.start()],
        text[found.end() : found.end() + 1],
    )
    return before.isdigit() and after.isalpha()
