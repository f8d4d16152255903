"""Contents that files had, kept by their SHA-256, so that every change can be taken back."""

from __future__ import annotations

import zlib
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.project.paths import read_regular
from lexicord.project.replacement import flush_folder, prepared, put_in_place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SUFFIX = ".z"


def digest(data: bytes | None) -> str | None:
    """Return the name of a content, None for a file that is not there."""
    return None if data is None else sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class Contents:
    """A folder of compressed contents; one that is kept twice takes room once."""

    folder: Path

    def keep(self, data: bytes) -> str:
        """Keep ``data`` for good and return its name; on return it would survive a power cut.

        The caller holds the lock of the journal.
        """
        name = sha256(data).hexdigest()
        path = self.folder / f"{name}{_SUFFIX}"
        if not path.exists():
            with prepared(path, zlib.compress(data, 1)) as temporary:
                put_in_place(temporary, path)
            flush_folder(self.folder)
        return name

    def get(self, name: str) -> bytes:
        """Return the content; raise ProjectError where it is missing or damaged."""
        packed = read_regular(self.folder / f"{name}{_SUFFIX}")
        data = None
        if packed is not None:
            with suppress(zlib.error):
                data = zlib.decompress(packed)
        if data is None or sha256(data).hexdigest() != name:
            raise ProjectError(_lost(name[:12], missing=packed is None))
        return data

    def names(self) -> Iterator[str]:
        """Yield the name of everything that is kept, in no order."""
        for path in self.folder.glob(f"*{_SUFFIX}"):
            yield path.name.removesuffix(_SUFFIX)

    def forget(self, name: str) -> None:
        """Throw away what is kept under ``name``."""
        (self.folder / f"{name}{_SUFFIX}").unlink(missing_ok=True)


def _lost(name: str, *, missing: bool) -> Message:
    if missing:
        return Message.of("the journal's copy {name} is missing", name=name)
    return Message.of("the journal's copy {name} is damaged", name=name)
