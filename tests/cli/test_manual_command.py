"""The manual is at hand wherever the program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.cli.pages import find_page, pages, short_address

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result


def test_the_list_names_every_page(run: Callable[..., Result]) -> None:
    result = run("manual")

    listed = {line.split("  ")[0] for line in result.stdout.splitlines()}
    assert result.exit_code == 0
    assert {short_address(page) for page in pages()} <= listed


def test_what_is_listed_asks_for_its_page() -> None:
    assert [find_page(short_address(page)) for page in pages()] == list(pages())


def test_pages_of_one_name_point_at_each_other(run: Callable[..., Result]) -> None:
    guide, command = run("manual", "dates").stdout, run("manual", "verbs/dates").stdout

    assert guide.startswith("# Dates\n")
    assert guide.endswith("See also: lexicord manual verbs/dates\n")
    assert command.endswith("See also: lexicord manual dates\n")


def test_the_guide_begins_with_the_tour() -> None:
    guide = [page.topic for page in pages() if page.section == "guide"]

    assert guide[:2] == ["tour", "model"]


@pytest.mark.parametrize("topic", ["check", "guide/model", "term/missing", "Model", "verbs/fix.md"])
def test_a_page_is_shown_as_it_was_written(run: Callable[..., Result], topic: str) -> None:
    page = find_page(topic)

    assert page is not None
    assert run("manual", topic).stdout == page.text


@pytest.mark.parametrize(
    ("topic", "sentence"),
    [
        ("chek", "The manual has no page “chek”. Did you mean check"),
        ("../../etc/passwd", "The manual has no page “../../etc/passwd”."),
    ],
)
def test_a_page_that_is_not_there(run: Callable[..., Result], topic: str, sentence: str) -> None:
    result = run("manual", topic)

    assert result.exit_code == 2
    assert sentence in result.stderr


def test_the_list_says_what_a_page_is_about(run: Callable[..., Result]) -> None:
    lines = run("manual").stdout.splitlines()

    assert any(line.split("  ")[0] == "tour" and "A tour of the demo" in line for line in lines)
    assert any(line.startswith("merge ") and "translator returned" in line for line in lines)
    assert max(map(len, lines)) <= 120


def test_every_page_has_a_title() -> None:
    assert [page.topic for page in pages() if not page.text.startswith("# ")] == []
