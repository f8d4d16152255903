"""Hostile catalogues, compiled catalogues, texts and paths, through the program itself."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from lexicord.cli.app import program
from lexicord.domain.catalog import Entry
from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.mo import write_mo
from support.hostile_inputs import data, needs_hostile_inputs, texts
from support.nasty_catalogues import BROKEN, HEADER, SHAPES
from support.projects import project_in, tree

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS, MEGABYTES, SIZE = 2.0, 256, 250_000
FIELDS = {"Language": "ko", "Content-Type": "text/plain; charset=UTF-8"}
MO = write_mo(Catalog.new(FIELDS, [Entry("a", translations=("가",)), Entry("b", "c", "d", ("e",))]))


def run(folder: Path, *arguments: str) -> Result:
    """Run the program and hold it to its promise: a sentence or success, and soon."""
    start = time.process_time()
    result = CliRunner().invoke(program, ["-C", str(folder), *arguments], prog_name="lexicord")
    assert time.process_time() - start < SECONDS
    assert result.exit_code in {0, 1, 2}, arguments
    assert "mistake in lexicord" not in result.stderr, result.stderr
    assert (result.exit_code == 2) == result.stderr.startswith("Error: ")
    return result


def shown_safely(text: str) -> bool:
    odd = [letter for letter in text if not letter.isprintable() and letter != "\n"]
    return not odd and "\u202e" not in text


# VmHWM is the peak of this very program; ru_maxrss would begin with that of the one before exec.
MEASURE = """
import sys
from click.testing import CliRunner
from lexicord.cli.app import program
for path in sys.argv[1:]:
    CliRunner().invoke(program, ["cat", path, "-o", path + ".out"])
lines = open("/proc/self/status").read().splitlines()
print(*(line.split()[1] for line in lines if line.startswith("VmHWM:")))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
def test_nasty_catalogues_are_done_soon_and_in_little_memory(tmp_path: Path) -> None:
    paths = []
    for number, shape in enumerate([*SHAPES.values(), *BROKEN.values()]):
        paths.append(tmp_path / f"{number}.po")
        paths[-1].write_bytes(shape(SIZE))
        result = run(tmp_path, "cat", f"{number}.po", "-o", f"{number}.out")
        assert (result.exit_code == 2) == (number >= len(SHAPES))
        assert (tmp_path / f"{number}.out").exists() == (number < len(SHAPES))
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, *paths], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) / 1024 < MEGABYTES


BROKEN_MO: dict[str, Callable[[], bytes]] = {
    "cut off": lambda: MO[:-20],
    "head only": lambda: MO[:20],
    "an unknown version": lambda: MO[:4] + b"\0\0\2\0" + MO[8:],
    "four thousand million texts": lambda: MO[:8] + b"\xff" * 4 + MO[12:],
    "tables outside": lambda: MO[:12] + b"\xff" * 8 + MO[20:],
    "texts outside": lambda: MO[:28] + b"\xff" * 40 + MO[68:],
    "texts in another charset": lambda: MO.replace("가".encode(), b"\xff\xfe\xfd"),
    "an empty header": lambda: MO[:4],
}


@pytest.mark.parametrize("make", BROKEN_MO.values(), ids=BROKEN_MO)
def test_broken_compiled_catalogues_are_refused(tmp_path: Path, make: Callable[[], bytes]) -> None:
    (tmp_path / "bad.mo").write_bytes(make())
    result = run(tmp_path, "cat", "bad.mo", "-o", "out.po")
    assert (result.exit_code, "bad.mo" in result.stderr) == (2, True)
    assert list(tree(tmp_path)) == ["bad.mo"]


def test_every_byte_of_a_compiled_catalogue_may_be_wrong(tmp_path: Path) -> None:
    for at in range(len(MO)):
        for byte in (0, 4, 0x7F, 0xFF):
            (tmp_path / "odd.mo").write_bytes(MO[:at] + bytes([byte]) + MO[at + 1 :])
            run(tmp_path, "cat", "odd.mo")


