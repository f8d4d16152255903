from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.project.file_change import ChangedMeanwhile, FileChange

PATH = Path("a.po")


@pytest.mark.parametrize("current", [b"base", b"data"])
def test_what_was_read_or_is_wanted_is_replaced(current: bytes) -> None:
    change = FileChange.replacing(PATH, b"data", base=b"base")

    assert change.made_from(current) == b"data"


@pytest.mark.parametrize("current", [b"theirs", None])
def test_what_others_saved_is_not_overwritten(current: bytes | None) -> None:
    with pytest.raises(ChangedMeanwhile, match=r"a\.po was changed by another program") as caught:
        FileChange.replacing(PATH, b"data", base=b"base").made_from(current)
    assert (caught.value.path, caught.value.current) == (PATH, current)


def test_what_others_saved_can_be_merged() -> None:
    change = FileChange.replacing(
        PATH, b"data", base=b"base", merge=lambda current: (current or b"") + b"+data"
    )
    assert change.made_from(b"theirs") == b"theirs+data"


def test_only_what_is_new_is_verified() -> None:
    seen: list[bytes] = []
    FileChange(PATH, lambda _: b"new", seen.append).made_from(b"old")
    FileChange(PATH, lambda data: data, seen.append).made_from(b"old")
    FileChange(PATH, lambda _: None, seen.append).made_from(b"old")

    assert seen == [b"new"]
