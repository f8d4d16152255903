"""``lexicord export``, to people and to programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.answers import answer
from support.small_project import RIGHT, lay_out, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from click.testing import Result

    Run = Callable[..., Result]


def test_copies_are_written_and_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(lay_out(tmp_path))
    run("extract")
    run("update")
    translate(tmp_path, RIGHT)

    told = run("export", "-l", "ko-KP", "-o", "outgoing")
    again = answer(run("export", "-o", "outgoing", "--format", "json"))

    assert told.exit_code == 0
    assert "outgoing/article.ko_KP.po" in told.stdout
    assert "100 %" in told.stdout
    assert [each["written"] for each in again["copies"]] == [False]
    assert run("merge", "outgoing/article.ko_KP.po").exit_code == 0
