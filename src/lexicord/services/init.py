"""The verb *init*: a new project in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message
from lexicord.domain.locale_tag import LocaleTag
from lexicord.project.discovery import PROJECT_FILE, settings_in
from lexicord.project.scaffold import add_files, create_folder
from lexicord.project.settings_file import SettingsFile
from lexicord.project.settings_reader import read_settings
from lexicord.services.reports import InitReport
from lexicord.services.starter import glossary_text, settings_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

DEFAULT_FILES = ("*.txt",)
"""The sources of a new project unless others are named: every text in its folder."""

_GLOSSARY_FILE = "glossary/terms.toml"


def init(
    folder: Path,
    *,
    source_locale: str = "en",
    target_locales: Iterable[str] = (),
    files: Iterable[str] = DEFAULT_FILES,
) -> InitReport:
    """Write a commented project file and an empty glossary into ``folder``; make it if needed.

    A glossary that is there stays as it is. Raises ProjectError where the folder is a project
    already, InputError or SettingsError for a locale or a pattern that cannot be; then nothing
    is written.
    """
    if folder.is_dir() and (known := settings_in(folder)) is not None:
        message = Message.of(
            "{path} is there already; {folder} is a project, nothing was changed",
            path=known.path,
            folder=folder,
        )
        raise ProjectError(message)
    source = LocaleTag.parse(source_locale)
    targets = [LocaleTag.parse(name) for name in target_locales]
    settings = settings_text(source, targets, tuple(files))
    read_settings(SettingsFile(folder / PROJECT_FILE, settings))
    texts = {PROJECT_FILE: settings}
    if not any(folder.glob("glossary/**/*.toml")):
        texts[_GLOSSARY_FILE] = glossary_text()
    files_made = {name: text.encode() for name, text in texts.items()}
    if folder.is_dir():
        add_files(folder, files_made)
    else:
        create_folder(folder, files_made)
    return InitReport(str(folder), tuple(texts))
