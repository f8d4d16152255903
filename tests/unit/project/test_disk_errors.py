from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from lexicord.domain.errors import SaveError
from lexicord.project.disk_errors import reason, refusals, save_error

PATH = Path("locale/ko.po")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "no permission"),
        (errno.ENOTDIR, "a file is in the way"),
        (errno.EIO, "input/output error"),
        (errno.EBUSY, os.strerror(errno.EBUSY)),
    ],
)
def test_people_are_told_why(code: int, words: str) -> None:
    assert words in str(reason(OSError(code, os.strerror(code))))


def test_an_error_without_a_number_says_what_it_can() -> None:
    assert str(reason(OSError("strange"))) == "strange"


def test_refusals_name_the_file() -> None:
    said = r"^locale/ko\.po could not be saved: the disk is full; nothing was changed$"
    with pytest.raises(SaveError, match=said), refusals(PATH):
        raise OSError(errno.ENOSPC, "x")


def test_files_that_are_new_already_are_named() -> None:
    error = save_error(PATH, OSError(errno.EIO, "x"), still_new=[Path("a"), Path("b")])

    assert str(error).endswith("already new, see `lexicord undo`: a, b")
