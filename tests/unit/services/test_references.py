"""The places of entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.services.extract import extract
from lexicord.services.references import named_place, reference
from support.workshop import workshop

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "line", "written"),
    [("a/b.txt", 3, "a/b.txt:3"), ("a.txt", 0, "a.txt"), ("a b.txt", 3, "a b.txt:3")],
)
def test_a_place_is_read_as_it_was_written(name: str, line: int, written: str) -> None:
    assert reference(name, line) == written
    assert named_place(written) == (name, line)


@pytest.mark.parametrize(("place", "read"), [("c:3:9", ("c:3", 9)), ("", ("", 0))])
def test_odd_places_are_read_too(place: str, read: tuple[str, int]) -> None:
    assert named_place(place) == read


def test_a_name_with_spaces_stands_once_between_isolates(tmp_path: Path) -> None:
    project = workshop(tmp_path)
    (tmp_path / "texts/visits.txt").rename(tmp_path / "texts/three visits.txt")
    extract(project)
    text = (tmp_path / "locale/three visits.pot").read_text(encoding="utf-8")
    assert "#: \u2068texts/three visits.txt\u2069:1\n" in text
    assert [each.written for each in extract(project).templates] == [False]
