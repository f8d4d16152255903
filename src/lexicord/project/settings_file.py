"""The text of a project file, able to say where a setting stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from lexicord.domain.errors import SettingsError
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_
from lexicord.project.toml_places import places

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lexicord.project.toml_places import KeyPath


UNKNOWN_SETTING = N_("there is no setting {key!r}")
UNKNOWN_RULE = N_("there is no rule {key!r}")


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """A project file as it was read from ``path``.

    ``table`` is where lexicord's settings start: ``()`` in ``lexicord.toml``,
    ``("tool", "lexicord")`` in ``pyproject.toml``.
    """

    path: Path
    text: str
    table: tuple[str, ...] = ()

    def error(self, reason: Message, *setting: str | int) -> SettingsError:
        """Return the error for one setting: ``error("…", "sources", 0, "format")``.

        It points at the setting, or at the nearest table around it that stands in the file.
        """
        known = places(self.text)
        way: KeyPath = (*self.table, *setting)
        around = (way[:length] for length in range(len(way), 0, -1))
        line, column = next((known[path] for path in around if path in known), (1, 1))
        return SettingsError(reason, path=str(self.path), line=line, column=column)

    def refuse_unknown(
        self,
        given: Iterable[str],
        known: Iterable[str],
        *table: str | int,
        problem: str = UNKNOWN_SETTING,
    ) -> None:
        """Raise SettingsError for the first key of ``table`` that is not among the ``known``.

        ``problem`` is the template that says so, with a gap for the ``key``.
        """
        names = sorted(known)
        for key in given:
            if key not in names:
                reason = nearest(Message.of(problem, key=key), key, names)
                raise self.error(reason, *table, key)


def nearest(problem: Message, name: str, known: Iterable[str]) -> Message:
    """Add to a problem what was meant by a slip of the fingers, else what there is to choose."""
    names = list(known)
    close = get_close_matches(name.replace("_", "-").lower(), names, n=1, cutoff=0.5)
    if close:
        return Message.of("{problem}; did you mean {near!r}?", problem=problem, near=close[0])
    if not names:
        return problem
    return Message.of("{problem}; there are: {names}", problem=problem, names=", ".join(names))
