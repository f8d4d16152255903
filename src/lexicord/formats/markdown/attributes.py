"""The attributes of HTML tags that are read by people: alternative texts and titles."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.document import Literal
from lexicord.formats.inline.composing import composed
from lexicord.formats.inline.content import Mark, Run
from lexicord.formats.markdown.references import reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.document import Slot
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.inline.composing import Place


def has_texts(tag: str) -> bool:
    """Say whether an attribute of the tag is a text."""
    return bool(_attribute().search(tag))


def attribute_tiles(tag: str, place: Place, locale: LocaleTag) -> tuple[Literal | Slot, ...]:
    """Return what tiles a tag whose attributes are texts."""
    pieces: list[Literal | Slot] = []
    done = 0
    for found in _attribute().finditer(tag):
        begin, end = found.span(2 if found[2] else 3)
        sign = tag[begin - 1]
        there = replace(
            place,
            path=f"{place.path}.{found[1].lower()}",
            line=place.line + tag.count("\n", 0, begin),
            quoting=place.quoting.replace("text", f"attribute{sign}"),
        )
        pieces.append(Literal(tag[done:begin]))
        pieces += composed(html_runs(tag, begin, end), there, locale, granularity="paragraph")
        done = end
    return (*pieces, Literal(tag[done:]))


def html_runs(text: str, start: int, end: int) -> Iterator[Run | Mark]:
    """Yield the text between tags, or in an attribute: white space and references are read."""
    done = start
    for found in _read().finditer(text, start, end):
        if done < found.start():
            yield Run.plain(text[done : found.start()])
        yield reference(found[0]) if found[0][0] == "&" else Run(found[0], " ")
        done = found.end()
    if done < end:
        yield Run.plain(text[done:end])


@cache
def _attribute() -> re.Pattern[str]:
    return re.compile(
        r"(?<=[\s\"'])(alt|title|aria-label|placeholder)\s*=\s*(?:\"([^\"]+)\"|'([^']+)')",
        re.IGNORECASE,
    )


@cache
def _read() -> re.Pattern[str]:
    return re.compile(
        r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
        r"|(?<![ \t])[ \t]*+(?:\r\n|\r|\n)[ \t\r\n>]*+"
    )
