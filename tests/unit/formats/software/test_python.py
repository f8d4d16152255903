"""Texts are taken out of Python code; the code itself is never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import Unit, UnitKind
from lexicord.formats.registry import codec
from lexicord.formats.software.python import PythonStrings

if TYPE_CHECKING:
    from lexicord.domain.document import Document

ENGLISH = LocaleTag("en")


def read(code: str, *keywords: str) -> Document:
    strings = PythonStrings().with_keywords(keywords)
    return strings.read(code.encode(), ENGLISH, granularity="sentence")


def test_the_format_is_in_the_table() -> None:
    assert codec("python").suffixes == (".py",)
    assert not codec("python").builds


@pytest.mark.parametrize(
    ("code", "unit"),
    [
        ("_('Save')", Unit("Save", line=1)),
        ("x = 1\nN_('a ' 'b')", Unit("a b", line=2)),
        ("ngettext('%d file', '%d files', n)", Unit("%d file", plural="%d files", line=1)),
        ("pgettext('menu', 'Open')", Unit("Open", context="menu", line=1)),
        ("_('Not {this}')", Unit("Not {this}", line=1)),
        ("# Translators: short\n# please\n_('OK')", Unit("OK", line=3, notes=("short", "please"))),
    ],
)
def test_marked_texts_become_units(code: str, unit: Unit) -> None:
    (found,) = read(code).units

    assert (found.source, found.plural, found.context) == (unit.source, unit.plural, unit.context)
    assert (found.line, found.notes, found.kind) == (unit.line, unit.notes, UnitKind.STRING)


@pytest.mark.parametrize(
    ("text", "flags"),
    [("%d files", ("python-format",)), ("{n} files", ("python-brace-format",)), ("files", ())],
)
def test_gaps_in_a_text_are_flagged_as_gettext_does(text: str, flags: tuple[str, ...]) -> None:
    assert read(f"_({text!r})").units[0].flags == flags


def test_keywords_of_the_project_come_on_top() -> None:
    code = "Message.of('known'); gettext('too'); other.of('not')"

    assert [unit.source for unit in read(code, "Message.of").units] == ["known", "too"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"_('a')",
        b"x = 1\r\n_('a')\r\n\r\n_('b'); _('c')\r\n",
        b"\xef\xbb\xbf_('bom')\n",
        "# coding: koi8-r\n_('привет')\n".encode("koi8-r"),
        b"_(\n'late'\n)\n\x0c\n_('after a form feed')",
    ],
)
def test_code_comes_back_byte_for_byte(data: bytes) -> None:
    document = PythonStrings().read(data, ENGLISH, granularity="paragraph")

    assert PythonStrings().write(document, [""] * len(document.slots), ENGLISH) == data


def test_nothing_is_built_from_code() -> None:
    document = read("_('a')")

    with pytest.raises(InputError, match="not translated in place"):
        PythonStrings().write(document, ["ㄱ"], LocaleTag("ko"))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"x = (\n", r":3:1: this is not Python: EOF in multi-line statement"),
        (b"if 1:\n    x\n  y\n", r":3:.* this is not Python: unindent"),
        (b"# coding: nowhere\n", "this is not Python: unknown encoding"),
        (b"x = 1\n\n'\xff'\n", "this is not utf-8"),
        (b"\xef\xbb\xbf# coding: latin-1\n", "this is not Python: encoding problem"),
        (b"_('\\N{no such letter}')\n", "this is not Python"),
        (b"# coding: hex\n", "this is not Python: 'hex' is not a text encoding"),
    ],
)
def test_what_cannot_be_read_gets_a_place_and_a_reason(data: bytes, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        PythonStrings(("a.b",)).read(data, ENGLISH, granularity="sentence")


def test_odd_escapes_make_no_noise() -> None:
    assert read(r"_('\d')").units[0].source == r"\d"
