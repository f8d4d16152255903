from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog

HEADER = 'msgid ""\nmsgstr "Language: fr\\n"\n\n'
A = 'msgid "a"\nmsgstr "1"\n\n'
B = 'msgid "b"\nmsgstr "2"\n\n'


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (HEADER + A + HEADER + B, 7, "two catalogues"),
        (HEADER + A + HEADER.replace('"\nm', '" m') + B, 7, "two catalogues"),
        (HEADER + '#~ msgid ""\n#~ msgstr "X: 1\\n"\n', 4, "an obsolete entry has an empty msgid"),
        (HEADER + A + HEADER.replace('d ""', 'd ""\n""') + B, 7, "two catalogues"),
        (HEADER + A + HEADER[:-1] + '"Team: x\\n"\n' + B, 7, "two catalogues"),
        ((HEADER + A + HEADER + B).replace("\n", "\r\n"), 7, "two catalogues"),
    ],
)
def test_two_catalogues_in_one_are_refused(text: str, line: int, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as caught:
        Catalog.from_bytes(text.encode())
    assert caught.value.line == line


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "# only a comment",
        HEADER + HEADER + A,
        HEADER + A + HEADER,
        HEADER + A + 'domain "x"\n\n' + HEADER + B,
        A + HEADER,
        'msgctxt "k"\n' + HEADER + HEADER,
        '#~ msgid ""\n#~ msgstr "X: 1\\n"\n',
        'msgid ""\nmsgid_plural "b"\nmsgstr[0] "c"\n',
    ],
)
def test_unusual_headers_are_kept(text: str) -> None:
    catalog = Catalog.from_bytes(text.encode())
    assert catalog.to_bytes() == text.encode()
    assert catalog.rebuilt(list(catalog.entries)).to_bytes() == text.encode()
