"""What every document format keeps to."""

from __future__ import annotations

import pytest

from lexicord.domain.document import Slot
from lexicord.domain.errors import InputError, LexicordError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.registry import codec, codec_for, codec_names

EN = LocaleTag("en")
BUILDING = [name for name in codec_names() if codec(name).builds]
GRANULARITIES = ["sentence", "paragraph"]
NASTY = [
    b"",
    b"\n",
    b"Title",
    b"\xef\xbb\xbfTitle\r\n\r\nOne. Two.\r\n",
    b"a\rb\r\rc",
    "«x» \u2028 \x0b \x85 한국어\n\n  日本語。\u3000\n".encode(),
    b"- a\n- b\n\n1. c\n2. d\n\n\n",
]


def _accepts(name: str, data: bytes) -> bool:
    """Say whether data is of a format at all: most data is no archive, and no JSON."""
    try:
        codec(name).read(data, EN, granularity="sentence")
    except LexicordError:
        return False
    return True


ACCEPTED = [(name, data) for name in BUILDING for data in NASTY if _accepts(name, data)]


@pytest.mark.parametrize("name", codec_names())
def test_a_format_is_found_by_its_name_and_by_its_suffixes(name: str) -> None:
    assert codec(name).name == name
    assert all(
        codec_for(f"folder/Read.Me{suffix}") is codec(name) for suffix in codec(name).suffixes
    )


def test_a_name_that_is_no_format_is_refused_with_those_that_are() -> None:
    with pytest.raises(InputError, match=r"'word' is not a format.*plaintext"):
        codec("word")


def test_a_suffix_that_nobody_reads_has_no_codec() -> None:
    assert codec_for("picture.png") is None


@pytest.mark.parametrize("granularity", GRANULARITIES)
@pytest.mark.parametrize(("name", "data"), ACCEPTED)
def test_reading_and_writing_back_changes_no_byte(name: str, granularity: str, data: bytes) -> None:
    document = codec(name).read(data, EN, granularity=granularity)

    assert codec(name).write(document, [unit.source for unit in document.units], EN) == data


@pytest.mark.parametrize(("name", "data"), ACCEPTED)
def test_units_have_text_a_place_and_a_path_of_their_own(name: str, data: bytes) -> None:
    units = codec(name).read(data, EN, granularity="sentence").units

    assert all(unit.source.strip() and unit.line >= 1 for unit in units)
    # A key may stand twice in a file of keys.
    assert len({(unit.path, unit.line) for unit in units}) == len(units)


@pytest.mark.parametrize(("name", "data"), ACCEPTED)
def test_a_translation_changes_only_its_slot(name: str, data: bytes) -> None:
    document = codec(name).read(data, EN, granularity="sentence")
    sources = [unit.source for unit in document.units]
    first = document.slots[0].raw.encode() if sources else b""

    built = codec(name).write(document, [f"{source}Q" for source in sources[:1]] + sources[1:], EN)

    before, _, after = data.partition(first) if first else (data, b"", b"")
    assert built.startswith(before)
    assert built.endswith(after)


@pytest.mark.parametrize(("name", "data"), ACCEPTED)
def test_the_pieces_of_a_document_are_never_empty(name: str, data: bytes) -> None:
    pieces = codec(name).read(data, EN, granularity="sentence").pieces

    assert all(piece.raw if isinstance(piece, Slot) else piece.text for piece in pieces)
