"""``lexicord dates`` as people and programs call it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from lexicord.cli.app import program
from support.answers import answer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result


def test_find_lists_dates_with_their_places(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Since Juche 49 (1960)\nand Juche 50 (1960).\n")

    result = run("-C", str(tmp_path), "dates", "find", "a.txt")

    assert result.exit_code == 1
    assert "a.txt:1:7" in result.stdout
    assert "1961 | 1960  the two years disagree" in result.stdout
    assert result.stdout.endswith("2 dates were found.\n")


def test_find_reads_a_folder_of_documents_and_catalogues(
    run: Callable[..., Result], tmp_path: Path
) -> None:
    (tmp_path / "news" / "ko").mkdir(parents=True)
    (tmp_path / "news" / "a.md").write_text("# News\n\nOn *July 15, 1960*.\n")
    (tmp_path / "news" / "ko" / "a.po").write_text(
        'msgid ""\nmsgstr "Language: ko\\n"\n\nmsgid "on May 1"\nmsgstr "5월 1일"\n'
    )

    result = run("-C", str(tmp_path), "dates", "find", "news")

    places = [line.split()[:2] for line in result.stdout.splitlines() if "news/" in line]
    assert result.exit_code == 0
    assert places == [
        ["news/a.md:3", "p1"],
        *(["news/ko/a.po:4", f"msg{x}"] for x in ("id", "str")),
    ]


def test_find_reads_standard_input(tmp_path: Path) -> None:
    line = ["-C", str(tmp_path), "dates", "find", "-l", "ja", "--format", "json"]

    result = CliRunner().invoke(program, line, input="昭和35年7月15日")

    (date,) = answer(result)["dates"]
    assert result.exit_code == 0
    assert (date["calendar"], date["era_year"], date["edtf"]) == ("japanese", 35, "1960-07-15")
    assert (date["line"], date["column"], date["status"]) == (1, 1, "ok")


def test_a_text_without_dates(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The Juche idea.\n")

    result = run("-C", str(tmp_path), "dates", "find", "a.txt")

    assert (result.exit_code, result.stdout) == (0, "0 dates were found.\n")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("convert 49 --from juche --to japanese", "showa 35\n"),
        ("render 1960-07-15 --calendar juche -l ru", "15 июля 49 года чучхе (1960)\n"),
        ("render 1960 --calendar juche -l ru --case prep", "49 году чучхе (1960)\n"),
    ],
)
def test_one_date_stands_alone_on_its_line(
    run: Callable[..., Result], tmp_path: Path, line: str, said: str
) -> None:
    assert run("-C", str(tmp_path), "dates", *line.split()).stdout == said


@pytest.mark.parametrize("line", ["convert 1960-07-15", "render 1960 -l ru -l ja"])
def test_several_are_a_table(run: Callable[..., Result], tmp_path: Path, line: str) -> None:
    result = run("-C", str(tmp_path), "dates", *line.split())

    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) > 2


def test_convert_and_render_answer_programs(run: Callable[..., Result], tmp_path: Path) -> None:
    here = ("-C", str(tmp_path), "dates")

    converted = run(*here, "convert", "1960", "--to", "hebrew", "--format", "json")
    rendered = run(*here, "render", "1960", "-l", "ja", "--format", "json")

    (date,) = answer(converted)["dates"]
    assert (date["start"]["year"], date["end"]["year"]) == (5720, 5721)
    assert answer(rendered)["dates"] == [{"locale": "ja", "text": "1960年"}]


def test_what_is_no_date_gets_one_sentence(run: Callable[..., Result], tmp_path: Path) -> None:
    result = run("-C", str(tmp_path), "dates", "convert", "July")

    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "'July' is no date" in result.stderr
