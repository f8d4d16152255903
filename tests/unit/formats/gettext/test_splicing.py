"""Entries as bytes: what may be copied, and what bytes do not tell."""

from __future__ import annotations

import pytest

from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.splicing import comparable, fresh, retired, settled, sliced

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def catalog(*entries: str) -> Catalog:
    return Catalog.from_bytes((HEAD + "\n".join(entries)).encode())


def kept(old: str, new: str) -> bytes | None:
    """Return what becomes of an old entry under a new head, None where it must be read."""
    before, after = sliced(catalog(old)), sliced(catalog(new))
    assert before
    assert after
    found = settled(before, after)
    return found[1][1].strip(b"\n") if found else None


BODY = 'msgid "a"\nmsgstr "A"\n'
UNIT = 'msgid "a"\nmsgstr ""\n'


@pytest.mark.parametrize(
    ("head", "newer", "result"),
    [
        ("", "", ""),
        ("#: a.c:1\n", "#: a.c:1\n", "#: a.c:1\n"),
        ("#: a.c:1\n", "#: a.c:2 b.c:3\n", "#: a.c:2 b.c:3\n"),
        ("#: a.c:1\n", "", ""),
        ("# mine\n#: a.c:1\n", "#. note\n#: b.c:1\n", "# mine\n#. note\n#: b.c:1\n"),
        ('#, fuzzy\n#| msgid "z"\n', "#: a.c:1\n", '#: a.c:1\n#, fuzzy\n#| msgid "z"\n'),
        ("#, c-format\n", "#: a.c:1\n#, c-format\n", "#: a.c:1\n#, c-format\n"),
    ],
)  # fmt: skip
def test_an_entry_goes_under_the_places_of_the_template(head: str, newer: str, result: str) -> None:
    assert kept(head + BODY, newer + UNIT) == (result + BODY).strip("\n").encode()


@pytest.mark.parametrize(
    ("head", "newer"),
    [
        ("#, fuzzy\n", "#: a.c:1\n#, c-format\n"),
        ("#, mine\n", "#: a.c:1\n"),
        ("#: a.c:1\n# mine\n", "#: b.c:1\n"),
        ("#: a.c:1\n", f"#: {'a' * 80}.c:1\n"),
        ("#: a.c:1\n", "#:  a.c:2\n"),
        ("", '#| msgid "z"\n'),
    ],
)
def test_what_takes_thought_is_read(head: str, newer: str) -> None:
    assert kept(head + BODY, newer + UNIT) is None


def test_wrapping_is_no_difference() -> None:
    assert kept('msgid ""\n"a"\nmsgstr "A"\n', UNIT) == b'msgid ""\n"a"\nmsgstr "A"'


@pytest.mark.parametrize(
    "entries",
    [
        (BODY, BODY),
        (BODY, "#~ " + BODY.replace("\n", "\n#~ ", 1)),
        (BODY, 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\n'),
        ('msgid "a\tb"\nmsgstr ""\n',),
        ('  msgid "a"\nmsgstr ""\n',),
        (BODY, "\n# the end\n"),
        ('domain "x"\n' + BODY,),
        (BODY.replace("\n", "\r\n"),),
    ],
    ids=["double", "obsolete", "plural", "tab", "odd", "tail", "domain", "crlf"],
)
def test_bytes_do_not_tell_everything(entries: tuple[str, ...]) -> None:
    assert sliced(catalog(*entries)) is None


def test_a_charset_of_two_ways_is_not_cut() -> None:
    assert sliced(Catalog.from_bytes(HEAD.replace("UTF-8", "Shift_JIS").encode())) is None


def test_charsets_must_be_the_same() -> None:
    other = Catalog.from_bytes(HEAD.replace("UTF-8", "ISO-8859-1").encode())
    assert comparable(catalog(BODY), catalog(UNIT))
    assert not comparable(catalog(BODY), other)


@pytest.mark.parametrize(
    ("entry", "result"),
    [
        ("#: a.c:1\n" + UNIT, "\n#: a.c:1\n" + UNIT),
        (UNIT, "\n" + UNIT),
        ("#, fuzzy\n" + UNIT, None),
        ("#. a\n#, c-format\n" + UNIT, None),
        (BODY, None),
    ],
)
def test_a_new_unit_stands_as_in_the_template(entry: str, result: str | None) -> None:
    slices = sliced(catalog(entry))
    assert slices
    assert fresh(slices.at(1)) == (result and result.encode())


@pytest.mark.parametrize(
    ("entry", "result"),
    [
        ("#. n\n#: a.c:1\n" + BODY, '\n#~ msgid "a"\n#~ msgstr "A"\n'),
        ("# mine\n#, fuzzy\n" + BODY, '\n# mine\n#, fuzzy\n#~ msgid "a"\n#~ msgstr "A"\n'),
        ("#: a.c:1\n" + UNIT, ""),
        ("#, c-format\n" + UNIT, ""),
        ("# mine\n" + UNIT, '\n# mine\n#~ msgid "a"\n#~ msgstr ""\n'),
        ('#| msgid "z"\n' + BODY, None),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "A"\n', None),
    ],
)
def test_an_entry_without_unit_is_kept_as_obsolete(entry: str, result: str | None) -> None:
    slices = sliced(catalog(entry))
    assert slices
    assert retired(slices.at(1)) == (None if result is None else result.encode())


def test_what_is_filled_is_counted_without_plurals() -> None:
    plural = 'msgid "p"\nmsgid_plural "b"\nmsgstr[0] "A"\n'
    slices = sliced(
        catalog(BODY, plural, 'msgid "c"\nmsgstr ""\n', '#~ msgid "d"\n#~ msgstr "D"\n')
    )
    assert slices
    assert slices.filled == 1
