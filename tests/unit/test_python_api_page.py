"""The examples of the manual's page about the Python API, and of the module itself, are true."""

from __future__ import annotations

import doctest
from pathlib import Path

from lexicord import api

PAGE = Path(api.__file__).parent / "manual" / "guide" / "python-api.md"


def test_the_examples_of_the_page_run() -> None:
    result = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert (result.failed, result.attempted > 20) == (0, True)


def test_the_examples_of_the_module_run() -> None:
    result = doctest.testmod(api)
    assert (result.failed, result.attempted > 1) == (0, True)


def test_the_page_names_everything_public() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [name for name in api.__all__ if f"`{name}`" not in page] == []
