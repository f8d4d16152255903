from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.xmltext import decoding
from lexicord.formats.xmltext.decoding import decoded_xml

DECLARED = '<?xml version="1.0" encoding="{}"?><a>é한𝕏</a>'


@pytest.mark.parametrize(
    ("data", "encoding", "bom"),
    [
        ("<a>é한𝕏</a>".encode(), "utf-8", b""),
        (b"\xef\xbb\xbf" + DECLARED.format("utf-8").encode(), "utf-8", b"\xef\xbb\xbf"),
        (b"\xff\xfe" + DECLARED.format("utf-16").encode("utf-16-le"), "utf-16-le", b"\xff\xfe"),
        (b"\xfe\xff" + DECLARED.format("utf-16").encode("utf-16-be"), "utf-16-be", b"\xfe\xff"),
        (DECLARED.format("utf-16").encode("utf-16-le"), "utf-16-le", b""),
        (DECLARED.format("utf-16").encode("utf-16-be"), "utf-16-be", b""),
        (DECLARED.format("GB18030").encode("gb18030"), "gb18030", b""),
        (DECLARED.format("koi8-r").replace("é한𝕏", "ж").encode("koi8-r"), "koi8-r", b""),
    ],
)
def test_text_is_read_in_its_encoding_and_written_back(
    data: bytes, encoding: str, bom: bytes
) -> None:
    xml = decoded_xml(data)

    assert (xml.encoding, xml.bom) == (encoding, bom)
    assert xml.encoded(xml.text) == data


def test_characters_that_the_encoding_lacks_become_references() -> None:
    xml = decoded_xml(b'<?xml version="1.0" encoding="us-ascii"?><a/>')

    assert xml.encoded("한") == b"&#54620;"


@pytest.mark.parametrize(
    ("data", "problem", "place"),
    [
        (b"<a>\n  <b></a>", "mismatched tag", (2, 8)),
        (b"", "no element found", (1, 1)),
        (b"<a/><b/>", "junk after document element", (1, 5)),
        (b"<a>&nbsp;</a>", "undefined entity", (1, 4)),
        (b"<a>\n\xff</a>", "byte 0xFF is not utf-8", (2, 1)),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "klingon is not an encoding", (1, 1)),
        (b'<?xml version="1.0" encoding="rot13"?><a/>', "rot13 is not an encoding", (1, 1)),
        (b"<a>\0</a>", "not well-formed", (1, 4)),
        (b'<a x="1" x="2"/>', "duplicate attribute", (1, 10)),
        (b"<a>" * 5001, "nested too deeply", (1, 15001)),
    ],
)
def test_what_is_not_well_formed_is_refused_with_its_place(
    data: bytes, problem: str, place: tuple[int, int]
) -> None:
    with pytest.raises(InputError, match=problem) as caught:
        decoded_xml(data)

    assert (caught.value.line, caught.value.column) == place


def test_too_many_elements_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "_MOST", 2)

    with pytest.raises(InputError, match="too many elements"):
        decoded_xml(b"<a><b/><c/></a>")


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a [<!ENTITY e "internal">]>',
        '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;]>',
        '<!DOCTYPE a [<!ENTITY a0 "lol"><!ENTITY a1 "&a0;&a0;">]>',
    ],
)
def test_a_file_that_declares_entities_is_refused(doctype: str) -> None:
    with pytest.raises(InputError, match="declares the entity") as caught:
        decoded_xml(f"{doctype}<a>&e;</a>".encode())

    assert caught.value.line == 1


def test_an_outer_document_type_is_never_fetched() -> None:
    text = '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd"><a>&nbsp;</a>'

    assert decoded_xml(text.encode()).text == text
