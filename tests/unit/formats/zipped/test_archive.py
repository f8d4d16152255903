from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.zipped import limits
from lexicord.formats.zipped.archive import opened


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an archive as Python's own module writes it."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def patched(data: bytes, place: int, value: bytes) -> bytes:
    return data[:place] + value + data[place + len(value) :]


TWO = {"a/b.xml": b"<a/>" * 50, "한.txt": "글".encode()}


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_members_are_read_by_name(method: int) -> None:
    archive = opened(packed(TWO, method))

    assert archive.names == tuple(TWO)
    assert {name: archive.read(name) for name in archive.names} == TWO
    assert "a/b.xml" in archive
    assert "none" not in archive


def test_names_of_old_programs_are_read_too() -> None:
    data = packed({"caf?.txt": b""}).replace(b"caf?", b"caf\x82")

    assert opened(data).names == ("café.txt",)


def test_an_empty_archive_and_one_with_a_comment_are_archives() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.comment = b"PK\x05\x06 in a comment that is long enough to look like an end"

    assert opened(buffer.getvalue()).names == ()
    assert opened(packed({})).names == ()


@pytest.mark.parametrize(
    "data",
    [b"", b"PK", b"no archive", packed(TWO)[:-1], packed(TWO)[:60]],
    ids=["nothing", "two bytes", "text", "one byte less", "the beginning"],
)
def test_what_is_no_whole_archive_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="not a zip archive"):
        opened(data)


@pytest.mark.parametrize(
    ("offset", "value"),
    [
        (4, b"\1\0"),  # another disk
        (10, b"\7\0"),  # more members than there are
        (16, b"\1\0\0\0"),  # a directory elsewhere
    ],
)
def test_an_end_record_that_does_not_fit_is_refused(offset: int, value: bytes) -> None:
    data = packed(TWO)
    end = data.rindex(b"PK\5\6")

    with pytest.raises(InputError, match="not a zip archive"):
        opened(patched(data, end + offset, value))


def test_a_directory_that_is_shorter_than_its_count_is_refused() -> None:
    data = packed(TWO)
    end = data.rindex(b"PK\5\6")
    counts = struct.pack("<2H", 9, 9)

    with pytest.raises(InputError, match="not a zip archive"):
        opened(patched(data, end + 8, counts))


def test_a_directory_with_something_else_in_it_is_refused() -> None:
    data = packed(TWO)

    with pytest.raises(InputError, match="not a zip archive"):
        opened(patched(data, data.rindex(b"PK\1\2"), b"XX"))


@pytest.mark.parametrize(
    ("mark", "offset", "value", "problem"),
    [
        (b"PK\1\2", 8, b"\1\0", "password"),
        (b"PK\1\2", 24, b"\xff\xff\xff\xff", "packed in a way"),
        (b"PK\1\2", 42, b"\xfe\xff\xff\x7f", "damaged"),
        (b"PK\1\2", 42, b"\1\0\0\0", "damaged"),
        (b"PK\1\2", 20, b"\xff\xff\0\0", "damaged"),
        (b"PK\1\2", 46, b"X", "damaged"),
    ],
)
def test_a_record_that_does_not_fit_is_refused(
    mark: bytes, offset: int, value: bytes, problem: str
) -> None:
    data = packed(TWO)

    with pytest.raises(InputError, match=problem):
        opened(patched(data, data.index(mark) + offset, value))


def test_a_name_that_is_not_in_its_encoding_is_refused() -> None:
    data = packed({"한.txt": b""}).replace("한".encode(), b"\xed\x9c\xff")

    with pytest.raises(InputError, match="damaged"):
        opened(data)


def test_two_members_with_the_same_bytes_are_refused() -> None:
    data = packed({"a": b"x", "b": b"x"})
    second = data.rindex(b"PK\1\2")
    merged = patched(patched(data, second + 42, b"\0\0\0\0"), second + 46, b"a")

    with pytest.raises(InputError, match="damaged"):
        opened(merged)


def test_two_empty_members_in_the_same_place_are_refused() -> None:
    data = packed({"a": b"", "b": b""}, zipfile.ZIP_STORED)
    second = data.rindex(b"PK\1\2")

    with pytest.raises(InputError, match="damaged"):
        opened(patched(patched(data, second + 42, b"\0\0\0\0"), second + 46, b"a"))


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("../evil", "leads out"),
        ("/abs", "leads out"),
        ("C:evil", "leads out"),
        ("a\\..\\b", "leads out"),
        ("a/../b", "leads out"),
        ("a//b", "leads out"),
        ("a\nb", "leads out"),
        (".GIT/config", "repository"),
        ("a/git~1/config", "repository"),
    ],
)
def test_names_that_no_document_has_are_refused(name: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        opened(packed({name: b"x"}))


def test_a_member_without_a_name_is_refused() -> None:
    record = b"PK\3\4" + bytes(26)
    entry = b"PK\1\2" + bytes(42)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(entry), len(record), 0)

    with pytest.raises(InputError, match="leads out"):
        opened(record + entry + end)


@pytest.mark.parametrize("other", ["po/KO.po", "po/ko.po/"])
def test_the_same_name_twice_is_refused(other: str) -> None:
    with pytest.raises(InputError, match="stands there twice"):
        opened(packed({"po/ko.po": b"a", other: b""}))


def test_a_link_is_refused() -> None:
    buffer = BytesIO()
    info = zipfile.ZipInfo("link")
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(info, "/etc/passwd")

    with pytest.raises(InputError, match="link to another file"):
        opened(buffer.getvalue())


def test_a_name_that_is_not_there_is_an_error() -> None:
    with pytest.raises(InputError, match="no member 'c'"):
        opened(packed(TWO)).read("c")


@pytest.mark.parametrize(
    ("offset", "value"),
    [
        (16, b"\0\0\0\0"),  # another checksum
        (24, b"\1\0\0\0"),  # a smaller size
        (24, b"\xff\xff\0\0"),  # a larger one
    ],
)
def test_content_that_is_not_what_the_directory_says_is_refused(offset: int, value: bytes) -> None:
    data = packed(TWO)
    archive = opened(patched(data, data.index(b"PK\1\2") + offset, value))

    with pytest.raises(InputError, match=r"damaged at its member 'a/b\.xml'"):
        archive.read("a/b.xml")


def test_packed_bytes_that_make_no_sense_are_refused() -> None:
    data = packed({"a": bytes(range(99))})
    start = data.index(b"a") + 1

    with pytest.raises(InputError, match="damaged"):
        opened(patched(data, start, b"\xff" * 9)).read("a")


def test_another_way_of_packing_is_refused() -> None:
    with pytest.raises(InputError, match="packed in a way"):
        opened(packed(TWO, zipfile.ZIP_BZIP2)).read("a/b.xml")


def test_an_archive_that_unpacks_to_far_more_is_refused() -> None:
    with pytest.raises(InputError, match="unpacks to 19 MB"):
        opened(packed({str(number): bytes(10_000_000) for number in range(2)}))


def test_a_member_that_unpacks_to_far_more_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MEMBER_BYTES", 10)

    with pytest.raises(InputError, match="which is too much"):
        opened(packed(TWO)).read("a/b.xml")


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MEMBERS", 1)

    with pytest.raises(InputError, match="which is too much"):
        opened(packed(TWO))
