"""The glossary as it was: in another folder, or in a commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.project.git import Repository
from lexicord.project.paths import decode
from lexicord.services.glossary_files import load_knowledge
from lexicord.services.knowledge import knowledge_of

if TYPE_CHECKING:
    from lexicord.glossary.glossary import Glossary
    from lexicord.project.project import Project


def glossary_version(project: Project, name: str) -> Glossary:
    """Return a version of the glossary: the folder or file ``name``, else the commit of that name.

    A commit without a glossary folder had an empty one. Raises ProjectError where it is neither,
    InputError where a file cannot be understood.
    """
    path = project.root / name
    if path.exists():
        return load_knowledge(path).glossary
    repository = Repository.find(project.root)
    commit = repository.commit(name)
    folder = (project.root / project.settings.glossary_folder).relative_to(repository.root)
    prefix = f"{folder.as_posix()}/"
    texts = {
        file: decode(repository.content(file, commit), f"{name}:{file}")
        for file in sorted(repository.files(commit))
        if file.startswith(prefix) and file.endswith(".toml")
    }
    return knowledge_of(texts).glossary
