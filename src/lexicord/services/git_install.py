"""Teaching a git repository to treat PO files as catalogues, and taking that back."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.project.file_change import FileChange
from lexicord.project.git import Repository
from lexicord.project.git_hook import HookState, install_hook, remove_hook
from lexicord.project.writers import bare_writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

ATTRIBUTES = ".gitattributes"
_LINE = "*.po diff=lexicord merge=lexicord"
_SECTIONS = ("merge.lexicord", "diff.lexicord")
# The source of a unit, wherever a hunk of the diff begins.
_UNIT = "^msgid (.*)$"


@dataclass(frozen=True, slots=True)
class GitReport:
    """What became of the repository in ``root``: each thing that was set or was there already.

    ``done`` pairs a thing (a setting, or a file below the top folder) with whether it was
    changed now. ``hook`` says what became of the hook; a FOREIGN one was left alone, and
    ``hook_line`` is what it would have to run.
    """

    root: str
    done: tuple[tuple[str, bool], ...]
    hook_path: str
    hook: HookState
    hook_line: str


def install(start: Path, program: Sequence[str]) -> GitReport:
    """Set the merge driver, the diff driver and the check before each commit.

    ``program`` is how lexicord is started on this machine, as a list. Twice is once. Raises
    ProjectError where ``start`` lies in no repository, SaveError where the disk refuses.
    """
    repository = Repository.find(start)
    settings = {name: repository.set_here(name, value) for name, value in _settings(program)}
    done = [*settings.items(), (ATTRIBUTES, _attributes(repository.root, _with_line))]
    line = _call(program, "git pre-commit")
    return _report(repository, done, install_hook(_hook(repository), line), line)


def uninstall(start: Path, program: Sequence[str]) -> GitReport:
    """Take back what ``install`` did; everything else stays as it is."""
    repository = Repository.find(start)
    done = [(section, repository.forget_here(section)) for section in _SECTIONS]
    done.append((ATTRIBUTES, _attributes(repository.root, _without_line)))
    line = _call(program, "git pre-commit")
    return _report(repository, done, remove_hook(_hook(repository)), line)


def _settings(program: Sequence[str]) -> list[tuple[str, str]]:
    # git itself quotes the %P, and a file may be called "--help".
    return [
        ("merge.lexicord.name", "translation catalogues, merged unit by unit"),
        ("merge.lexicord.driver", _call(program, "git merge-driver -- %O %A %B %P")),
        ("diff.lexicord.textconv", _call(program, "git textconv --")),
        ("diff.lexicord.xfuncname", _UNIT),
    ]


def _call(program: Sequence[str], rest: str) -> str:
    return f"{shlex.join(program)} {rest}"


def _hook(repository: Repository) -> Path:
    return repository.own_path("hooks/pre-commit")


def _report(
    repository: Repository, done: Sequence[tuple[str, bool]], hook: HookState, line: str
) -> GitReport:
    return GitReport(str(repository.root), tuple(done), str(_hook(repository)), hook, line)


def _attributes(root: Path, make: Callable[[list[str]], list[str]]) -> bool:
    """Change the lines of the attributes; say whether that made a difference."""
    changed = False

    def edit(data: bytes | None) -> bytes | None:
        nonlocal changed
        before = (data or b"").decode("utf-8", "surrogateescape").splitlines()
        after = make(before)
        changed = after != before
        if not changed:
            return data
        text = "".join(f"{line}\n" for line in after)
        return text.encode("utf-8", "surrogateescape") or None

    bare_writer().save(FileChange(root / ATTRIBUTES, edit), command="git install")
    return changed


def _with_line(lines: list[str]) -> list[str]:
    return lines if _LINE in lines else [*lines, _LINE]


def _without_line(lines: list[str]) -> list[str]:
    return [line for line in lines if line != _LINE]
