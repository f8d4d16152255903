"""The bytes of an edited entry: only the lines of what changed are written anew."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lexicord.formats.gettext.comments import kind_of, read_comments
from lexicord.formats.gettext.emission import (
    comment_lines,
    entry_lines,
    flag_lines,
    note_lines,
    previous_lines,
    reference_lines,
    source_lines,
    translation_lines,
    wrap_width,
)
from lexicord.formats.gettext.places import lines_of

if TYPE_CHECKING:
    from lexicord.domain.catalog import Entry

_ORDER = ("#", "#.", "#:", "#,")


@cache
def _parts() -> re.Pattern[str]:
    r"""Cut a plain entry: comments, previous, source, translations. Line ends are LF."""
    return re.compile(
        r"(?P<blank>\n*+)(?P<head>(?:#(?![~|]).*\n|\n)*+)(?P<previous>(?:#~?\|.*\n)*+)"
        r"(?P<source>(?:(?!(?:#~ )?msgstr).*\n)*+)(?P<translations>(?:.*\n)*+)",
    )


def rewrapped(text: str, entry: Entry, *, width: int) -> str:
    """Return the text of ``entry``, plain and with LF ends, its strings wrapped anew."""
    found = _parts().fullmatch(text)
    assert found
    width = wrap_width(entry, width)
    strings = [
        *previous_lines(entry.previous, obsolete=entry.obsolete, width=width),
        *source_lines(entry, width=width),
        *translation_lines(entry, width=width),
    ]
    return found["blank"] + found["head"] + _joined(strings)


def patched(text: str, old: Entry, new: Entry, *, width: int) -> str:
    """Return the text of an entry that was ``old``, plain and with LF ends, as ``new``.

    Blank lines before it stay. ``new`` has the same obsoleteness.
    """
    found = _parts().fullmatch(text)
    assert found
    pieces = [found["blank"], _head(found["head"], old, new, width)]
    width = wrap_width(new, width)
    pieces.append(
        found["previous"]
        if new.previous == old.previous
        else _joined(previous_lines(new.previous, obsolete=new.obsolete, width=width)),
    )
    same_source = (old.key, old.plural) == (new.key, new.plural)
    pieces.append(found["source"] if same_source else _joined(source_lines(new, width=width)))
    same_target = same_source and old.translations == new.translations
    pieces.append(
        found["translations"] if same_target else _translations(found["translations"], new, width),
    )
    return "".join(pieces)


def _translations(old: str, new: Entry, width: int) -> str:
    lines = translation_lines(new, width=width)
    before = lines_of(old)
    if not new.is_header or before[0] != f"{lines[0]}\n":
        return _joined(lines)
    # Header fields are lines of one text: those that did not change keep their bytes.
    known = {_text(group): group for group in _logical(before[1:])}
    groups = _logical([f"{line}\n" for line in lines[1:]])
    return before[0] + "".join("".join(known.get(_text(group), group)) for group in groups)


def _logical(lines: list[str]) -> list[list[str]]:
    r"""Group string lines so that each group but the last ends with a ``\n`` of the text."""
    groups: list[list[str]] = [[]]
    for line in lines:
        groups[-1].append(line)
        if line.endswith('\\n"\n'):
            groups.append([])
    return [group for group in groups if group]


def _text(group: list[str]) -> str:
    return "".join(line[1:-2] for line in group)


def fresh(entry: Entry, *, width: int) -> str:
    """Return a new entry, without a blank line before it."""
    return _joined(entry_lines(entry, width=width))


def _joined(lines: list[str]) -> str:
    return "\n".join((*lines, ""))


def _head(head: str, old: Entry, new: Entry, width: int) -> str:
    lines = lines_of(head)
    sticky = read_comments(head.split("\n")).sticky
    fresh_lines = {
        "#": (old.comments != new.comments, comment_lines(new.comments)),
        "#.": (old.notes != new.notes, note_lines(new.notes)),
        "#:": (old.references != new.references, reference_lines(new.references, width=width)),
        "#,": (old.flags != new.flags, flag_lines(new.flags, sticky=sticky)),
    }
    for kind, (changed, wanted) in fresh_lines.items():
        if changed:
            lines = _replaced(lines, kind, wanted)
    return "".join(lines)


def _replaced(lines: list[str], kind: str, wanted: list[str]) -> list[str]:
    """Put ``wanted`` where the lines of ``kind`` stand, or where GNU gettext puts them."""
    at = _position([_kind(line) for line in lines], kind)
    # A line that says the same as before stays as it is, even if it is spaced unusually.
    kept = {_bare(line): line for line in lines if _kind(line) == kind}
    new = [kept.get(_bare(line), f"{line}\n") for line in wanted]
    before = [line for line in lines[:at] if _kind(line) != kind]
    return [*before, *new, *(line for line in lines[at:] if _kind(line) != kind)]


def _position(kinds: list[str], kind: str) -> int:
    if kind in kinds:
        return kinds.index(kind)
    later = _ORDER[_ORDER.index(kind) :]
    return next((at for at, here in enumerate(kinds) if here in later), len(kinds))


def _bare(line: str) -> str:
    return line.rstrip("\n").replace("# ", "#", 1)


def _kind(line: str) -> str:
    if not line.startswith("#"):
        return ""
    kind = kind_of(line)
    return "#," if kind == "#=" else kind
