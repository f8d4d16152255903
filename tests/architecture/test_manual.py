"""The manual tells everything: every command, option, setting and rule has its page."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec
import pytest

from lexicord.checks.registry import rule_ids
from lexicord.cli.app import VERBS, program
from lexicord.cli.commands.dates import VERBS as DATES_VERBS
from lexicord.cli.commands.git import VERBS as GIT_VERBS
from lexicord.cli.commands.glossary import VERBS as GLOSSARY_VERBS
from lexicord.cli.lazy import load
from lexicord.project.settings import Settings

MANUAL = Path(__file__).resolve().parents[2] / "src" / "lexicord" / "manual"
ALL = {
    **VERBS,
    **{f"glossary {name}": verb for name, verb in GLOSSARY_VERBS.items()},
    **{f"dates {name}": verb for name, verb in DATES_VERBS.items()},
    **{f"git {name}": verb for name, verb in GIT_VERBS.items()},
}


def _page(section: str, name: str) -> str:
    return (MANUAL / section / f"{name}.md").read_text(encoding="utf-8")


def _options(command: click.Command) -> list[str]:
    return [
        name for param in command.params if isinstance(param, click.Option) for name in param.opts
    ]


@pytest.mark.parametrize("name", VERBS)
def test_every_command_has_its_page(name: str) -> None:
    assert _page("verbs", name).startswith(f"# lexicord {name}\n")


@pytest.mark.parametrize("name", ALL)
def test_every_option_stands_on_the_page_of_its_command(name: str) -> None:
    page = _page("verbs", name.split(maxsplit=1)[0])
    options = _options(load(ALL[name].target))

    assert [option for option in options if f"`{option}" not in page] == []
    assert f"lexicord {name}" in page


@pytest.mark.parametrize("name", VERBS)
def test_the_page_tells_what_the_examples_of_the_help_show(name: str) -> None:
    page = _page("verbs", name)
    examples = getattr(load(VERBS[name].target), "examples", ())

    assert [line for line, _ in examples if line not in page] == []


def test_every_option_of_the_program_is_told() -> None:
    page = _page("guide", "exit-codes")

    assert [option for option in _options(program) if f"`{option}" not in page] == []


def _settings(struct: type[msgspec.Struct] = Settings, prefix: str = "") -> list[str]:
    names = []
    for field in msgspec.structs.fields(struct):
        inner = _struct_in(field.type)
        name = f"{prefix}{field.encode_name}"
        names += _settings(inner, f"{name}.") if inner else [name]
    return names


def _struct_in(kind: object) -> type[msgspec.Struct] | None:
    parts = [kind, *getattr(kind, "__args__", ())]
    structs = [
        part for part in parts if isinstance(part, type) and issubclass(part, msgspec.Struct)
    ]
    return structs[0] if structs else None


@pytest.mark.parametrize("name", _settings())
def test_every_setting_has_its_paragraph(name: str) -> None:
    page = _page("guide", "project-file")

    _, heading, rest = page.partition(f"### `{name}`\n\n")
    assert heading
    assert len(rest.partition("\n#")[0].split()) > 5


@pytest.mark.parametrize("rule", rule_ids())
def test_every_rule_has_its_page_with_wrong_and_right(rule: str) -> None:
    page = _page("rules", rule.replace("/", "-"))

    assert page.startswith("# ")
    assert rule in page
    assert len(page.split()) > 40


def test_every_page_on_a_rule_has_its_rule() -> None:
    pages = {path.stem.replace("-", "/", 1) for path in (MANUAL / "rules").glob("*.md")}

    assert pages - set(rule_ids()) == set()


def test_every_page_on_a_command_has_its_command() -> None:
    assert {path.stem for path in (MANUAL / "verbs").glob("*.md")} - set(VERBS) == set()


def test_every_decision_has_a_number_of_its_own() -> None:
    numbers = [int(path.name[:4]) for path in (MANUAL / "decisions").glob("*.md")]

    assert len(numbers) == len(set(numbers))


def test_every_exit_code_is_told() -> None:
    page = _page("guide", "exit-codes")

    assert [code for code in (0, 1, 2, 130) if f"| {code} |" not in page] == []
