from __future__ import annotations

import pytest

from lexicord.project.changes import Change, ChangedFile, ChangeState
from lexicord.project.journal_lines import Begun, Ended, from_lines, to_line
from support.projects import MOMENT

CHANGE = Change(7, MOMENT, "김철수\n", "merge", (ChangedFile("a\nb", None, "ff"),), undoes=3)


@pytest.mark.parametrize("record", [Begun(CHANGE), Ended(7, ChangeState.DONE)])
def test_a_record_is_one_line_and_comes_back(record: Begun | Ended) -> None:
    line = to_line(record)

    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert list(from_lines(line)) == [record]


def test_every_cut_of_a_line_is_known_as_torn() -> None:
    line = to_line(Begun(CHANGE)).rstrip()

    for length in range(1, len(line)):
        assert list(from_lines(line[:length])) == [line[:length]]


@pytest.mark.parametrize("junk", [b"{}", b"null", b'{"line":"ended"}', b"\x00\x00", b"\xff"])
def test_lines_that_are_none_do_not_hide_the_others(junk: bytes) -> None:
    good = Ended(1, ChangeState.DROPPED)

    assert list(from_lines(junk + b"\n\n" + to_line(good))) == [junk, good]
