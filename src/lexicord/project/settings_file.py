"""The text of a project file, able to say where a setting stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from lexicord.domain.errors import SettingsError
from lexicord.project.toml_places import places

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lexicord.project.toml_places import KeyPath


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """A project file as it was read from ``path``.

    ``table`` is where lexicord's settings start: ``()`` in ``lexicord.toml``,
    ``("tool", "lexicord")`` in ``pyproject.toml``.
    """

    path: Path
    text: str
    table: tuple[str, ...] = ()

    def error(self, reason: str, *setting: str | int) -> SettingsError:
        """Return the error for one setting: ``error("…", "sources", 0, "format")``.

        It points at the setting, or at the nearest table around it that stands in the file.
        """
        known = places(self.text)
        way: KeyPath = (*self.table, *setting)
        around = (way[:length] for length in range(len(way), 0, -1))
        line, column = next((known[path] for path in around if path in known), (1, 1))
        return SettingsError(reason, path=str(self.path), line=line, column=column)

    def refuse_unknown(
        self, given: Iterable[str], known: Iterable[str], *table: str | int, what: str = "setting"
    ) -> None:
        """Raise SettingsError for the first key of ``table`` that is not among the ``known``.

        ``what`` says what the keys are: ``setting``, ``rule``.
        """
        names = sorted(known)
        for key in given:
            if key not in names:
                reason = f"there is no {what} {key!r}{nearest(key, names)}"
                raise self.error(reason, *table, key)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return ``; did you mean '…'?`` for a slip of the fingers, else what there is to choose."""
    names = list(known)
    close = get_close_matches(name.replace("_", "-").lower(), names, n=1, cutoff=0.5)
    if close:
        return f"; did you mean {close[0]!r}?"
    return f"; there are: {', '.join(names)}" if names else ""
