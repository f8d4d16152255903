"""What others saved while a command was at work goes into what it saves, where that is possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.three_way import merge
from lexicord.services.base_stamp import stamp_of, stamped, unstamped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.catalog import Entry


def brought_together(base: bytes, ours: Catalog, present: Catalog) -> Catalog | None:
    """Return ``ours``, made from ``base``, together with what the file holds at present.

    What stands in the file keeps its bytes. Returns None where both sides changed one text to
    different ones.
    """
    present = _bare(present)
    outcome = merge(_entries(Catalog.from_bytes(base)), present.entries.all(), _entries(ours))
    if outcome.conflicts:
        return None
    made = present.rebuilt(outcome.entries)
    return stamped(made) if stamp_of(ours) else made


def _entries(catalog: Catalog) -> Sequence[Entry]:
    return _bare(catalog).entries


def _bare(catalog: Catalog) -> Catalog:
    """Empty the stamp, which differs with everything else."""
    return unstamped(catalog) if stamp_of(catalog) else catalog
