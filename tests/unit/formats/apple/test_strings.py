"""Apple's strings: quoted pairs with comments."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.apple.strings import Strings

EN = LocaleTag("en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"a" = "b";', [("a", "b")]),
        ("a.b-c = d;", [("a.b-c", "d")]),
        ("'a' = 'b \"c\"';", [("a", 'b "c"')]),
        ('/* x\n * y */ "a"="b"; // z\n"c"="d";', [("a", "b", "x * y"), ("c", "d", "z")]),
        ('"only";/* for it */"k";"a"="b";', [("a", "b")]),
        ('"a"="\\n\\"\\U00e9\\u00e9\\101\\q\\ud83d\\ude00";', [("a", '\n"ééAq😀')]),
        ("", []),
    ],
)
def test_entries_are_read_with_their_comments(text: str, expected: list[tuple[str, ...]]) -> None:
    units = Strings().read(text.encode(), EN, granularity="sentence").units

    assert [(unit.path, unit.source.strip(), *unit.notes) for unit in units] == [
        (path, source.strip(), *notes) for path, source, *notes in expected
    ]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('"a"', "1:4", "= is missing"),
        ('"a" "b"', "1:5", "= is missing"),
        ('"a"}', "1:4", "= is missing"),
        ('"a"=', "1:5", "a value in quotes"),
        ('"a"={', "1:5", "a value in quotes"),
        ('"a"="b"\n', "2:1", "; is missing"),
        ("=", "1:1", "a key is missing"),
        ('\n"a', "2:1", "neither a comment"),
        ("/* x", "1:1", "neither a comment"),
        ("bplist00", "1:1", "plutil"),
    ],
)
def test_what_is_written_otherwise_is_refused_with_its_place(
    text: str, place: str, words: str
) -> None:
    with pytest.raises(InputError, match=words) as refused:
        Strings().read(text.encode(), EN, granularity="sentence")

    assert f"{refused.value.line}:{refused.value.column}" == place


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_stays_utf_16(encoding: str) -> None:
    data = '\ufeff"a" = "b\nc";\n"d" = "e";'.encode(encoding)
    document = Strings().read(data, EN, granularity="sentence")

    built = Strings().write(document, ['"조\n선\\', "x\ty\n"], LocaleTag("ko"))
    assert built.decode(encoding) == '\ufeff"a" = "\\"조\n선\\\\";\n"d" = "x\\ty\\n";'
