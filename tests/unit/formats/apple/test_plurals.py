"""Apple's plurals: property lists of forms."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.apple.plurals import StringsDict

EN = LocaleTag("en")


def read(body: str) -> list[tuple[str, ...]]:
    data = f"<plist><dict>{body}</dict></plist>".encode()
    units = StringsDict().read(data, EN, granularity="sentence").units
    return [(unit.path, unit.source, *unit.notes) for unit in units]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<key>one</key><string>x &amp; y</string>", [("one", "x & y", "quantity: one")]),
        ("<key>NSStringLocalizedFormatKey</key><string>%#@v@</string>", []),
        ("<key>NSStringLocalizedFormatKey</key><string>%1$#@v@: %#@w@</string>", []),
        (
            (
                "<key>a</key><dict><key>NSStringLocalizedFormatKey</key>"
                "<string>In %#@v@</string></dict>"
            ),
            [("a.NSStringLocalizedFormatKey", "In %#@v@")],
        ),
        ("<key>NSStringFormatValueTypeKey</key><string>d</string>", []),
        ("<string>lost</string>", []),
    ],
)
def test_forms_are_texts_and_types_are_none(body: str, expected: list[tuple[str, ...]]) -> None:
    assert read(body) == expected


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<resources/>", "its root is resources, not plist"),
        (b"<plist>", "not well-formed"),
        (b'<!DOCTYPE x [<!ENTITY e "x">]><plist>&e;</plist>', "declares the entity"),
    ],
)
def test_what_is_no_property_list_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        StringsDict().read(data, EN, granularity="sentence")

    assert refused.value.line == 1


def test_text_outside_of_any_dictionary_is_none() -> None:
    document = StringsDict().read(b"<plist><string>x</string></plist>", EN, granularity="")

    assert document.units == ()
