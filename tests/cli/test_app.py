"""The top of the command line: version, help, and what is said to a slip of the finger."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lexicord import __version__
from lexicord.cli.app import VERBS
from lexicord.cli.command import Described
from lexicord.cli.commands.dates import VERBS as DATES_VERBS
from lexicord.cli.commands.git import VERBS as GIT_VERBS
from lexicord.cli.commands.glossary import VERBS as GLOSSARY_VERBS
from lexicord.cli.lazy import load

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from click.testing import Result

GROUPS = {"dates": DATES_VERBS, "git": GIT_VERBS, "glossary": GLOSSARY_VERBS}
MEMBERS = {
    f"{group} {name}": verb for group, table in GROUPS.items() for name, verb in table.items()
}
ALL = {**VERBS, **MEMBERS}


def test_version(run: Callable[..., Result]) -> None:
    result = run("--version")

    assert (result.exit_code, result.stdout) == (0, f"lexicord {__version__}\n")


@pytest.mark.parametrize("args", [(), ("--help",), ("-h",)])
def test_help_lists_every_command_in_the_order_of_the_work(
    run: Callable[..., Result], args: tuple[str, ...]
) -> None:
    result = run(*args)

    listed = [line.split()[0] for line in result.stdout.splitlines() if line.startswith("  ")]
    assert [name for name in listed if name in VERBS] == list(VERBS)
    assert result.exit_code == 0


@pytest.mark.parametrize("name", ALL)
def test_every_command_explains_itself(run: Callable[..., Result], name: str) -> None:
    result = run(*name.split(), "--help")

    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: lexicord {name}")
    assert ALL[name].summary in result.stdout
    assert "Options:" in result.stdout


@pytest.mark.parametrize("args", [(), ("check",)])
def test_help_reads_as_it_was_approved(run: Callable[..., Result], args: tuple[str, ...]) -> None:
    name = "-".join(("lexicord", *args))
    approved = Path(__file__).parents[1] / "golden" / "cli" / f"{name}.help.txt"

    assert run(*args, "--help", COLUMNS="80").stdout == approved.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [name for name in ALL if name not in GROUPS])
def test_every_command_has_its_summary_and_examples(name: str) -> None:
    command = load(ALL[name].target)

    assert isinstance(command, Described)
    assert command.paragraphs[0] == ALL[name].summary
    assert command.examples
    assert all(line.startswith(f"lexicord {name}") for line, _ in command.examples)


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("chek",), "There is no command “chek”. Did you mean check?"),
        (("xyz",), "There is no command “xyz”. “lexicord --help”"),
        (("--verion",), "There is no option --verion. Did you mean --version?"),
        (("check", "--xyz"), "There is no option --xyz. “lexicord check --help”"),
        (("glossary", "lnt"), "There is no command “lnt”. Did you mean lint?"),
        (("merge",), "Name the returned file, or --base, --ours and --theirs."),
        (("update", "--po", "x.po"), "--po, --template and -o belong together."),
    ],
)
def test_a_wrong_command_line_gets_a_sentence(
    run: Callable[..., Result], args: tuple[str, ...], sentence: str
) -> None:
    result = run(*args)

    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("Error: ")
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1


def test_the_module_is_the_program(
    shell: Callable[..., subprocess.CompletedProcess[bytes]],
) -> None:
    assert shell("--version").stdout.decode() == f"lexicord {__version__}\n"
