"""A report about an unexpected error that can be sent to strangers.

It names the program's own places and nothing else: no message of the error, no arguments, no
paths of the person, because texts in translation may be private.
"""

from __future__ import annotations

import os
import platform
import tempfile
import traceback
from pathlib import PurePath

from lexicord import __version__


def report_text(error: BaseException) -> str:
    """Return the report: versions, the kinds of the errors, and where they were raised."""
    lines = [
        f"lexicord {__version__}, Python {platform.python_version()}, {platform.system()}",
        *(line for link in _chain(error) for line in _places(link)),
    ]
    return "\n".join(lines) + "\n"


def write_report(error: BaseException) -> str:
    """Write the report into the folder for temporary files and return its path.

    Returns "" where no file can be written: the apology must not fail.
    """
    try:
        handle, path = tempfile.mkstemp(prefix="lexicord-report-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(report_text(error))
    except OSError:
        return ""
    return path


def _chain(error: BaseException) -> list[BaseException]:
    links = [error]
    while (before := links[-1].__cause__ or links[-1].__context__) and before not in links:
        links.append(before)
    return links[::-1]


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {_module(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    return [*places, f"{type(error).__module__}.{type(error).__qualname__}"]


def _module(filename: str) -> str:
    """Keep of a path what lies inside a package: the folders above say who the person is."""
    parts = PurePath(filename).parts
    roots = [at for at, part in enumerate(parts) if part in {"lexicord", "site-packages", "lib"}]
    return "/".join(parts[roots[-1] :] if roots else parts[-1:])
