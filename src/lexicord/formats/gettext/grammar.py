r"""The grammar of PO files as regular expressions over bytes.

``entry_pattern`` passes one entry in the layout that tools write: every line of its own, one
string a line, no indentation. Nearly every entry of the world has it. What it does not pass is
read by ``strict``, which knows the whole grammar and says what is wrong. All repetition is
possessive: no input makes it look twice.
"""

from __future__ import annotations

import re
from functools import cache

# All but LF, quote, backslash, and NUL and EOT: the first of these ends a C string, the second
# separates context and source in MO. Said this way round it is passed twice as fast.
_LETTERS = rb"[\x01-\x03\x05-\x09\x0b-!\#-\[\]-\xff]*+"
_STRING = rb'"' + _LETTERS + rb'(?:\\[abfnrtv\\"]' + _LETTERS + rb')*+"'
_PLURALS_IN_PATTERN = 6


@cache
def entry_pattern(*, crlf: bool) -> re.Pattern[bytes]:
    """Return the expression that passes one entry with what stands before it, or nothing.

    It always matches: an empty match means that ``strict`` has to look. It has a last group
    only for an entry with neither context nor source, as headers are.
    """
    end = rb"\r?\n" if crlf else rb"\n"
    comments = rb"(?:\#(?![~|])[^\n]*+\n|" + end + rb")*+"
    active = _previous(rb"\#\|\ ", end) + _message(b"", end)
    obsolete = _previous(rb"\#~\|\ ", end) + _message(rb"\#~\ ", end)
    return re.compile(comments + rb"(?:" + active + rb"|" + obsolete + rb")|")


def _strings(keyword: bytes, prefix: bytes, end: bytes) -> bytes:
    # One copy of the string, not one for the first line and one for the others: it has to be
    # compiled before the first file is read.
    following = rb"(?:" + prefix + rb'(?="))?+' if prefix else b""
    return prefix + keyword + rb"\ (?:" + _STRING + end + following + rb")++"


def _previous(prefix: bytes, end: bytes) -> bytes:
    context = _strings(b"msgctxt", prefix, end)
    source = _strings(b"msgid", prefix, end)
    plural = _strings(b"msgid_plural", prefix, end)
    return rb"(?:(?:" + context + rb")?+" + source + rb"(?:" + plural + rb")?+)?+"


def _message(prefix: bytes, end: bytes) -> bytes:
    nothing = prefix + rb'msgid\ ""' + end + rb"(?:" + prefix + rb'""' + end + rb")*+"
    bare = rb"(" + nothing + rb"(?!" + prefix + rb'"))'
    context = _strings(b"msgctxt", prefix, end)
    source = rb"(?:" + context + rb")?+" + _strings(b"msgid", prefix, end)
    single = _strings(b"msgstr", prefix, end)
    plural = _strings(b"msgid_plural", prefix, end)
    forms = b""
    for index in reversed(range(_PLURALS_IN_PATTERN)):
        form = _strings(rb"msgstr\[%d\]" % index, prefix, end)
        forms = form + (rb"(?:" + forms + rb")?+" if forms else b"")
    plurals = plural + forms
    return rb"(?:" + bare + rb"|" + source + rb")(?:" + single + rb"|" + plurals + rb")"
