from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.zipped.archive import opened
from lexicord.formats.zipped.replacing import replaced

OLD = {"mimetype": b"application/zip", "a.xml": b"<a>old</a>", "b.png": bytes(range(256))}


class Stream(BytesIO):
    """A file that cannot be wound back, so that sizes follow the data."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: object) -> int:
        raise OSError

    def tell(self) -> int:
        raise OSError


def archive(target: BytesIO | None = None) -> bytes:
    buffer = target or BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.comment = b"a comment"
        for name, content in OLD.items():
            info = zipfile.ZipInfo(name, (1996, 2, 9, 12, 34, 56))
            info.compress_type = 0 if name == "mimetype" else 8
            info.extra = struct.pack("<2H4s", 0x7075, 4, b"more")
            info.comment = name.encode()
            made.writestr(info, content)
    return buffer.getvalue()


def contents(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as made:
        assert made.testzip() is None
        return {name: made.read(name) for name in made.namelist()}


@pytest.mark.parametrize("data", [archive(), archive(Stream())], ids=["sized", "streamed"])
def test_new_content_stands_in_the_place_of_the_old(data: bytes) -> None:
    new = replaced(data, {"a.xml": b"<a>new and longer</a>"})

    assert contents(new) == {**OLD, "a.xml": b"<a>new and longer</a>"}
    assert list(contents(new)) == list(OLD)


@pytest.mark.parametrize("data", [archive(), archive(Stream())], ids=["sized", "streamed"])
def test_other_members_keep_every_byte(data: bytes) -> None:
    new = replaced(data, {"a.xml": b"new"})
    before, after = (opened(each).members["b.png"] for each in (data, new))

    assert new[after.offset : after.end] == data[before.offset : before.end]
    assert new.startswith(data[: opened(data).members["a.xml"].offset])


def test_times_comments_extra_fields_and_the_way_of_packing_are_kept() -> None:
    new = replaced(archive(), {"a.xml": b"n" * 999, "mimetype": b"new"})

    with zipfile.ZipFile(BytesIO(new)) as made:
        assert made.comment == b"a comment"
        for info in made.infolist():
            assert info.date_time == (1996, 2, 9, 12, 34, 56)
            assert info.comment == info.filename.encode()
            assert info.extra == struct.pack("<2H4s", 0x7075, 4, b"more")
        assert made.getinfo("mimetype").compress_type == 0
        assert made.getinfo("a.xml").compress_size < 99


@pytest.mark.parametrize("members", [{}, {"a.xml": OLD["a.xml"]}, OLD])
def test_nothing_new_changes_nothing(members: dict[str, bytes]) -> None:
    assert replaced(archive(), members) == archive()


def test_an_empty_archive_comes_back_as_it_was() -> None:
    empty = b"PK\5\6" + bytes(18)

    assert replaced(empty, {}) == empty


def test_a_name_that_is_not_there_is_an_error() -> None:
    with pytest.raises(InputError, match="no member 'c'"):
        replaced(archive(), {"c": b""})


def test_members_may_lie_in_another_order_than_in_the_directory() -> None:
    data = archive()
    start, end = data.index(b"PK\1\2"), data.rindex(b"PK\5\6")
    size = data.index(b"PK\1\2", start + 1) - start
    turned = data[:start] + data[start + size : end] + data[start : start + size] + data[end:]

    assert contents(replaced(turned, {"a.xml": b"n"})) == {**OLD, "a.xml": b"n"}
    assert list(contents(replaced(turned, {"a.xml": b"n"}))) == ["a.xml", "b.png", "mimetype"]


def test_a_header_for_large_sizes_becomes_an_ordinary_one() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as made, made.open("a", "w", force_zip64=True) as member:
        member.write(b"old")
    new = replaced(buffer.getvalue(), {"a": b"new"})

    assert contents(new) == {"a": b"new"}
    assert opened(new).members["a"].start == 31


def test_extra_bytes_that_are_no_field_are_kept() -> None:
    data = archive().replace(struct.pack("<2H4s", 0x7075, 4, b"more"), b"\x75\x70\x03\x00mor\0")

    assert replaced(data, {"a.xml": b"n"}).count(b"\x75\x70\x03\x00mor\0") == 6
