"""What a project knows about names and dates: its termbase and its date policy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError, ProjectError
from lexicord.domain.finding import Message
from lexicord.glossary.eras.policy import DatePolicy, read_policy
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.termbase import read_termbase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lexicord.project.project import Project

POLICY_FILE = "dates.toml"
"""The file of the glossary folder that holds the date policy; all others hold concepts."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The termbase, and the date policy (None: what every language does by itself)."""

    glossary: Glossary
    policy: DatePolicy | None = None


def read_knowledge(project: Project | None) -> Knowledge:
    """Read the glossary folder of a project; without a project nothing is known.

    Raises ProjectError where the folder is missing, InputError with file, line and column where
    one of its files cannot be understood.
    """
    if project is None:
        return Knowledge(Glossary.of(()))
    folder = project.settings.glossary_folder
    if not (project.root / folder).is_dir():
        message = Message.of(
            "the glossary folder {folder}/ is missing; make it (it may be empty), or set "
            "glossary-folder in {name}",
            folder=folder,
            name=project.file.path.name,
        )
        raise ProjectError(message)
    return knowledge_of(project.glossary_texts())


def knowledge_of(texts: Mapping[str, str]) -> Knowledge:
    """Read the TOML texts of a glossary, given by their paths; see `read_knowledge`."""
    policies = [name for name in texts if name.rpartition("/")[2] == POLICY_FILE]
    concepts = read_termbase({name: text for name, text in texts.items() if name not in policies})
    if len(policies) > 1:
        reason = Message.of("there is a second date policy; the first is {path}", path=policies[0])
        raise InputError(reason, path=policies[1])
    policy = _policy(policies[0], texts[policies[0]]) if policies else None
    return Knowledge(Glossary.of(concepts), policy)


def _policy(name: str, text: str) -> DatePolicy:
    try:
        return read_policy(text)
    except InputError as error:
        raise error.at(name) from error
