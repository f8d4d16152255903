"""What a person asks of ``lexicord merge``, put in order.

``--ours`` and ``--theirs`` mean a rule where they stand alone and a version of the catalogue
where a file follows. With ``--resolve`` there are no versions, so that the file that follows is
the catalogue itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from lexicord.cli.messages import gettext as _
from lexicord.services.merging import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

RULE = "\0rule"
"""What stands for the file where none follows; no file can have this name."""


@dataclass(frozen=True, slots=True)
class MergeWishes:
    """The options of the command line, with files as paths and the rule as one value."""

    file: Path | None
    base: Path | None
    ours: Path | None
    theirs: Path | None
    into: Path | None
    out: Path | None
    choice: Choice | None
    resolve: bool
    dry_run: bool
    accept_loss: bool
    form: str

    @staticmethod
    def of(start: Path, **given: object) -> MergeWishes:
        """Sort out the options; raise click.UsageError where they contradict each other."""
        resolve = bool(given["resolve"])
        sides = {name: given[name] for name in ("ours", "theirs") if given[name] is not None}
        files = {name: start / str(value) for name, value in sides.items() if value != RULE}
        rules = [name for name in sides if resolve or name not in files]
        rules += ["newest"] if given["newest"] else []
        named = _path(start, given["returned"])
        if resolve:
            named, files = named or next(iter(files.values()), None), {}
        if len(rules) > 1:
            raise click.UsageError(_("Only one of --ours, --theirs and --newest can decide."))
        return MergeWishes(
            file=named,
            base=_path(start, given["base"]),
            ours=files.get("ours"),
            theirs=files.get("theirs"),
            into=_path(start, given["into"]),
            out=_path(start, given["out_file"]),
            choice=Choice(rules[0]) if rules else None,
            resolve=resolve,
            **_plain(given),  # type: ignore[arg-type]  # click has checked these
        )

    def three(self) -> tuple[Path, Path, Path]:
        """Return base, ours and theirs; raise click.UsageError where one is missing."""
        if self.base is None or self.ours is None or self.theirs is None or self.file or self.into:
            raise click.UsageError(_("--base, --ours and --theirs belong together."))
        return self.base, self.ours, self.theirs


def _path(start: Path, value: object) -> Path | None:
    return None if value is None else start / str(value)


def _plain(given: Mapping[str, object]) -> dict[str, object]:
    return {name: given[name] for name in ("dry_run", "accept_loss", "form")}
