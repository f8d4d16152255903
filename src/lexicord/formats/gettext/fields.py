"""Where the fields lie in the text of plain entries, and what they are called.

The grammar has passed the text; line ends are LF, and the strings of every field are joined.
"""

from __future__ import annotations

import re
from functools import cache

from lexicord.domain.catalog import Previous
from lexicord.formats.gettext.comments import Texts

Row = tuple[
    str,
    str | None,
    str | None,
    Texts,
    Texts,
    Texts,
    Texts,
    Texts,
    Previous | None,
    bool,
    int,
]
"""The fields of an ``Entry`` in their order; plain tuples cost the interpreter least."""

Key = tuple[str | None, str, bool]
"""Context, source, and whether the entry is obsolete."""


@cache
def fields_pattern() -> re.Pattern[str]:
    """Find the fields of entries.

    Groups: the references where they fill one line and no other comment stands there, or all
    comments; previous, the mark of an obsolete entry, context, source, translation, and the
    lines of plural and forms.
    """
    return re.compile(
        r"(?:\n#: (.*)\n(?![\n#])|((?:#(?![~|]).*\n|\n)*+)((?:#~?\|.*\n)*+)(#~ )?+)"
        r'(?:msgctxt "(.*)"\n(?:#~ )?+)?+msgid "(.*)"\n(?:#~ )?+'
        r'(?:msgstr "(.*)"\n|(msgid_plural.*\n(?:(?:#~ )?+msgstr\[.*\n)++))',
    )


@cache
def joint_pattern() -> re.Pattern[bytes]:
    """Find where the strings of one field meet."""
    return re.compile(rb'"\n"')


@cache
def form_pattern() -> re.Pattern[str]:
    """Find the texts among the lines of plural and forms."""
    return re.compile(r'msg(?:id_plural|str\[\d+\]) "(.*)"\n')


@cache
def previous_pattern() -> re.Pattern[str]:
    """Find name and text of each previous field, the markers taken off."""
    return re.compile(r'(msgctxt|msgid|msgid_plural) "(.*)"\n')


@cache
def keys_pattern() -> re.Pattern[str]:
    """Find the mark, context and source of entries, and pass over the rest."""
    return re.compile(
        r'(?:#(?!~ ).*\n|\n)*+(#~ )?+(?:msgctxt "(.*)"\n(?:#~ )?+)?+msgid "(.*)"\n'
        r"(?:(?:#~ )?+msg(?:id_plural|str).*\n)++",
    )
