"""Patterns mean what the obvious, slow way of matching says."""

from __future__ import annotations

from fnmatch import fnmatchcase

from hypothesis import example, given, settings
from hypothesis import strategies as st

from lexicord.project.globs import Glob

PARTS = st.sampled_from(["a", "b", "ab", "*", "?", "a*", "[ab]", "**"])
PATTERNS = st.lists(PARTS, min_size=1, max_size=5).map("/".join)
PATHS = st.lists(st.sampled_from(["a", "b", "ab", "ba", "."]), min_size=1, max_size=5)


def slowly(pattern: list[str], path: list[str]) -> bool:
    if not pattern:
        return not path
    if pattern == ["**"]:
        return bool(path)
    if pattern[0] == "**":
        return slowly(pattern[1:], path) or (bool(path) and slowly(pattern, path[1:]))
    return bool(path) and fnmatchcase(path[0], pattern[0]) and slowly(pattern[1:], path[1:])


@given(PATTERNS, PATHS)
@example("**/**", ["a"])
@settings(max_examples=100, deadline=None)
def test_matching_agrees_with_the_slow_way(pattern: str, path: list[str]) -> None:
    assert Glob(pattern).matches("/".join(path)) == slowly(pattern.split("/"), path)


@given(PATTERNS, PATHS)
@settings(max_examples=100, deadline=None)
def test_every_match_lies_below_the_stem(pattern: str, path: list[str]) -> None:
    glob = Glob(pattern)
    if glob.matches("/".join(path)):
        assert tuple(path[: len(glob.stem)]) == glob.stem
