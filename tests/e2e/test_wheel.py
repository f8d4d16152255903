"""What people install: the wheel, in an environment of its own, away from the sources."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
_BUILD = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"
_LIBRARIES = "lexicord_test_libraries.pth"

pytestmark = pytest.mark.slow


def _run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={"PATH": "", "PYTHONUTF8": "1", "HOME": str(cwd)},
        capture_output=True,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr.decode()
    return done.stdout.decode()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the sources, without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-c", _BUILD, folder, cwd=ROOT)
    (built,) = folder.glob("lexicord-*.whl")
    return built


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into a new environment that finds the libraries of this one.

    The environment's own folder comes first, so that the installed program runs and not the
    sources; libraries are not installed again, which would need a network.
    """
    folder = tmp_path_factory.mktemp("installed") / "venv"
    _run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    python = folder / "bin" / "python"
    pip = ("-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet")
    _run(sys.executable, *pip, wheel, cwd=folder.parent)
    (site,) = folder.glob("lib/python*/site-packages")
    (site / _LIBRARIES).write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return folder / "bin" / "lexicord"


def _answer(program: Path, *arguments: str, cwd: Path) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(_run(program, *arguments, "--format", "json", cwd=cwd))
    return answer


def test_the_wheel_carries_what_the_program_shows(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    folders = {name.rpartition("/")[0] for name in names}
    assert {"lexicord/data/glossary", "lexicord/manual/rules", "lexicord/samples"} <= folders
    assert "lexicord/data/locale/ko_KP/LC_MESSAGES/sample-article.po" in names
    assert "lexicord/py.typed" in names
    assert [name for name in names if name.startswith(("tests/", "src/"))] == []


def test_the_installed_program_runs_the_demo(program: Path, tmp_path: Path) -> None:
    where = _run(
        program.with_name("python"), "-c", "import lexicord; print(lexicord.__file__)", cwd=tmp_path
    )
    assert Path(where.strip()).is_relative_to(program.parents[1])
    steps = _answer(program, "demo", "d", cwd=tmp_path)["steps"]
    assert [step["verb"] for step in steps][-2:] == ["check", "build"]
    found = _answer(program, "check", cwd=tmp_path / "d")["findings"]
    left = _answer(program, "fix", cwd=tmp_path / "d")["left"]["findings"]
    assert {each["rule"] for each in found} - {each["rule"] for each in left} == {
        "term/forbidden",
        "term/particle",
    }
    assert len(found) - len(left) == 2


def test_the_installed_program_has_its_manual_and_its_messages(
    program: Path, tmp_path: Path
) -> None:
    assert _run(program, "manual", "term/missing", cwd=tmp_path).startswith("# ")
    assert _run(program, "--version", cwd=tmp_path).startswith("lexicord ")
