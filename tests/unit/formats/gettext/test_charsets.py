from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.charsets import (
    charset,
    declared,
    encoded,
    from_inner,
    to_inner,
)


def po(name: str, text: str, before: str = "") -> str:
    head = f'msgid ""\nmsgstr "Content-Type: text/plain; charset={name}\\n"\n\n'
    return f'{before}{head}msgid "a"\nmsgstr "{text}"\n'


@pytest.mark.parametrize(
    ("name", "codec", "text"),
    [
        ("UTF-8", "utf-8", "안녕"),
        ("utf8", "utf-8", "é"),
        ("CHARSET", "utf-8", "é"),
        ("ISO-8859-15", "iso8859-15", "€"),
        ("KOI8-R", "koi8-r", "да"),
        ("EUC-KR", "euc_kr", "가나"),
        ("CP949", "cp949", "똠방각하"),
        ("Shift_JIS", "shift_jis", "表示ソ"),
        ("BIG5", "big5", "功許"),
        ("GBK", "gbk", "中文"),
        ("GB18030", "gb18030", "中\U0002000b"),
        ("JOHAB", "johab", "가나"),
        ("TIS-620", "tis-620", "ไทย"),
    ],
)
def test_the_header_decides(name: str, codec: str, text: str) -> None:
    data = po(name, text).encode(codec)
    catalog = Catalog.from_bytes(data)
    assert catalog.entries[1].translation == text
    assert catalog.to_bytes() == data


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (po("UTF-8", "x", "# charset=EUC-KR\n").encode(), "UTF-8"),
        (
            b'msgctxt "k"\nmsgid ""\nmsgstr "charset=EUC-KR"\n\n' + po("UTF-8", "x").encode(),
            "UTF-8",
        ),
        (b'msgid ""\nmsgstr "Content-Type: text/plain; cha"\n"rset=KOI8-R\\n"\n', "KOI8-R"),
        (b'msgid ""\nmsgstr "Language: ko\\n"\n', ""),
        (b'msgid "a"\nmsgstr "b"\n', ""),
    ],
)
def test_the_header_entry_alone_is_asked(data: bytes, name: str) -> None:
    assert declared(data) == name


@pytest.mark.parametrize(
    ("data", "place", "reason"),
    [
        (po("UTF-8", "é").encode("latin-1"), (5, 9), "byte 0xE9 is no UTF-8"),
        (po("UTF-8", "x").encode() + b'"\xec\x95', (6, 2), "byte 0xEC is no UTF-8"),
        (po("ASCII", "é").encode(), (5, 9), "is no ASCII"),
        (po("X-FOO", "é").encode(), (5, 9), "no charset we know"),
        (po("UTF-16", "é").encode(), (5, 9), "no charset we know"),
        (po("base64", "é").encode(), (5, 9), "no charset we know"),
        (b'msgid "a\0"\n', (1, 9), "NUL"),
        (po("UTF-8", "x").encode("utf-16"), (1, 1), "UTF-16"),
        (b"\xef\xbb\xbf" + po("KOI8-R", "x").encode(), (1, 1), "mark of UTF-8"),
    ],
)
def test_bytes_that_do_not_fit_are_refused(
    data: bytes,
    place: tuple[int, int],
    reason: str,
) -> None:
    with pytest.raises(InputError) as caught:
        Catalog.from_bytes(data)
    assert reason in caught.value.reason
    assert (caught.value.line, caught.value.column) == place


def test_a_fault_is_found_where_it_stands_in_large_files() -> None:
    data = "가".encode() * 100_000 + b"\n\xff"
    with pytest.raises(InputError) as caught:
        to_inner(data, charset("UTF-8"))
    assert (caught.value.line, caught.value.column) == (2, 1)


def test_a_character_cut_between_chunks_is_found_whole() -> None:
    data = b"a" * ((1 << 16) - 1) + b"\xec" + b"\xff" * 3
    with pytest.raises(InputError) as caught:
        to_inner(data, charset("UTF-8"))
    assert caught.value.column == 1 << 16


def test_lines_with_two_spellings_keep_theirs() -> None:
    # Shift_JIS as Microsoft writes it has two bytes for some signs (NEC and IBM rows).
    chosen = charset("cp932")
    original = b"\x87\x90\n\xfa\x5b\n"
    inner = to_inner(original, chosen)
    assert from_inner(inner, chosen, original) == original


@pytest.mark.parametrize(("character", "shown"), [("가", "가"), ("\u200b", "U+200B")])
def test_the_odd_character_is_named(character: str, shown: str) -> None:
    with pytest.raises(InputError, match=f"{shown}.*does not exist in KOI8-R".replace("+", r"\+")):
        encoded(character, charset("KOI8-R"))
