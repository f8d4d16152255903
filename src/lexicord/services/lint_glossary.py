"""The verb *glossary lint*: slips in the glossary itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message, Severity
from lexicord.glossary.lint import lint
from lexicord.project.paths import decode
from lexicord.services.knowledge import POLICY_FILE, knowledge_of
from lexicord.services.loose_files import named_files, read_loose

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from lexicord.glossary.lint import Remark
    from lexicord.project.project import Project


@dataclass(frozen=True, slots=True)
class LintReport:
    """The slips in the order of their places, and how many files and concepts were read."""

    remarks: tuple[Remark, ...]
    files: int
    concepts: int

    @property
    def clean(self) -> bool:
        """Say whether there is nothing but advice."""
        return all(remark.severity is Severity.ADVICE for remark in self.remarks)


def lint_glossary(project: Project | None, paths: Sequence[Path] = ()) -> LintReport:
    """Read the project's glossary, or the files and folders named, and look for slips.

    Without a project nothing is said about missing languages. Raises InputError with file,
    line and column where a file cannot be understood, ProjectError where there is none.
    """
    texts = _named(paths) if paths or project is None else project.glossary_texts()
    if not texts:
        message = Message.of(
            "there is no glossary file to read; the glossary is .toml files in a folder"
        )
        raise ProjectError(message)
    known = knowledge_of(texts)
    terms = {name: text for name, text in texts.items() if not name.endswith(POLICY_FILE)}
    locales = () if project is None else _locales(project)
    return LintReport(lint(terms, locales), len(texts), len(known.glossary.concepts))


def _named(paths: Iterable[Path]) -> dict[str, str]:
    files = named_files(paths, ".toml")
    return {str(file): decode(read_loose(file), str(file)) for file in files}


def _locales(project: Project) -> tuple[str, ...]:
    settings = project.settings
    return tuple(map(str, (settings.source_locale, *settings.target_locales)))
