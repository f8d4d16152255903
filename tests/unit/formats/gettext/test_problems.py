from __future__ import annotations

import pytest

from lexicord.formats.gettext.catalog import Catalog

A = 'msgid "a"\nmsgstr "1"\n\n'
HEADER = 'msgid ""\nmsgstr "Language: fr\\n"\n\n'


def messages(text: str) -> list[tuple[int, str]]:
    catalog = Catalog.from_bytes(text.encode())
    assert catalog.to_bytes() == text.encode()
    return [(problem.line, problem.message) for problem in catalog.problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (A, []),
        (A + A, [(4, "'a' is here a second time; the first is on line 1")]),
        (
            A + A.replace("msg", "#~ msg"),
            [(4, "'a' is here a second time; the first is on line 1")],
        ),
        (A + 'domain "x"\n\n' + A, []),
        (HEADER + HEADER, [(4, "a second header; the first is on line 1")]),
        (
            'msgid ""\nmsgstr "Content-Type: text/plain; charset=X-FOO\\n"\n',
            [(0, "the charset X-FOO is not known; the file is ASCII, so it was read all the same")],
        ),
    ],
)
def test_odd_things_are_reported_and_kept(text: str, expected: list[tuple[int, str]]) -> None:
    assert messages(text) == expected


def test_long_sources_are_shown_cut() -> None:
    (problem,) = messages(A.replace('"a"', f'"{"a" * 60}"') * 2)
    assert problem[1].startswith("'" + "a" * 39 + "…'")
