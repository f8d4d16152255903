from __future__ import annotations

import gettext
import io
import shutil
import struct
import subprocess
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.mo import read_mo, write_mo

if TYPE_CHECKING:
    from pathlib import Path

CATALOG = Catalog.new(
    {
        "POT-Creation-Date": "2026-01-01 00:00+0000",
        "Content-Type": "text/plain; charset=UTF-8",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    },
    [
        Entry("Hello", translations=("안녕",)),
        Entry("Open", context="menu", translations=("열다",)),
        Entry("%d file", plural="%d files", translations=("%d fichier", "%d fichiers")),
        Entry("one form", plural="two", translations=("un", "")),
        Entry("no form", plural="two", translations=("", "deux")),
        Entry("unsure", translations=("x",), flags=("fuzzy",)),
        Entry("nothing"),
        Entry("gone", translations=("x",), obsolete=True),
    ],
)


def test_python_reads_what_we_write() -> None:
    loaded = gettext.GNUTranslations(io.BytesIO(write_mo(CATALOG)))
    assert loaded.gettext("Hello") == "안녕"
    assert loaded.pgettext("menu", "Open") == "열다"
    assert loaded.ngettext("%d file", "%d files", 2) == "%d fichiers"
    assert loaded.gettext("unsure") == "unsure"


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="GNU gettext is not installed")
@pytest.mark.parametrize("fuzzy", [False, True])
def test_the_file_is_that_of_msgfmt(tmp_path: Path, *, fuzzy: bool) -> None:
    (tmp_path / "a.po").write_bytes(CATALOG.to_bytes())
    options = ["--no-hash", "--use-fuzzy"][: 1 + fuzzy]
    command = ["msgfmt", *options, "--endianness=little", "-o", "a.mo", "a.po"]
    subprocess.run(command, cwd=tmp_path, check=True)
    assert write_mo(CATALOG, fuzzy=fuzzy) == (tmp_path / "a.mo").read_bytes()


def test_reading_gives_the_translated_entries() -> None:
    back = read_mo(write_mo(CATALOG))
    entries = {entry.key: entry for entry in back.entries}
    assert {key.source for key in entries} == {"", "Hello", "Open", "%d file", "one form"}
    assert all(
        found.translations == entries[found.key].translations
        for found in CATALOG.entries
        if found.key in entries and not found.is_header
    )


def test_other_charsets_and_byte_orders_are_read() -> None:
    header = b"Content-Type: text/plain; charset=KOI8-R\n"
    texts = [(b"", header), (b"yes", "да".encode("koi8-r"))]
    head = struct.pack(">7I", 0x950412DE, 0, 2, 28, 44, 0, 60)
    tables, data = b"", b""
    for side in (0, 1):
        for pair in texts:
            tables += struct.pack(">2I", len(pair[side]), 60 + len(data))
            data += pair[side] + b"\0"
    catalog = read_mo(head + tables + data)
    assert catalog.entries[1].translation == "да"
    assert catalog.header.charset == "UTF-8"


def test_a_placeholder_for_the_charset_becomes_utf8() -> None:
    raw = Catalog.new(
        {"Content-Type": "text/plain; charset=CHARSET"}, [Entry("a", translations=("b",))]
    )
    assert gettext.GNUTranslations(io.BytesIO(write_mo(raw))).gettext("a") == "b"


def test_without_header_nothing_is_invented() -> None:
    assert write_mo(read_mo(write_mo(Catalog.of([Entry("a", translations=("b",))])))) == write_mo(
        Catalog.of([Entry("a", translations=("b",))])
    )


GOOD = write_mo(CATALOG)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no MO file"),
        (b"x" * 100, "no MO file"),
        (GOOD[:40], "cut off"),
        (GOOD[:4] + b"\0\0\2\0" + GOOD[8:], "unknown version"),
        (GOOD[:-60], "outside itself"),
        (GOOD.replace("안녕".encode(), b"\xff" * 6), "bytes that are no utf-8"),
    ],
)
def test_broken_files_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_mo(data)


def test_a_charset_in_an_odd_header_is_converted_too() -> None:
    utf8 = (
        'msgid ""\nmsgstr "Content-Type@ text/plain; charset=UTF-8\\n"\n\nmsgid "表"\nmsgstr "能"\n'
    )
    japanese = utf8.replace("UTF-8", "Shift_JIS").encode("shift_jis")
    catalog = read_mo(write_mo(Catalog.from_bytes(japanese)))
    assert catalog.to_bytes() == utf8.encode()
    assert read_mo(write_mo(catalog)).to_bytes() == utf8.encode()
