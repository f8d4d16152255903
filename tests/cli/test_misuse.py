"""Whoever calls a command wrongly is told what it wants, in one sentence of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from lexicord.cli.misuse import usage_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result


@pytest.mark.parametrize(
    ("line", "sentence", "command"),
    [
        ("stats --format x", "--format must be one of text, json.", "lexicord stats"),
        ("stats --format", "--format needs a value.", "lexicord stats"),
        ("--version=3", "--version takes no value.", "lexicord"),
        ("check --accept", "There is no option --accept.", "lexicord check"),
        ("merge a --accept-loss=3", "--accept-loss takes no value.", "lexicord merge"),
        ("check --locle x", "no option --locle. Did you mean --locale?", "lexicord check"),
        ("undo x", "NUMBER must be a whole number of at least 1.", "lexicord undo"),
        ("cat x --width=-3", "--width must be a whole number from 0 to", "lexicord cat"),
        ("undo 1 2 3", "“2 3” has no place here.", "lexicord undo"),
        ("cat", "FILE is missing.", "lexicord cat"),
        ("cat .", "FILE must be a file.", "lexicord cat"),
        ("init README.md", "FOLDER must be a folder.", "lexicord init"),
        ("-C absent stats", "There is no folder “absent”.", "lexicord"),
        ("chekc", "There is no command “chekc”. Did you mean check?", "lexicord"),
    ],
)
def test_a_wrong_command_line_gets_one_sentence(
    run: Callable[..., Result], line: str, sentence: str, command: str
) -> None:
    result = run(*line.split())

    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
    assert f"“{command} --help” shows how it is used." in result.stderr


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (click.UsageError("A sentence of ours."), "A sentence of ours."),
        (click.BadParameter("odd", param=click.Option(["-x"])), "Invalid value for '-x': odd"),
        (click.BadOptionUsage("--x", "odd"), "--x needs a value."),
    ],
)
def test_what_click_alone_knows_is_passed_on(error: click.UsageError, sentence: str) -> None:
    assert usage_sentence(error) == sentence
