"""Documents that were made to do harm are refused quickly and with little memory."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from support.documents import docx, odf, odt
from support.hostile_inputs import data, needs_hostile_inputs

# Reads every file that it is told of; answers with the error, the CPU time and the peak memory
# (that of getrusage begins with the peak of the process that started this one).
_CHILD = """
import json, sys, time
from pathlib import Path
from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.registry import codec_for

for name in sys.argv[1:]:
    start, error, codec = time.process_time(), "", codec_for(name)
    try:
        codec.read(Path(name).read_bytes(), LocaleTag("en"), granularity="sentence")
    except InputError as found:
        error = str(found)
    peak = int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) // 1024
    print(json.dumps([error, time.process_time() - start, peak]))
"""
pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="there is no /proc to read the peak from"
)
_ARCHIVES = {
    "zip_slip": "leads out of the archive",
    "zip_symlink": "link to another file",
    "zip_gitconfig": "would change a repository",
    "zip_bomb": "which is too much",
    "zip_dupe_names": "stands there twice",
    "xlsx_bomb": "which is too much",
}
_MANY = "<text:p>" + "a<text:tab/>" * 600_000 + "</text:p>"


@cache
def _documents() -> dict[str, tuple[bytes, str]]:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    xml = {
        "laughs": (f'<!DOCTYPE x [<!ENTITY a0 "lol">{laughs}]><x>&a9;</x>', "declares the entity"),
        "file": ('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', "declares"),
        "outer": ('<!DOCTYPE x [<!ENTITY % p SYSTEM "http://[::1]:9/"> %p;]><x/>', "declares"),
        "deep": (odf("document", "<text:span>" * 50_000), "nested too deeply"),
    }
    files = {f"{name}.fodt": (text.encode(), problem) for name, (text, problem) in xml.items()}
    files["deep.docx"] = docx("<w:p>" * 50_000), "nested too deeply"
    files["deep.odt"] = odt("<text:p>" * 50_000), "nested too deeply"
    files["spaces.odt"] = odt("<text:p>" + " " * 30_000_000 + "</text:p>"), "which is too much"
    files["many.odt"] = odt(_MANY), "too many elements"
    return files


def _read(folder: Path, files: dict[str, bytes]) -> list[tuple[str, float, int]]:
    """Read files in a process of their own; return errors, seconds and megabytes."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    command = [sys.executable, "-c", _CHILD, *(str(folder / name) for name in files)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


def test_hostile_documents_are_refused_at_once(tmp_path: Path) -> None:
    files = {name: content for name, (content, _) in _documents().items()}
    answers = _read(tmp_path, files)

    for (problem, seconds, megabytes), (_, expected) in zip(
        answers, _documents().values(), strict=True
    ):
        assert expected in problem
        assert seconds < 2
        assert megabytes < 256


@needs_hostile_inputs
@pytest.mark.parametrize("ending", ["docx", "odt"])
def test_hostile_archives_are_refused_at_once(ending: str, tmp_path: Path) -> None:
    answers = _read(tmp_path, {f"{name}.{ending}": data(name) for name in _ARCHIVES})

    for (problem, seconds, megabytes), expected in zip(answers, _ARCHIVES.values(), strict=True):
        assert expected in problem
        assert seconds < 2
        assert megabytes < 256
