"""``cat``, ``undo`` and ``doctor``: what they say, to people and to programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from lexicord.cli.app import program
from support.answers import answer
from support.projects import project_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
PO = f'{HEADER}msgid "b"\nmsgstr "é"\n\nmsgid "a"\nmsgstr ""\n'.encode()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with one catalogue and no project."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.po").write_bytes(PO)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_cat_reads_what_comes_through_a_pipe() -> None:
    result = CliRunner().invoke(program, ["cat", "-", "-o", "-"], input=PO)
    assert (result.exit_code, result.stdout_bytes) == (0, PO)
    broken = CliRunner().invoke(program, ["cat", "-"], input=b"junk\n")
    assert (broken.exit_code, broken.stdout_bytes) == (2, b"")
    assert "standard input:1:1: " in broken.stderr


def test_cat_converts_sorts_and_wraps_in_place(run: Run, folder: Path) -> None:
    wishes = ("--charset", "ISO-8859-1", "--sort", "source", "--width", "20")
    report = answer(run("cat", "a.po", "-o", "a.po", *wishes, "--format", "json"))
    assert (report["charset"], report["written"], report["entries"]) == ("ISO-8859-1", True, 3)
    data = (folder / "a.po").read_bytes()
    assert data.index(b'"a"') < data.index(b'"b"')
    assert b"\xe9" in data
    assert b'"Content-Type: "\n' in data


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        (("--charset", "ASCII"), "does not exist in ASCII"),
        (("--charset", "nonsense"), "the charset nonsense is not known"),
        (("--sort", "luck"), "--sort"),
        (("--width", "-1"), "--width"),
    ],
)
def test_cat_refuses_what_cannot_be(
    run: Run, folder: Path, wish: tuple[str, ...], sentence: str
) -> None:
    result = run("cat", "a.po", "-o", "out.po", *wish)
    assert (result.exit_code, sentence in result.stderr) == (2, True)
    assert [path.name for path in folder.iterdir()] == ["a.po"]


def test_cat_tells_of_what_is_odd_with_its_place(run: Run, folder: Path) -> None:
    (folder / "a.po").write_bytes(PO + b'\nmsgid "a"\nmsgstr "x"\n')
    result = run("cat", "a.po", "-o", "b.po")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("a.po:10: ")
    (problem,) = answer(run("cat", "a.po", "--format", "json"))["problems"]
    assert problem["line"] == 10


@pytest.mark.usefixtures("folder")
def test_cat_compiles_and_opens_what_is_compiled(run: Run) -> None:
    assert run("cat", "a.po", "-o", "a.mo").exit_code == 0
    opened = run("cat", "a.mo").stdout_bytes
    assert b'msgid "b"' in opened
    assert b'msgid "a"' not in opened


def test_cat_in_a_project_can_be_undone(run: Run, folder: Path) -> None:
    project_in(folder)
    run("cat", "a.po", "-o", "a.po", "--charset", "ISO-8859-1")
    assert (folder / "a.po").read_bytes() != PO

    report = answer(run("undo", "--format", "json"))
    assert (report["undone"], report["number"], report["files"]) == (1, 2, ["a.po"])
    assert (folder / "a.po").read_bytes() == PO


def test_undo_lists_what_became_of_each_change(run: Run, folder: Path) -> None:
    project = project_in(folder)
    for charset in ("ISO-8859-1", "UTF-8"):
        run("cat", "a.po", "-o", "a.po", "--charset", charset)
    assert "“lexicord undo 3” brings it back." in run("undo").stdout
    project.journal.begin([("a.po", b"x", b"y")], command="merge")
    unsaved = project.journal.begin([("a.po", b"x", b"z")], command="fix")
    run("doctor", "--repair")
    project.journal.begin([("a.po", b"x", b"y")], command="check")

    lines = run("undo", "--list").stdout.splitlines()
    states = [line.split("a.po")[1].strip() for line in lines[1:]]
    assert states == ["interrupted", "not saved", "not saved", "", "taken back by 3", ""]
    changes = answer(run("undo", "--list", "--format", "json"))["changes"]
    assert [each["number"] for each in changes] == [6, unsaved.number, 4, 3, 2, 1]


def test_undo_of_what_is_back_already_says_so(run: Run, folder: Path) -> None:
    project_in(folder)
    run("cat", "a.po", "-o", "a.po", "--charset", "ISO-8859-1")
    (folder / "a.po").write_bytes(PO)
    assert run("undo").stdout == "Nothing had to be changed.\n"
    assert run("undo", "7").exit_code == 2


def test_doctor_tells_what_it_repaired_and_what_is_left(run: Run, folder: Path) -> None:
    project = project_in(folder)
    run("cat", "a.po", "-o", "a.po", "--charset", "ISO-8859-1")
    (folder / "a.po").write_bytes(b"\0" * 40)
    assert "a.po has zeros in it" in run("doctor").stdout

    mended = run("doctor", "--repair")
    assert (mended.exit_code, mended.stdout) == (0, "a.po  repaired\nAll is well.\n")
    for name in project.journal.contents.names():
        project.journal.contents.forget(name)
    report = run("doctor", "--repair", "--format", "json")
    assert (report.exit_code, answer(report)["troubles"][0]["ailment"]) == (1, "lost copy")
