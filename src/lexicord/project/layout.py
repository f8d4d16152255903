"""Where catalogues lie: ``locale/<locale>/LC_MESSAGES/<domain>.po`` and ``locale/<domain>.pot``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag

if TYPE_CHECKING:
    from pathlib import Path

_MESSAGES = "LC_MESSAGES"


@dataclass(frozen=True, slots=True, order=True)
class CatalogFile:
    """One catalogue on the disk."""

    path: Path
    domain: str
    locale: LocaleTag


@dataclass(frozen=True, slots=True)
class Layout:
    """The folder of the catalogues (``locale/``)."""

    folder: Path

    def template(self, domain: str) -> Path:
        """Return the path of the template (POT) of ``domain``, whether it exists or not."""
        return self.folder / f"{domain}.pot"

    def catalog(self, domain: str, locale: LocaleTag) -> Path:
        """Return the path of a catalogue, whether it exists or not.

        A folder that exists keeps its spelling: ``pt-BR`` stays, though a new one is ``pt_BR``.
        """
        folder = self.folder / locale.posix
        if not folder.is_dir():
            spelt = (path for path, tag in self._locale_folders() if tag == locale)
            folder = next(spelt, folder)
        return folder / _MESSAGES / f"{domain}.po"

    def templates(self) -> list[Path]:
        """Return every template there is, in the order of their names."""
        return sorted(path for path in self.folder.glob("*.pot") if path.is_file())

    def catalogs(self) -> list[CatalogFile]:
        """Return every catalogue there is, ordered by locale and domain."""
        return [
            CatalogFile(path, path.stem, tag)
            for folder, tag in self._locale_folders()
            for path in sorted((folder / _MESSAGES).glob("*.po"))
            if path.is_file() and not path.name.startswith(".")
        ]

    def locale_of(self, path: Path) -> LocaleTag | None:
        """Return the locale whose catalogue ``path`` is or would be, None where it is none."""
        messages = path.parent
        placed = messages.name == _MESSAGES and messages.parent.parent == self.folder
        return _locale_of(messages.parent.name) if placed and path.suffix == ".po" else None

    def _locale_folders(self) -> list[tuple[Path, LocaleTag]]:
        try:
            folders = sorted(path for path in self.folder.iterdir() if path.is_dir())
        except (FileNotFoundError, NotADirectoryError):
            return []
        tagged = ((path, _locale_of(path.name)) for path in folders)
        return [(path, tag) for path, tag in tagged if tag is not None]


def _locale_of(name: str) -> LocaleTag | None:
    try:
        return LocaleTag.parse(name)
    except InputError:
        return None
