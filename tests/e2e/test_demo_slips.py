"""The demo's draft: every planted slip is found, and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.project import Project
from lexicord.project.resources import resource_bytes

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = (
    "The President also gave unsparing support and encouragement to the progressive forces and "
    "political parties in Asia, Africa and Latin America struggling for freedom, independence "
    "and new life."
)
FOR_A_PERSON = [
    ("page-frame", "number/changed", ["2,500"], ["2 050"]),
    ("page-frame", "placeholder/lost", ["{pages}"], []),
    ("sample-article", "term/consistency", ["President Kim Il Sung"], ["김일성주석님"]),
    ("sample-article", "date/changed", ["1958"], ["1959년"]),
    ("sample-article", "date/mismatch", [], ["주체48(1960)년"]),
    ("sample-article", "text/untranslated", [ENGLISH], [ENGLISH]),
]
CERTAIN = [
    ("page-frame", "term/particle", [], ["는"]),
    ("sample-article", "term/forbidden", ["Workers' Party of Korea"], ["조선로동자당"]),
]
OTHER_LETTERS = {"ar", "ja", "ko", "ru", "zh"}


def lexicord(*arguments: str, folder: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "lexicord", *arguments, "--format", "json"],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr.decode()
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def places(findings: list[dict[str, Any]]) -> list[tuple[str, str, list[str], list[str]]]:
    return [
        (
            each["domain"],
            each["rule"],
            [each["source"][start:end] for start, end in each["source_spans"]],
            [each["target"][start:end] for start, end in each["target_spans"]],
        )
        for each in findings
    ]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    lexicord("demo", "d", folder=folder)
    return folder / "d"


def test_the_check_lists_every_planted_slip_and_then_fix_leaves_those_for_a_person(
    demo: Path,
) -> None:
    found = lexicord("check", folder=demo)["findings"]
    assert {each["locale"] for each in found} == {"ko-KP"}
    assert sorted(places(found)) == sorted(FOR_A_PERSON + CERTAIN)
    certain = [each for each in found if any(fix["certain"] for fix in each["fixes"])]
    assert places(certain) == CERTAIN
    left = lexicord("fix", folder=demo)["left"]["findings"]
    assert places(left) == FOR_A_PERSON
    assert lexicord("fix", folder=demo)["fixed"] == []


def test_each_built_article_is_complete_and_in_its_language(demo: Path) -> None:
    article = (demo / "texts/sample-article.txt").read_text(encoding="utf-8")
    documents = lexicord("build", folder=demo)["documents"]
    for each in documents:
        text = (demo / each["path"]).read_text(encoding="utf-8")
        assert (each["fallbacks"], each["left_out"]) == (0, None)
        if each["source"].endswith("sample-article.txt"):
            assert text.count("\n\n") == article.count("\n\n"), each["path"]
            assert all(translation in text for translation in _translations(demo, each["locale"]))
    assert len({each["locale"] for each in documents}) == 10


def test_each_built_page_is_written_in_the_letters_of_its_language(demo: Path) -> None:
    for locale in Project.open(demo).settings.target_locales:
        text = (demo / f"build/{locale}/texts/page-frame.txt").read_text(encoding="utf-8")
        letters = [letter for letter in text if letter.isalpha()]
        latin = sum(letter.isascii() for letter in letters) / len(letters)
        assert (latin < 0.5) is (locale.language in OTHER_LETTERS), locale


def _translations(demo: Path, locale: str) -> list[str]:
    """Return what the catalogue has; but for the draft it is the shipped, reviewed one."""
    name = f"locale/{LocaleTag.parse(locale).posix}/LC_MESSAGES/sample-article.po"
    data = (demo / name).read_bytes() if locale == "ko-KP" else resource_bytes(name)
    return [entry.translation for entry in Catalog.from_bytes(data).entries if entry.source]
