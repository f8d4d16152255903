"""What would put many translations out of use stops, and says what would go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.catalog import Entry
from lexicord.formats.gettext.catalog import Catalog
from support.answers import answer
from support.repositories import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]
    Lay = Callable[[int, int], None]

SETTINGS = """\
source-locale = "en"
target-locales = ["de"]
[[sources]]
files = ["*.txt"]
domain = "a"
[update]
{setting}
"""
UPDATE = ("update", "--po", "a.po", "--template", "a.pot", "--no-suggestions")
MERGE = ("merge", "--base", "a.po", "--ours", "o.po", "--theirs", "t.po")


def texts(count: int) -> dict[str, str]:
    return {f"Text {number}": f"Wort {number}" for number in range(count)}


def present() -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file()}


@pytest.fixture
def shrunk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lay:
    """Lay a catalogue of so many units and a template without some of them in the folder."""
    monkeypatch.chdir(tmp_path)

    def lay(total: int, gone: int) -> None:
        Path("a.po").write_bytes(catalogue(texts(total)))
        left = [Entry(source) for source in texts(total)][gone:]
        Path("a.pot").write_bytes(Catalog.new({}, left).to_bytes())

    return lay


@pytest.mark.parametrize(("total", "gone"), [(20, 9), (100, 20), (1000, 200), (9, 8)])
def test_a_small_loss_passes(run: Run, shrunk: Lay, total: int, gone: int) -> None:
    shrunk(total, gone)

    result = run(*UPDATE, "--format", "json")

    assert result.exit_code == 0
    assert answer(result)["catalogs"][0]["progress"]["obsolete"] == gone


@pytest.mark.parametrize(("total", "gone"), [(20, 10), (100, 21), (1000, 201), (9, 9)])
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_great_loss_stops_before_anything_is_written(
    run: Run, shrunk: Lay, total: int, gone: int, form: str
) -> None:
    shrunk(total, gone)
    before = present()

    result = run(*UPDATE, "-o", "out.po", "--format", form)

    assert (result.exit_code, result.stdout) == (2, "")
    assert f"a.po: {gone} of {total} translations would go out of use" in result.stderr
    assert "“Text 0”" in result.stderr
    assert present() == before


def test_with_accept_loss_it_goes_on_and_keeps_the_texts(run: Run, shrunk: Lay) -> None:
    shrunk(20, 10)

    assert run(*UPDATE, "--accept-loss").exit_code == 0
    entries = Catalog.from_bytes(Path("a.po").read_bytes()).entries
    assert [entry.translation for entry in entries if entry.obsolete] == list(texts(10).values())


def test_translations_that_go_on_as_suggestions_are_not_lost(run: Run, shrunk: Lay) -> None:
    shrunk(20, 0)
    reworded = [Entry(f"{source} now") for source in texts(20)]
    Path("a.pot").write_bytes(Catalog.new({}, reworded).to_bytes())

    assert run("update", "--po", "a.po", "--template", "a.pot").exit_code == 0


@pytest.mark.parametrize(
    ("setting", "total", "gone", "code"),
    [
        ("loss-share = 0.5", 20, 10, 0),
        ("loss-share = 0.5", 20, 11, 2),
        ("loss-share = 0.1", 100, 11, 2),
        ("loss-floor = 2", 4, 2, 2),
        ("loss-floor = 30", 40, 29, 0),
    ],
)
def test_a_project_sets_share_and_floor(  # noqa: PLR0913 - a row of the table
    run: Run, shrunk: Lay, *, setting: str, total: int, gone: int, code: int
) -> None:
    shrunk(total, 0)
    Path("lexicord.toml").write_text(SETTINGS.format(setting=setting), encoding="utf-8")
    Path("glossary").mkdir()
    kept = list(texts(total))[gone:]
    Path("a.txt").write_text("".join(f"{source}\n\n" for source in kept), encoding="utf-8")
    po = Path("locale/de/LC_MESSAGES/a.po")
    po.parent.mkdir(parents=True)
    Path("a.po").rename(po)
    assert run("extract").exit_code == 0
    before = present()

    assert run("update").exit_code == code
    assert (present() == before) is (code == 2)


@pytest.mark.parametrize(("gone", "code"), [(9, 0), (10, 2)])
def test_a_merge_that_takes_much_away_stops(run: Run, shrunk: Lay, gone: int, code: int) -> None:
    shrunk(20, 0)
    Path("o.po").write_bytes(Path("a.po").read_bytes())
    Path("t.po").write_bytes(catalogue(dict(list(texts(20).items())[gone:])))
    before = present()

    result = run(*MERGE)

    assert result.exit_code == code
    assert (present() == before) is (code == 2)
    assert ("10 of 20 translations" in result.stderr) is (code == 2)


def test_a_merge_with_accept_loss_goes_on(run: Run, shrunk: Lay) -> None:
    shrunk(20, 0)
    Path("o.po").write_bytes(Path("a.po").read_bytes())
    Path("t.po").write_bytes(catalogue({}))

    assert run(*MERGE).exit_code == 2
    assert run(*MERGE, "--accept-loss").exit_code == 0
