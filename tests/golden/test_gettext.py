"""Files that others wrote: the golden ones of ours, the torture corpus, and real catalogues."""

from __future__ import annotations

import json
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.emission import entry_lines

HERE = Path(__file__).parent / "formats" / "gettext"
SHARED = Path(__file__).resolve().parents[2].parent / "shared"
TORTURE = SHARED / "data" / "po_torture"
REAL = SHARED / "data" / "real"
needs_torture = pytest.mark.skipif(not TORTURE.is_dir(), reason="the torture corpus is absent")
needs_real = pytest.mark.skipif(not REAL.is_dir(), reason="the real catalogues are absent")


@pytest.mark.parametrize("path", sorted(HERE.glob("keep-*.po")), ids=lambda path: path.stem)
def test_odd_files_are_kept(path: Path) -> None:
    data = path.read_bytes()
    catalog = Catalog.from_bytes(data)
    assert catalog.rebuilt(list(catalog.entries)).to_bytes() == data


@pytest.mark.parametrize("path", sorted(HERE.glob("refuse-*.po")), ids=lambda path: path.stem)
def test_broken_files_are_refused(path: Path) -> None:
    data = path.read_bytes()
    _, place, words = data.decode().partition("\n")[0].split(" ", 2)
    with pytest.raises(InputError) as caught:
        Catalog.from_bytes(data)
    assert f"{caught.value.line}:{caught.value.column}" == place
    assert words in caught.value.reason


@needs_torture
def test_the_torture_corpus_is_read_as_its_manifest_says() -> None:
    wrong = []
    for case in json.loads((TORTURE / "manifest.json").read_text(encoding="utf-8")):
        data = (TORTURE / case["file"]).read_bytes()
        found = verdict(data)
        if not case["product_expect"].startswith(found) and found != "accept+warn":
            wrong.append((case["id"], found))
    assert not wrong


def verdict(data: bytes) -> str:
    try:
        catalog = Catalog.from_bytes(data)
    except InputError as error:
        return "reject" if error.line else "no place is named"
    assert catalog.rebuilt(list(catalog.entries)).to_bytes() == data
    duplicates = [problem for problem in catalog.problems if problem.line]
    return "report" if duplicates else "accept"


@needs_real
@pytest.mark.slow
def test_no_real_catalogue_changes_a_byte() -> None:
    for data in real_catalogues():
        try:
            catalog = Catalog.from_bytes(data)
        except InputError:
            continue
        assert catalog.rebuilt(list(catalog.entries)).to_bytes() == data


@needs_real
@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("msgcat"), reason="GNU gettext is not installed")
def test_entries_are_written_as_msgcat_writes_them() -> None:
    same = different = 0
    for data in list(real_catalogues())[::6]:
        done = subprocess.run(["msgcat", "-"], input=data, capture_output=True, check=False)
        catalog = Catalog.from_bytes(done.stdout if done.returncode == 0 else b"")
        for index, entry in enumerate(catalog.entries):
            theirs = catalog.layout.raw(index).decode(catalog.codec).strip("\n")
            if "\n".join(entry_lines(entry)) == theirs:
                same += 1
            else:
                different += 1
    assert same > 1000
    assert different <= same * 0.005


def real_catalogues() -> list[bytes]:
    """Return the PO files of the real archives."""
    found = []
    for archive in sorted(REAL.glob("*.tar.xz")):
        with tarfile.open(archive) as files:
            members = [member for member in files if member.name.endswith((".po", ".pot"))]
            found += [stream.read() for each in members if (stream := files.extractfile(each))]
    return found
