"""The guard against silent loss: an emptied template must not empty the catalogues.

Seen in the field: a source that was read as empty turned every translation obsolete, and the
next automatic commit removed thousands of them. Here such a change stops and says what would go.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.domain.catalog import Entry


@dataclass(frozen=True, slots=True)
class LossLimit:
    """How much a change may take away: at least ``units`` and more than ``share`` stop it."""

    share: float = 0.2
    units: int = 10

    def allows(self, lost: int, filled: int) -> bool:
        """Say whether so many of the translations in use may go out of use unasked."""
        return lost < self.units or lost <= self.share * filled


def lost_entries(
    before: Iterable[Entry], after: Iterable[Entry], carried: Iterable[Entry] = ()
) -> tuple[Entry, ...]:
    """Return the entries in use of ``before`` whose translation is no longer in use.

    A translation that went on as a suggestion for a changed source is not lost, nor one of the
    ``carried`` entries, which went on as a part of another; one that is kept as obsolete is out
    of sight, and counts.
    """
    in_use = [entry for entry in after if not _idle(entry)]
    texts = set(chain.from_iterable(entry.translations for entry in in_use)) - {""}
    gone = [entry for entry in before if not _idle(entry) and texts.isdisjoint(entry.translations)]
    return _without(gone, chain(in_use, carried)) if gone else ()


def guard_against_loss(  # noqa: PLR0913 - what was, what will be, and what is allowed
    before: Sequence[Entry],
    after: Sequence[Entry],
    *,
    path: str,
    limit: LossLimit,
    accept_loss: bool,
    carried: Iterable[Entry] = (),
) -> None:
    """Stop a change that takes too much out of use.

    Raises ProjectError, with an example of what would go, where the limit is passed and the
    loss is not accepted. Where nothing at all would be left in use, one entry is too much.
    """
    lost = lost_entries(before, after, carried)
    if accept_loss or not lost:
        return
    filled = sum(not _idle(entry) for entry in before)
    emptied = all(entry.obsolete or entry.is_header for entry in after)
    if emptied or not limit.allows(len(lost), filled):
        message = Message.of(
            "{path}: {count} of {filled} translations would go out of use, the first of them "
            "of “{source}”; nothing was changed. "
            "If that is right, accept the loss (--accept-loss)",
            path=path,
            count=len(lost),
            filled=filled,
            source=_shortened(lost[0].source),
        )
        raise ProjectError(message)


def _without(entries: Iterable[Entry], others: Iterable[Entry]) -> tuple[Entry, ...]:
    keys = {entry.key for entry in others}
    return tuple(entry for entry in entries if entry.key not in keys)


def _idle(entry: Entry) -> bool:
    return entry.obsolete or entry.is_header or not any(entry.translations)


def _shortened(text: str, length: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1] + "…"
