"""The stamp by which a returned catalogue finds the version that it was made from.

``X-Lexicord-Base: sha256:<32 hex digits>`` is computed over the catalogue's own bytes with the
field left empty. Every catalogue that lexicord saves carries one, and the journal keeps what was
saved: so the stamp leads to the base. See ``manual/decisions/0004-base-stamp.md``.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError, ProjectError
from lexicord.formats.gettext.catalog import Catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.project.journal import Journal

FIELD = "X-Lexicord-Base"
_DIGITS = 32


def stamp_of(catalog: Catalog) -> str:
    """Return the stamp that the catalogue carries, "" for none."""
    return catalog.header.get(FIELD)


def stamped(catalog: Catalog) -> Catalog:
    """Return the catalogue with the stamp of what it holds."""
    return catalog.with_header({FIELD: _computed(catalog)})


def unstamped(catalog: Catalog) -> Catalog:
    """Return the catalogue with an empty stamp, so that stamps make no difference."""
    return catalog.with_header({FIELD: ""})


def is_base(catalog: Catalog) -> bool:
    """Say whether the catalogue still is exactly what its stamp says."""
    return bool(stamp_of(catalog)) and stamp_of(catalog) == _computed(catalog)


def find_base(journal: Journal, stamp: str) -> Catalog | None:
    """Return the catalogue with this stamp from what the journal keeps, None if it is not there.

    A copy that is missing or damaged is passed over.
    """
    for data in _kept(journal):
        if stamp.encode() in data:
            with suppress(InputError):
                catalog = Catalog.from_bytes(data)
                if stamp_of(catalog) == stamp and is_base(catalog):
                    return catalog
    return None


def _computed(catalog: Catalog) -> str:
    return f"sha256:{sha256(unstamped(catalog).to_bytes()).hexdigest()[:_DIGITS]}"


def _kept(journal: Journal) -> Iterator[bytes]:
    """Yield every catalogue that the journal keeps, newest first, each once."""
    changed = [file for change in reversed(journal.changes()) for file in change.files]
    names = [
        name
        for file in changed
        if file.path.endswith(".po")
        for name in (file.after, file.before)
        if name is not None
    ]
    for name in dict.fromkeys(names):
        with suppress(ProjectError):
            yield journal.contents.get(name)
