"""Catalogues that are nasty in one way each, of any size: what makes careless readers crawl."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import repeat

Shape = Callable[[int], bytes]

HEADER = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
JAPANESE = HEADER.replace(b"UTF-8", b"Shift_JIS")
ENTRY = b'msgid "%d"\nmsgstr "b"\n\n'


def one(size: int, letter: str, *, source: bool = False, header: bytes = HEADER) -> bytes:
    """Return one entry of which one text has ``size`` bytes."""
    codec = "shift_jis" if header is JAPANESE else "utf-8"
    long = letter.encode(codec) * (size // len(letter.encode(codec)))
    texts = (long, b"x") if source else (b"x", long)
    return header + b'msgid "%s"\nmsgstr "%s"\n' % texts


def many(size: int, piece: bytes, *, before: bytes = HEADER, after: bytes = ENTRY % 0) -> bytes:
    """Return ``piece`` again and again, numbered where it has a gap, between two others."""
    count = size // len(piece)
    numbered = (
        (piece % number for number in range(count)) if b"%d" in piece else repeat(piece, count)
    )
    return before + b"".join(numbered) + after


SHAPES: dict[str, Shape] = {
    "one long word": partial(one, letter="x", source=True),
    "one long Korean text": partial(one, letter="가"),
    "one long Thai text": partial(one, letter="ก"),
    "one text of combining marks": partial(one, letter="e\u0301"),
    "one text of spaces": partial(one, letter=" ", source=True),
    "one text of backslashes": partial(one, letter="\\\\"),
    "one text of quotes": partial(one, letter='\\"'),
    "one text of line feeds": partial(one, letter="\\n"),
    "one text of octal escapes": partial(one, letter="\\101"),
    "one long text in Shift_JIS": partial(one, letter="表", header=JAPANESE),
    "one text in many strings": partial(
        many, piece=b'"a"\n', before=HEADER + b'msgid ""\n"x"\nmsgstr ""\n', after=b""
    ),
    "many entries": partial(many, piece=ENTRY),
    "many entries of one key": partial(many, piece=ENTRY % 1, after=b""),
    "many entries in a loose layout": partial(many, piece=b' msgid "%d"\n msgstr "\\101"\n'),
    "all entries on one line": partial(many, piece=b'msgid "%d" msgstr "b" ', after=b""),
    "many obsolete entries": partial(many, piece=b'#~ msgid "%d"\n#~ msgstr "b"\n'),
    "many domains": partial(many, piece=b'domain "d%d"\nmsgid "a"\nmsgstr "b"\n'),
    "many domains with headers": partial(many, piece=b'domain "d%d"\nmsgid ""\nmsgstr ""\n'),
    "many contexts of an empty source": partial(
        many, piece=b'msgctxt "%d"\nmsgid ""\nmsgstr "b"\n\n'
    ),
    "many comments": partial(many, piece=b"# c\n"),
    "many references": partial(many, piece=b"#: a.c:1\n"),
    "one line of references": partial(
        many, piece=b" a.c:1", before=HEADER + b"#:", after=b"\n" + ENTRY % 0
    ),
    "one line of flags": partial(
        many, piece=b" x,", before=HEADER + b"#,", after=b"\n" + ENTRY % 0
    ),
    "one long previous source": partial(many, piece=b'#| "a"\n', before=HEADER + b'#| msgid ""\n'),
    "many plural forms": partial(
        many, piece=b'msgstr[%d] ""\n', before=HEADER + b'msgid "a"\nmsgid_plural "b"\n', after=b""
    ),
    "many header fields": partial(many, piece=b'"X-%d: y\\n"\n', before=HEADER[:-1]),
    "many comments at the end": partial(many, piece=b"# c\n", before=HEADER, after=b""),
    "many blank lines": partial(many, piece=b"\n"),
    "many form feeds": partial(many, piece=b"\f"),
    "Windows line ends": lambda size: many(size, ENTRY).replace(b"\n", b"\r\n"),
}
"""Each is read, and comes out as it went in."""

BROKEN: dict[str, Shape] = {
    "a string without end": partial(many, piece=b"a", before=HEADER + b'msgid "', after=b""),
    "a bad escape after many good ones": partial(
        many, piece=b"\\n", before=HEADER + b'msgid "', after=b'\\q"\nmsgstr ""\n'
    ),
    "a torn last entry": partial(many, piece=ENTRY, after=b'msgid "x'),
    "merge conflicts": partial(many, piece=b"<<<<<<< HEAD\n"),
    "many second headers": partial(many, piece=HEADER + ENTRY),
    "bytes of another charset": partial(many, piece=ENTRY, after=b'msgid "\xe9"\nmsgstr ""\n'),
    "a NUL byte": partial(many, piece=ENTRY, after=b"\0"),
    "plural forms with a gap": partial(
        many, piece=ENTRY, after=b'msgid "a"\nmsgid_plural "b"\nmsgstr[1] ""\n'
    ),
    "keywords only": partial(many, piece=b"msgid "),
    "marks of obsolete only": partial(many, piece=b"#~ "),
}
"""Each is refused, with its place."""
