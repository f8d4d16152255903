"""A project: one folder with its settings, sources, catalogues and glossary."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.project.actor import Actor, present_actor
from lexicord.project.discovery import find_settings
from lexicord.project.disk_errors import reason
from lexicord.project.file_change import FileChange
from lexicord.project.layout import CatalogFile, Layout
from lexicord.project.memory import Memory
from lexicord.project.output import output_path
from lexicord.project.paths import STATE_FOLDER, decode, inside, read_regular
from lexicord.project.settings_file import UNKNOWN_RULE
from lexicord.project.settings_reader import read_settings
from lexicord.project.sources import SourceFile, find_sources
from lexicord.project.writers import journal_of, project_writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.project.changes import Change
    from lexicord.project.files import Writer
    from lexicord.project.journal import Journal
    from lexicord.project.settings import Settings
    from lexicord.project.settings_file import SettingsFile


@dataclass(frozen=True)
class Project:
    """What every use case is given: the only way to the disk.

    ``root`` is the real path of the folder that holds the project file.
    """

    root: Path
    settings: Settings
    file: SettingsFile
    actor: Actor = field(default_factory=present_actor)

    @staticmethod
    def open(start: Path | None = None, *, actor: Actor | None = None) -> Project:
        """Return the project that rules ``start`` (default: the current folder).

        Raises ProjectError where there is none, SettingsError where its file is wrong.
        """
        file = find_settings(Path.cwd() if start is None else start)
        root = file.path.parent
        return Project(root, read_settings(file), file, actor or present_actor())

    @cached_property
    def layout(self) -> Layout:
        """Where templates and catalogues lie."""
        return Layout(self.root / self.settings.locale_folder)

    @cached_property
    def journal(self) -> Journal:
        """What was changed, when, by whom and how."""
        return journal_of(self.root, self.actor)

    @cached_property
    def writer(self) -> Writer:
        """The one writer, bound to this project's folder, locks and journal."""
        return project_writer(self.root, self.actor)

    @cached_property
    def memory(self) -> Memory:
        """What is remembered of earlier runs; it can be deleted at any time."""
        return Memory(self.root / STATE_FOLDER / "cache")

    def sources(self) -> list[SourceFile]:
        """Return the source documents; the order depends on their names alone."""
        return find_sources(self.root, self.settings)

    def template_path(self, domain: str) -> Path:
        """Return where the template (POT) of ``domain`` lies or would lie."""
        return self.layout.template(domain)

    def catalog_path(self, domain: str, locale: LocaleTag) -> Path:
        """Return where the catalogue of ``domain`` in ``locale`` lies or would lie."""
        return self.layout.catalog(domain, locale)

    def catalogs(self) -> list[CatalogFile]:
        """Return the catalogues there are, ordered by locale and domain."""
        return self.layout.catalogs()

    def output_path(self, source: SourceFile, locale: LocaleTag) -> Path:
        """Return where the document built from ``source`` in ``locale`` belongs."""
        return self.root / output_path(self.settings.build.output, source.name, locale)

    def glossary_texts(self) -> dict[str, str]:
        """Return the texts of the glossary's TOML files by name, sorted; empty without a folder.

        Names are paths below the project's folder. Raises InputError where one is not UTF-8.
        """
        folder = self.root / self.settings.glossary_folder
        paths = sorted(path for path in folder.glob("**/*.toml") if path.is_file())
        return {path.relative_to(self.root).as_posix(): self.read_text(path) for path in paths}

    def name_of(self, path: Path) -> str:
        """Return the path below the project's folder, with ``/``: how people are told of it."""
        return inside(path, self.root).relative_to(self.root).as_posix()

    def read(self, path: Path) -> bytes:
        """Return what the file holds; raise ProjectError where it is missing or unreadable."""
        data = self.read_or_none(path)
        if data is None:
            message = Message.of("{path} is missing", path=path)
            raise ProjectError(message)
        return data

    def read_or_none(self, path: Path) -> bytes | None:
        """Return what the file holds, None where there is no such file."""
        try:
            return read_regular(inside(path, self.root))
        except OSError as error:
            message = Message.of("{path} cannot be read: {reason}", path=path, reason=reason(error))
            raise ProjectError(message) from error

    def read_text(self, path: Path) -> str:
        """Return the text of a UTF-8 file without its byte order mark."""
        return decode(self.read(path), self.name_of(path))

    def save(  # noqa: PLR0913 - what one save needs to be safe, all but two named
        self,
        path: Path,
        data: bytes,
        *,
        base: bytes | None,
        command: str,
        verify: Callable[[bytes], None] | None = None,
        merge: Callable[[bytes | None], bytes | None] | None = None,
    ) -> Change | None:
        """Save one file that held ``base`` (None: no file) when it was read.

        Where it holds something else by now, ``merge`` makes of that what is saved; without it
        ChangedMeanwhile is raised. ``verify`` re-reads what is about to be saved. Raises
        SaveError with nothing changed; returns the journal's change, None if nothing differed.
        """
        change = FileChange.replacing(path, data, base=base, merge=merge, verify=verify)
        return self.writer.save(change, command=command)

    def save_all(self, changes: Sequence[FileChange], *, command: str) -> Change | None:
        """Save several files together or not at all; one ``undo`` takes them back together."""
        return self.writer.save_all(changes, command=command)

    def edit(
        self,
        path: Path,
        make: Callable[[bytes | None], bytes | None],
        *,
        command: str,
        verify: Callable[[bytes], None] | None = None,
    ) -> Change | None:
        """Save what ``make`` makes of the file's content, holding its lock from read to save."""
        return self.writer.edit(path, make, command=command, verify=verify)

    def refuse_unknown_rules(self, known: Iterable[str]) -> None:
        """Raise SettingsError where the project file sets the level of a rule that is not known."""
        self.file.refuse_unknown(self.settings.rules, known, "rules", problem=UNKNOWN_RULE)
