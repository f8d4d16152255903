"""A command for fault runs: the program itself turns OLD into NEW in a catalogue.

    catalogue_command.py cat|merge|undo FOLDER

``cat`` copies a new catalogue over ``cat.po`` of a folder that is no project. ``merge`` and
``undo`` make the folder a project first, if it is none; ``merge`` takes a returned file in,
``undo`` takes back the latest change.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from lexicord.cli.app import program

SETTINGS = 'source-locale = "en"\ntarget-locales = ["fr"]\n'


def main(kind: str, folder: Path) -> None:
    """Run the program; it ends the process with its exit code."""
    if kind == "undo":
        program.main(["-C", str(folder), "undo"])
    old = (folder / "cat.po").read_bytes()
    with tempfile.TemporaryDirectory() as elsewhere:
        base, returned = Path(elsewhere, "base.po"), Path(elsewhere, "returned.po")
        base.write_bytes(old)
        returned.write_bytes(old.replace(b'"OLD ', b'"NEW '))
        if kind == "cat":
            program.main(["cat", str(returned), "-o", str(folder / "cat.po")])
        (folder / "lexicord.toml").write_text(SETTINGS, encoding="utf-8")
        arguments = [str(returned), "--base", str(base), "--into", str(folder / "cat.po")]
        program.main(["-C", str(folder), "merge", *arguments])


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]).resolve())
