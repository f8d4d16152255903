from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from lexicord.domain.document import Document, Literal, Part
from lexicord.domain.errors import InputError
from lexicord.formats.zipped.archive import opened
from lexicord.formats.zipped.members import member_xml, part_texts, with_parts


def archive(**members: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        for name, content in members.items():
            made.writestr(name, content)
    return buffer.getvalue()


UTF16 = '<?xml version="1.0"?><b>é</b>'.encode("utf-16")
DATA = archive(a=b"<a>x</a>", b=UTF16, c=b"<c/>")
DOCUMENT = Document(
    (Part("a"), Literal("<a>"), Literal("x</a>"), Part("b"), Literal(UTF16.decode("utf-16"))),
    archive=DATA,
)


def test_a_member_is_read_as_xml_and_named_where_it_is_none() -> None:
    data = opened(archive(a=b"<a/>", b=b"<a>"))

    assert member_xml(data, "a").text == "<a/>"
    with pytest.raises(InputError, match=r"not well-formed XML.*in its member 'b'") as caught:
        member_xml(data, "b")
    assert (caught.value.line, caught.value.column) == (1, 4)


def test_texts_are_put_together_by_part() -> None:
    written = ["", "<a>", "y</a>", "", "<b/>"]

    assert part_texts(DOCUMENT, written) == {"a": "<a>y</a>", "b": "<b/>"}


def test_parts_are_finished_and_written_in_their_encoding() -> None:
    texts = [piece.text for piece in DOCUMENT.pieces if not hasattr(piece, "raw")]
    built = with_parts(DOCUMENT, texts, {"b": lambda text: text.replace("é", "한")})
    same = with_parts(DOCUMENT, texts, {"c": lambda text: text})

    assert opened(built).read("b") == UTF16.decode("utf-16").replace("é", "한").encode("utf-16")
    assert opened(built).read("a") == b"<a>x</a>"
    assert same == DATA
