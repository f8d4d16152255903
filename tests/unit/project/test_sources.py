from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.project.settings import Segmentation
from support.projects import project_in

if TYPE_CHECKING:
    from pathlib import Path

HEAD = 'source-locale = "en"\n'


def found(folder: Path, settings: str) -> list[tuple[str, str]]:
    project = project_in(folder, HEAD + settings)
    return [(source.name, source.domain) for source in project.sources()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "docs/b.txt", "docs/deep/c.txt", "docs/d.md", "locale/e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return tmp_path


@pytest.mark.parametrize(
    ("table", "names"),
    [
        ('files = ["*.txt"]', ["a.txt"]),
        ('files = ["**/*.txt"]', ["a.txt", "docs/b.txt", "docs/deep/c.txt"]),
        ('files = ["docs/*", "docs/deep/*"]', ["docs/b.txt", "docs/d.md", "docs/deep/c.txt"]),
        ('files = ["docs/**"]\nexclude = ["**/*.md"]', ["docs/b.txt", "docs/deep/c.txt"]),
        ('files = ["nothing/*"]', []),
    ],
)
def test_patterns_choose(folder: Path, table: str, names: list[str]) -> None:
    assert [name for name, _ in found(folder, f"[[sources]]\n{table}")] == names


def test_the_first_table_that_names_a_file_has_it(folder: Path) -> None:
    first = '[[sources]]\nfiles = ["docs/*.txt"]\ndomain = "docs"\n'
    second = '[[sources]]\nfiles = ["**/*.txt"]\ndomain = "rest"\n'

    assert ("docs/b.txt", "docs") in found(folder, first + second)
    assert len(found(folder, first + second)) == 3


@pytest.mark.parametrize(
    ("domain", "expected"), [("{stem}", "c"), ("{path}", "docs.deep.c"), ("x-{stem}", "x-c")]
)
def test_every_document_can_have_its_own_domain(folder: Path, domain: str, expected: str) -> None:
    table = f'[[sources]]\nfiles = ["docs/deep/*"]\ndomain = "{domain}"'

    assert found(folder, table) == [("docs/deep/c.txt", expected)]


def test_what_was_built_is_no_source(folder: Path) -> None:
    (folder / "out" / "ko").mkdir(parents=True)
    (folder / "out" / "ko" / "a.txt").write_text("x")
    settings = '[[sources]]\nfiles = ["**/a.txt"]\n[build]\noutput = "out/{locale}/{path}"'

    assert found(folder, settings) == [("a.txt", "messages")]


def test_a_file_with_two_names_counts_once_under_its_own(folder: Path) -> None:
    (folder / "0-alias.txt").symlink_to("a.txt")

    assert found(folder, '[[sources]]\nfiles = ["*.txt"]') == [("a.txt", "messages")]


def test_a_link_alone_is_found_by_its_name(folder: Path) -> None:
    (folder / "alias.txt").symlink_to("a.txt")

    assert found(folder, '[[sources]]\nfiles = ["al*.txt"]') == [("alias.txt", "messages")]


def test_segmentation_and_format_come_along(folder: Path) -> None:
    own = '[[sources]]\nfiles = ["a.txt"]\nformat = "plaintext"\nsegmentation = "paragraph"\n'
    project = project_in(folder, HEAD + own + '[[sources]]\nfiles = ["docs/*.txt"]')

    first, second = project.sources()
    assert (first.format, first.segmentation) == ("plaintext", Segmentation.PARAGRAPH)
    assert (second.format, second.segmentation) == (None, Segmentation.SENTENCE)
