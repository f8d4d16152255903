"""The first thing that a stranger runs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from support.projects import tree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]


def test_the_demo_tells_every_step_in_order(run: Run, tmp_path: Path) -> None:
    result = run("-C", str(tmp_path), "demo")

    titles = [line for line in result.stdout.splitlines() if line.startswith("== ")]
    verbs = [title.split()[2].rstrip(":") for title in titles[1:]]
    assert result.exit_code == 0, result.stderr
    assert list(dict.fromkeys(verbs)) == ["extract", "update", "merge", "check", "build"]
    assert "lexicord fix" in result.stdout.rpartition("==")[2]
    assert (tmp_path / "lexicord-demo" / "lexicord.toml").is_file()


def test_the_demo_answers_programs_and_fixes_come_true(run: Run, tmp_path: Path) -> None:
    folder = str(tmp_path / "d")

    steps = json.loads(run("demo", folder, "--format", "json").stdout)["steps"]

    assert [step["verb"] for step in steps][:3] == ["init", "extract", "update"]
    first = json.loads(run("-C", folder, "check", "--format", "json").stdout)["findings"]
    left = json.loads(run("-C", folder, "fix", "--format", "json").stdout)["left"]["findings"]
    assert 0 < len(left) < len(first)
    assert not any(fix["certain"] for each in left for fix in each["fixes"])


def test_the_demo_does_not_overwrite(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    before = tree(tmp_path)

    result = run("demo", str(tmp_path))

    assert (result.exit_code, result.stdout) == (2, "")
    assert tree(tmp_path) == before
