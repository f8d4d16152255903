"""Java properties: values on one line or many, in three encodings."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.properties.codec import Properties

EN = LocaleTag("en")


def built(data: bytes, *texts: str) -> bytes:
    document = Properties().read(data, EN, granularity="sentence")
    return Properties().write(document, texts, LocaleTag("ko"))


@pytest.mark.parametrize(
    ("text", "path", "source", "notes"),
    [
        ("a=b", "a", "b", ()),
        ("a = b c ", "a", "b c", ()),
        ("a:b=c", "a", "b=c", ()),
        ("a b", "a", "b", ()),
        ("  a\t:  b", "a", "b", ()),
        ("a\\ b\\:c=d", "a b:c", "d", ()),
        ("a=b\\\n   c", "a", "bc", ()),
        ("a=\\\n   c", "a", "c", ()),
        ("a\\\n  =c", "a", "c", ()),
        ("a=\\u00e9\\t\\x\\\\", "a", "é\tx\\", ()),
        ("# one\n! two\n#\na=b", "a", "b", ("one", "two")),
        ("# one\n\na=b", "a", "b", ()),
        ("# one \\\na=b", "a", "b", ("one \\",)),
        ("=x\na=b", "a", "b", ()),
        ("a=b\\", "a", "b", ()),
    ],
)
def test_pairs_are_read_as_java_reads_them(
    text: str, path: str, source: str, notes: tuple[str, ...]
) -> None:
    (unit,) = Properties().read(text.encode(), EN, granularity="sentence").units

    assert (unit.path, unit.source, unit.notes) == (path, source, notes)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a=b\n", b"a=\\u00E9\\uC870\\uD83D\\uDE00\n"),
        ("a=b\n# ö\n".encode(), "a=é조😀\n# ö\n".encode()),
        (b"\xef\xbb\xbfa=b\n", "\ufeffa=é조😀\n".encode()),
        ("a=b\n# ö\n".encode("latin-1"), b"a=\xe9\\uC870\\uD83D\\uDE00\n# \xf6\n"),
    ],
)
def test_letters_are_written_as_the_file_writes_them(data: bytes, expected: bytes) -> None:
    assert built(data, "é조😀") == expected


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (" x\ty\n", r"\ x\ty\n"),
        ("a\\b", r"a\\b"),
        ("=x", r"\=x"),
        (":x", r"\:x"),
        ("# x=:!", "# x=:!"),
        ("a\r\f", r"a\r\f"),
    ],
)
def test_what_java_would_read_otherwise_is_escaped(text: str, written: str) -> None:
    assert built(b"a=b", text).decode() == f"a={written}"


@pytest.mark.parametrize("data", [b"a=\0", b"\xff\xfea", b"\xef\xbb\xbf\xff"])
def test_what_is_no_text_is_refused_with_its_place(data: bytes) -> None:
    with pytest.raises(InputError) as refused:
        Properties().read(data, EN, granularity="sentence")

    assert refused.value.line == 1
