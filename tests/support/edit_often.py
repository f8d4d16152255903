"""A command for tests of many programs at once: adds lines to a file through the one writer.

    edit_often.py FILE LINE TIMES

Every edit adds one line to what is there. A file in a project is saved as that project's.
"""

from __future__ import annotations

import sys
from pathlib import Path

from lexicord.project.writers import writer_for
from support.projects import ACTOR


def main(path: Path, line: str, times: int) -> None:
    """Add ``line`` ``times`` times, an edit each."""
    writer = writer_for(path, ACTOR)
    for _ in range(times):
        writer.edit(path, lambda data: (data or b"") + f"{line}\n".encode(), command="edit")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
