from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from lexicord.project.memory import Memory, Sight, digest, sights

if TYPE_CHECKING:
    from pathlib import Path

OLD = 1_000_000_000_000_000_000


def _aged(path: Path, data: bytes, modified: int = OLD) -> Path:
    path.write_bytes(data)
    os.utime(path, ns=(modified, modified))
    return path


def test_what_is_kept_is_recalled(tmp_path: Path) -> None:
    Memory(tmp_path / "state" / "cache").keep("a", {"x": [1]})
    assert Memory(tmp_path / "state" / "cache").recalled("a", dict[str, list[int]], {}) == {
        "x": [1]
    }
    assert (tmp_path / "state" / ".gitignore").read_text() == "*\n"
    assert [each.name for each in (tmp_path / "state" / "cache").iterdir()] == ["a.json"]


@pytest.mark.parametrize("damage", [b"", b"{", b'{"x": "y"}', b"\xff"])
def test_what_is_damaged_is_forgotten(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "a.json").write_bytes(damage)
    assert Memory(tmp_path).recalled("a", dict[str, int], {"otherwise": 1}) == {"otherwise": 1}


def test_a_disk_that_refuses_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    memory = Memory(tmp_path / "file" / "cache")
    memory.keep("a", 1)
    assert memory.recalled("a", int, 0) == 0


def test_a_file_that_cannot_have_changed_is_not_read(tmp_path: Path) -> None:
    path = _aged(tmp_path / "a", b"one")
    known = {"a": Sight(3, OLD, OLD * 2, "remembered")}
    assert sights({"a": path}, known)["a"].digest == "remembered"


@pytest.mark.parametrize(
    "known",
    [
        Sight(4, OLD, OLD * 2, "remembered"),
        Sight(3, OLD - 1, OLD * 2, "remembered"),
        Sight(3, OLD, OLD + 1, "remembered"),
        None,
    ],
)
def test_any_other_is_known_by_its_content(tmp_path: Path, known: Sight | None) -> None:
    path = _aged(tmp_path / "a", b"one")
    assert sights({"a": path}, {"a": known} if known else {})["a"].digest == digest(b"one")


def test_a_file_that_is_not_there_is_left_out(tmp_path: Path) -> None:
    path = _aged(tmp_path / "a", b"")
    assert sights({"b": tmp_path / "b", "c": path / "c"}, {}) == {}
