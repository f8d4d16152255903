from __future__ import annotations

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from lexicord.services.base_stamp import is_base, stamped
from lexicord.services.meanwhile import brought_together


def catalogue(**texts: str) -> Catalog:
    return Catalog.new(
        {"Language": "ko"}, [Entry(source, translations=(text,)) for source, text in texts.items()]
    )


BASE = catalogue(a="", b="")


def test_edits_of_different_texts_come_together() -> None:
    found = brought_together(BASE.to_bytes(), catalogue(a="1", b=""), catalogue(a="", b="2"))
    assert found is not None
    assert found.to_bytes() == catalogue(a="1", b="2").to_bytes()


def test_what_stands_in_the_file_keeps_its_bytes() -> None:
    odd = catalogue(a="", b="2").to_bytes().replace(b'msgstr "2"', b'msgstr ""\n"2"')
    found = brought_together(BASE.to_bytes(), catalogue(a="1", b=""), Catalog.from_bytes(odd))
    assert found is not None
    assert b'msgstr ""\n"2"' in found.to_bytes()


def test_the_stamp_is_that_of_the_whole() -> None:
    ours, theirs = stamped(catalogue(a="1", b="")), stamped(catalogue(a="", b="2"))
    found = brought_together(stamped(BASE).to_bytes(), ours, theirs)
    assert found is not None
    assert is_base(found)


def test_two_texts_for_one_are_for_people_to_decide() -> None:
    assert brought_together(BASE.to_bytes(), catalogue(a="1", b=""), catalogue(a="2", b="")) is None
