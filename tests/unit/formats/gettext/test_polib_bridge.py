from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import polib

from lexicord.domain.catalog import Entry, Previous
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.polib_bridge import from_polib, to_polib

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = [
    Entry(
        "a", translations=("b\nc",), comments=("x", "y"), notes=("n",), references=("a.c:1", "b")
    ),
    Entry("p", "k", "ps", ("1", "2"), flags=("fuzzy",), previous=Previous("o", "l", "os")),
    Entry("e", plural="", translations=("1", "2")),
    Entry("old", translations=("alt",), obsolete=True),
]


def catalog(header: Entry | None = None) -> Catalog:
    fields = "Language: fr\nContent-Type: text/plain; charset=UTF-8\n"
    first = header or Entry("", translations=(fields,), flags=("fuzzy",), comments=("Title",))
    return Catalog.of([first, *ENTRIES])


def test_there_and_back_is_the_same_catalogue() -> None:
    file, losses = to_polib(catalog())
    assert not losses
    assert from_polib(file).to_bytes() == catalog().to_bytes()


def test_polib_gets_what_it_would_have_read() -> None:
    file, _ = to_polib(catalog())
    read = polib.pofile(catalog().to_bytes().decode())
    assert [entry for entry in file if not entry.previous_msgid] == [
        entry for entry in read if not entry.previous_msgid
    ]
    assert file.metadata == read.metadata
    assert file.header == read.header


def test_a_bare_polib_file_becomes_a_catalogue() -> None:
    file = polib.POFile()
    file.append(polib.POEntry(msgid="a", msgid_plural="b"))
    back = from_polib(file)
    assert [replace(e, line=0) for e in back.entries][1:] == [Entry("a", plural="b")]


def test_what_polib_cannot_hold_is_told() -> None:
    text = ("A: 1\nA: 2\n",)
    header = Entry("", translations=text, notes=("n",), references=("r",), flags=("x-flag",))
    data = catalog(header).to_bytes()
    second = b'msgid ""\nmsgstr "B: 1\\n"\n'
    odd = Catalog.from_bytes(data.replace(b"\n\n", b"\n\n" + second + b"\n", 1) + b"\n# tail\n")
    messages = [problem.message for problem in to_polib(odd).losses]
    assert messages == [
        "polib knows one header; this one is lost",
        "polib keeps one header field 'A'; the others are lost",
        "polib keeps no notes of the header; they are lost",
        "polib keeps no references of the header; they are lost",
        "polib keeps no flags of the header; they are lost",
        "polib drops the comments after the last entry",
    ]


def test_domains_are_told_and_headers_may_be_absent() -> None:
    odd = Catalog.from_bytes(b'domain "d"\nmsgid "a"\nmsgstr "b"\ndomain "e"\n')
    file, losses = to_polib(odd)
    assert [(problem.line, problem.message) for problem in losses] == [
        (2, "polib knows no domains; 'd' is lost"),
        (0, "polib knows no domains; 'e' is lost"),
    ]
    assert file.metadata == {}


def test_an_empty_comment_is_told() -> None:
    file, losses = to_polib(Catalog.from_bytes(b'#\nmsgid "a"\nmsgstr "b"\n'))
    assert [problem.line for problem in losses] == [2]
    assert file[0].tcomment == ""


def test_the_charset_that_the_header_names_is_what_polib_saves_in(tmp_path: Path) -> None:
    fields = "Content-Type: text/plain; charset=ISO-8859-1\n"
    old = Catalog.of([Entry("", translations=(fields,)), Entry("a", translations=("é",))])
    to_polib(old).file.save(str(tmp_path / "a.po"))
    assert Catalog.from_bytes((tmp_path / "a.po").read_bytes()).entries[1].translation == "é"