@needs_hostile_inputs
def test_the_hostile_compiled_catalogue_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.mo").write_bytes(data("mo_bad"))
    assert run(tmp_path, "cat", "bad.mo", "-o", "x.po").exit_code == 2
    assert list(tree(tmp_path)) == ["bad.mo"]


def entries_with(text: str) -> list[Entry]:
    """Return entries that have ``text`` in one field each."""
    return [
        Entry(f"1 {text}"),
        Entry("2", context=text),
        Entry("3", translations=(text,)),
        Entry("4", plural=text, translations=("", text)),
        Entry("5", comments=(text,)),
        Entry("6", notes=(text,)),
        Entry("7", references=(text,)),
        Entry("8", flags=(text,)),
    ]


@needs_hostile_inputs
def test_hostile_texts_are_kept_or_refused_and_shown_safely(tmp_path: Path) -> None:
    project_in(tmp_path)
    for text in texts("xss", "ansi", "uni", "formula", "prompt", "path", "regex"):
        for entry in entries_with(text):
            try:
                written = Catalog.new(FIELDS, [entry, entry]).to_bytes()
            except InputError:
                continue
            (tmp_path / "a.po").write_bytes(written)
            result = run(tmp_path, "cat", "a.po")
            assert result.stdout_bytes == written
            assert shown_safely(result.stderr)
            assert shown_safely(run(tmp_path, "check", "a.po", "-l", "ko").stdout)


@needs_hostile_inputs
def test_hostile_plural_rules_are_text_until_they_are_needed(tmp_path: Path) -> None:
    project_in(tmp_path)
    for rule in texts("plural"):
        entry = Entry("one", plural="many", translations=("a", "b"))
        written = Catalog.new({**FIELDS, "Plural-Forms": rule}, [entry]).to_bytes()
        (tmp_path / "a.po").write_bytes(written)
        assert run(tmp_path, "cat", "a.po").stdout_bytes == written
        assert shown_safely(run(tmp_path, "check", "a.po").output)
        run(tmp_path, "cat", "a.po", "-o", "a.mo")


@needs_hostile_inputs
def test_hostile_paths_lead_nowhere(tmp_path: Path) -> None:
    folder = tmp_path / "one" / "two" / "project"
    folder.mkdir(parents=True)
    project_in(folder)
    good = HEADER + b'msgid "a"\nmsgstr "b"\n'
    (tmp_path / "good.po").write_bytes(good)
    passwords = Path("/etc/passwd").read_bytes()
    # No system passes NUL to a program.
    for text in filter(lambda text: "\0" not in text, texts("path")):
        for arguments in (
            ("cat", "--", text),
            ("check", "--", text),
            ("stats", "-l", text),
            ("merge", "--base", "../../../good.po", "--into", text, "../../../good.po"),
        ):
            assert shown_safely(run(folder, *arguments).stderr)
    assert Path("/etc/passwd").read_bytes() == passwords
    assert [path.name for path in tmp_path.iterdir()] == ["one", "good.po"]
    assert not list(Path.cwd().glob("pwned"))
    assert list(tree(folder)) == ["lexicord.toml"]


@needs_hostile_inputs
def test_hostile_names_are_only_names(tmp_path: Path) -> None:
    (tmp_path / "good.po").write_bytes(HEADER)
    for text in texts("path"):
        if "\0" in text or text.startswith(("/", "..", "file:")) or "/" in text:
            continue
        result = run(tmp_path, "cat", "good.po", "-o", text)
        assert shown_safely(result.stderr)
        if result.exit_code == 0:
            assert (tmp_path / text).read_bytes() == HEADER
            (tmp_path / text).unlink()
        assert list(tree(tmp_path)) == ["good.po"]


def test_a_report_for_programs_holds_no_bare_controls(tmp_path: Path) -> None:
    odd = (
        HEADER + 'msgid "\x1b[2J\u202ex"\nmsgstr ""\n\nmsgid "\x1b[2J\u202ex"\nmsgstr ""\n'.encode()
    )
    (tmp_path / "a.po").write_bytes(odd)
    told = run(tmp_path, "cat", "a.po", "--format", "json").stdout
    assert "\x1b" not in told
    assert "x1b[2J" in json.loads(told)["problems"][0]["text"]
