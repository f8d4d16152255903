from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import ProjectError
from lexicord.project.contents import Contents, digest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("data", [b"", b"x", "조선".encode() * 9999, bytes(range(256))])
def test_what_is_kept_comes_back(tmp_path: Path, data: bytes) -> None:
    contents = Contents(tmp_path)

    name = contents.keep(data)
    assert name == digest(data) == sha256(data).hexdigest()
    assert contents.get(name) == data


def test_what_is_kept_twice_is_kept_once(tmp_path: Path) -> None:
    contents = Contents(tmp_path)

    assert contents.keep(b"x") == contents.keep(b"x")
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("damage", [b"", b"junk", b"x\x9c"])
def test_a_damaged_copy_is_never_given_out(tmp_path: Path, damage: bytes) -> None:
    name = Contents(tmp_path).keep(b"precious")
    (tmp_path / f"{name}.z").write_bytes(damage)

    with pytest.raises(ProjectError, match="is damaged"):
        Contents(tmp_path).get(name)


def test_a_copy_of_something_else_is_damage_too(tmp_path: Path) -> None:
    contents = Contents(tmp_path)
    one, two = contents.keep(b"1"), contents.keep(b"2")
    (tmp_path / f"{one}.z").replace(tmp_path / f"{two}.z")

    with pytest.raises(ProjectError, match="is damaged"):
        contents.get(two)
    with pytest.raises(ProjectError, match="is missing"):
        contents.get(one)


def test_what_is_forgotten_is_gone(tmp_path: Path) -> None:
    name = Contents(tmp_path).keep(b"x")
    Contents(tmp_path).forget(name)
    Contents(tmp_path).forget(name)

    assert not list(tmp_path.iterdir())
    assert digest(None) is None
