"""The schema of the answers, as the manual gives it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from lexicord.cli.app import VERBS
from lexicord.cli.commands.dates import VERBS as DATES_VERBS
from lexicord.cli.commands.git import VERBS as GIT_VERBS
from lexicord.cli.commands.glossary import VERBS as GLOSSARY_VERBS
from lexicord.cli.lazy import load
from support.answers import answer, schema
from support.small_project import lay_out

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

ALL = {
    **VERBS,
    **{f"glossary {name}": verb for name, verb in GLOSSARY_VERBS.items()},
    **{f"dates {name}": verb for name, verb in DATES_VERBS.items()},
    **{f"git {name}": verb for name, verb in GIT_VERBS.items()},
}
CATALOG = """\
msgid ""
msgstr "Language: ko_KP\\n"

msgid "It came in Juche 49 (1960)."
msgstr "대표단은 주체49({year})년에 왔다."
"""


def _answers(name: str) -> bool:
    params = getattr(load(ALL[name].target), "params", ())
    return any("--format" in param.opts for param in params)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_schema_names_every_command_that_answers() -> None:
    named = schema()["properties"]["command"]["enum"]
    shaped = {each["properties"]["command"]["const"] for each in schema()["oneOf"]}
    assert set(named) == shaped
    # An option may make another answer of it: `stats --since`.
    assert {name.partition(" --")[0] for name in named} == {name for name in ALL if _answers(name)}


def spoilt(value: dict[str, Any]) -> list[dict[str, Any]]:
    finding = value["findings"][0]
    return [
        {key: each for key, each in value.items() if key != "counts"},
        {**value, "findings": [{**finding, "severity": "fatal"}]},
        {**value, "findings": [{**finding, "extra": 1}]},
        {**value, "findings": [{**finding, "target_spans": [[3]]}]},
    ]


@pytest.mark.parametrize(("year", "code"), [(1960, 0), (1961, 1)])
def test_a_file_outside_of_any_project_is_checked(
    run: Run, tmp_path: Path, year: int, code: int
) -> None:
    (tmp_path / "returned.po").write_text(CATALOG.format(year=year), encoding="utf-8")
    result = run("-C", str(tmp_path), "check", "returned.po", "--format", "json")
    assert result.exit_code == code
    value = answer(result)
    assert [each["rule"] for each in value["findings"]] == ["date/mismatch"] * code
    for wrong in spoilt(value) if code else ():
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema())


def test_a_returned_file_is_checked_with_the_project_that_it_lies_in(
    run: Run, tmp_path: Path
) -> None:
    lay_out(tmp_path)
    (tmp_path / "returned.po").write_text(
        CATALOG.replace("It came in Juche 49 (1960).", "The Workers' Party of Korea.").replace(
            "대표단은 주체49({year})년에 왔다.", "조선로동자당"
        ),
        encoding="utf-8",
    )
    value = answer(run("check", str(tmp_path / "returned.po"), "--format", "json"))
    assert [each["rule"] for each in value["findings"]] == ["term/forbidden"]
    assert value["findings"][0]["path"] == "returned.po"


@pytest.mark.parametrize("name", ["missing.po", "broken.po", "folder"])
def test_what_cannot_be_checked_is_an_error_without_an_answer(
    run: Run, tmp_path: Path, name: str
) -> None:
    (tmp_path / "broken.po").write_text('msgid "a\n', encoding="utf-8")
    (tmp_path / "folder").mkdir()
    result = run("-C", str(tmp_path), "check", name, "--format", "json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert json.dumps(result.stderr).count("\\n") == 1


def test_a_finding_is_let_stand(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.po").write_text(CATALOG.format(year=1961), encoding="utf-8")
    here = ("-C", str(tmp_path))
    (found,) = answer(run(*here, "check", "a.po", "--format", "json"))["findings"]
    wish = ("waive", f"a.po:{found['line']}", "date/mismatch", "--reason", "as printed")
    result = run(*here, *wish, "--author", "Kim")
    assert (result.exit_code, "Kim lets it stand: as printed" in result.stdout) == (0, True)
    assert "1 finding is waived" in run(*here, "check", "a.po").stdout
    assert run(*here, *wish).exit_code == 2
    assert run(*here, "waive", "a.po", "date/mismatch", "--reason", "x").exit_code == 2


def test_a_waiver_answers_programs(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.po").write_text(CATALOG.format(year=1961), encoding="utf-8")
    wish = ("waive", "a.po:5", "date/mismatch", "--reason", "as printed", "--format", "json")
    value = answer(run("-C", str(tmp_path), *wish, LEXICORD_USER="Ri Yong"))
    assert (value["author"], value["rule"], len(value["messages"])) == (
        "Ri Yong",
        "date/mismatch",
        1,
    )
