"""Errors become sentences and exit codes, and nothing private is written down."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from lexicord.cli import boundary, crash_report
from lexicord.cli.boundary import guarded, told
from lexicord.domain.errors import InputError, SaveError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable


def failing(error: BaseException) -> Callable[[], None]:
    def run() -> None:
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (SaveError("the disk is full"), 2, "Error: the disk is full\n"),
        (SettingsError("no", path="lexicord.toml", line=3), 2, "Error: lexicord.toml:3:1: no\n"),
        (InputError("\x1b[2Jcleared"), 2, "Error: <U+001B>[2Jcleared\n"),
        (click.FileError("x.po", "gone"), 2, "Error: Could not open file 'x.po': gone\n"),
        (KeyboardInterrupt(), 130, "Error: Stopped.\n"),
        (click.Abort(), 130, "Error: Stopped.\n"),
    ],
)
def test_what_a_person_can_put_right(
    capsys: pytest.CaptureFixture[str], error: BaseException, code: int, sentence: str
) -> None:
    assert guarded(failing(error)) == code
    assert capsys.readouterr() == ("", sentence)


@pytest.mark.parametrize(("returned", "code"), [(0, 0), (1, 1), (None, 0)])
def test_the_command_says_its_exit_code(returned: int | None, code: int) -> None:
    assert guarded(lambda: returned) == code


def test_debug_shows_where_an_error_came_from(capsys: pytest.CaptureFixture[str]) -> None:
    guarded(failing(SaveError("full")), debug=True)

    assert "Traceback" in capsys.readouterr().err


def test_the_unexpected_gets_an_apology_and_a_report_without_texts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert guarded(failing(ZeroDivisionError("a secret text"))) == 2

    said = capsys.readouterr().err
    report = Path(said.rstrip(".\n").rpartition(" ")[2])
    text = report.read_text(encoding="utf-8")
    report.unlink()
    assert said.startswith("Error: Sorry, this is a mistake in lexicord (ZeroDivisionError).")
    assert "ZeroDivisionError" in text
    assert "secret" not in text
    assert str(Path.home()) not in text


def test_a_report_names_the_causes_first() -> None:
    try:
        try:
            int("secret")
        except ValueError as cause:
            sentence = "another secret"
            raise SaveError(sentence) from cause
    except SaveError as error:
        lines = crash_report.report_text(error).splitlines()

    kinds = [line for line in lines if line.endswith("Error")]
    assert kinds == ["builtins.ValueError", "lexicord.domain.errors.SaveError"]
    assert not any("secret" in line for line in lines)


def test_where_no_report_can_be_written_the_apology_stands_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", "/proc/nowhere")

    told(ZeroDivisionError())

    sorry = "Error: Sorry, this is a mistake in lexicord (ZeroDivisionError).\n"
    assert capsys.readouterr().err == sorry


def test_a_closed_pipe_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    forgotten: list[bool] = []
    monkeypatch.setattr(boundary, "_forget_stdout", lambda: forgotten.append(True))

    assert guarded(failing(BrokenPipeError())) == 1
    assert forgotten == [True]
