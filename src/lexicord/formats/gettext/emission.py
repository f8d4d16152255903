"""From the value of an entry to the lines of a PO file, as GNU gettext writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.formats.gettext.comments import kind_of, written_reference
from lexicord.formats.gettext.wrapping import UNLIMITED, WIDTH, field_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.domain.catalog import Entry, Previous


def entry_lines(entry: Entry, *, width: int = WIDTH) -> list[str]:
    """Return the lines of ``entry`` without line ends and without the blank line before it."""
    strings = wrap_width(entry, width)
    return [
        *comment_lines(entry.comments),
        *note_lines(entry.notes),
        *reference_lines(entry.references, width=width),
        *flag_lines(entry.flags),
        *previous_lines(entry.previous, obsolete=entry.obsolete, width=strings),
        *source_lines(entry, width=strings),
        *translation_lines(entry, width=strings),
    ]


def wrap_width(entry: Entry, width: int) -> int:
    """Return the width for the strings of ``entry``: unlimited where it is flagged no-wrap."""
    return UNLIMITED if "no-wrap" in entry.flags else width


def comment_lines(comments: Iterable[str]) -> list[str]:
    """Return the translator's comment lines."""
    return [_marked("#", line) for comment in comments for line in comment.split("\n")]


def note_lines(notes: Iterable[str]) -> list[str]:
    """Return the lines for the translator."""
    return [_marked("#.", line) for note in notes for line in note.split("\n")]


def reference_lines(references: Sequence[str], *, width: int = WIDTH) -> list[str]:
    """Return the places, as many on a line as ``width`` columns hold."""
    lines: list[str] = []
    column = 0
    for reference in map(written_reference, references):
        # GNU gettext counts bytes here, not columns. What no charset holds is refused later.
        needed = len(reference.encode(errors="surrogatepass")) + 1
        if not lines or column + needed > width:
            lines.append("#:")
            column = 2
        lines[-1] += f" {reference}"
        column += needed
    return lines


def flag_lines(flags: Sequence[str], *, sticky: Sequence[str] = ()) -> list[str]:
    """Return the flags in their order; those in ``sticky`` stay on a ``#=`` line."""
    plain = [flag for flag in flags if flag not in sticky]
    kept = [flag for flag in flags if flag in sticky]
    lines = [f"#, {', '.join(plain)}"] if plain else []
    return [*lines, f"#= {', '.join(kept)}"] if kept else lines


def previous_lines(
    previous: Previous | None,
    *,
    obsolete: bool = False,
    width: int = WIDTH,
) -> list[str]:
    """Return what the entry was made from."""
    if previous is None or previous.source is None:
        return []
    prefix = "#~| " if obsolete else "#| "
    fields = (
        ("msgctxt", previous.context),
        ("msgid", previous.source),
        ("msgid_plural", previous.plural),
    )
    return _fields(fields, prefix, width)


def source_lines(entry: Entry, *, width: int = WIDTH) -> list[str]:
    """Return context, source and plural of an entry."""
    fields = (
        ("msgctxt", entry.context),
        ("msgid", entry.source),
        ("msgid_plural", entry.plural),
    )
    return _fields(fields, _prefix(entry), width)


def translation_lines(entry: Entry, *, width: int = WIDTH) -> list[str]:
    """Return the translation or the plural forms of an entry."""
    texts = entry.translations or ("",)
    if entry.plural is None:
        return field_lines("msgstr", texts[0], width=width, prefix=_prefix(entry))
    fields = [(f"msgstr[{index}]", text) for index, text in enumerate(texts)]
    return _fields(fields, _prefix(entry), width)


def _prefix(entry: Entry) -> str:
    return "#~ " if entry.obsolete else ""


def _fields(fields: Iterable[tuple[str, str | None]], prefix: str, width: int) -> list[str]:
    return [
        line
        for keyword, text in fields
        if text is not None
        for line in field_lines(keyword, text, width=width, prefix=prefix)
    ]


def _marked(marker: str, text: str) -> str:
    line = f"{marker} {text}" if text else marker
    # A comment must not turn into another kind of line.
    return line if kind_of(line) == marker else f"{marker} {text}"
