from __future__ import annotations

import pytest

from lexicord.project.globs import Glob


@pytest.mark.parametrize(
    ("pattern", "name", "matches"),
    [
        ("a.txt", "a.txt", True),
        ("a.txt", "b/a.txt", False),
        ("./a.txt", "a.txt", True),
        ("*.txt", "a.txt", True),
        ("*.txt", "a/b.txt", False),
        ("**/*.txt", "a.txt", True),
        ("**/*.txt", "a/b/c.txt", True),
        ("docs/**", "docs/a/b.md", True),
        ("docs/**", "docs", False),
        ("docs/**/x/*.md", "docs/x/a.md", True),
        ("docs/**/x/*.md", "docs/1/2/x/a.md", True),
        ("docs/**/x/*.md", "docs/1/2/y/a.md", False),
        ("a?c", "abc", True),
        ("a?c", "a/c", False),
        ("[ab].txt", "b.txt", True),
        ("[!ab].txt", "b.txt", False),
        ("[!ab].txt", "c.txt", True),
        ("[a-c].txt", "b.txt", True),
        ("[]].txt", "].txt", True),
        ("a[!x]b", "a/b", False),
        ("[", "[", True),
        ("a.b", "axb", False),
        ("a+(b)", "a+(b)", True),
        ("기사/*.txt", "기사/조선.txt", True),
        ("*", ".hidden", True),
    ],
)
def test_matches(pattern: str, name: str, matches: bool) -> None:  # noqa: FBT001 - a table
    assert Glob(pattern).matches(name) is matches


@pytest.mark.parametrize(
    ("pattern", "stem"),
    [
        ("docs/en/*.txt", ("docs", "en")),
        ("docs/**/x.txt", ("docs",)),
        ("a.txt", ()),
        ("./docs//a.txt", ("docs",)),
        ("[d]ocs/a", ()),
    ],
)
def test_the_stem_is_what_is_named_outright(pattern: str, stem: tuple[str, ...]) -> None:
    assert Glob(pattern).stem == stem


def test_many_stars_take_no_time() -> None:
    assert not Glob("**/" * 12 + "*a*b").matches("x/" * 12 + "a" * 40)
