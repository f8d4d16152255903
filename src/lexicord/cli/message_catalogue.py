"""The catalogue of the product's own messages, ready to be asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from gettext import c2py
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry, State
from lexicord.domain.errors import ProjectError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from importlib.resources.abc import Traversable

_DOMAIN = "lexicord"
_RULE = re.compile(r"plural=([^;]+)")


@dataclass(frozen=True, slots=True)
class MessageCatalogue:
    """The finished translations of one language."""

    singular: Mapping[str, str]
    plurals: Mapping[str, tuple[str, ...]]
    form_of: Callable[[int], int]

    def plural(self, singular: str, number: int) -> str | None:
        """Return the form for ``number`` of the text with this singular, None where unknown."""
        forms = self.plurals.get(singular)
        return forms[min(self.form_of(number), len(forms) - 1)] if forms else None


def first_catalogue(
    wanted: Iterable[str], folder: Traversable | None = None
) -> MessageCatalogue | None:
    """Return the catalogue of the first wanted language that has one.

    ``ko_KR`` is also served by ``ko``. Returns None where no language is known.
    """
    root = _shipped() if folder is None else folder
    if root is None:
        return None
    names = (name for wish in wanted for name in (wish, wish.partition("_")[0]))
    paths = (root / name / "LC_MESSAGES" / f"{_DOMAIN}.po" for name in names)
    found = next((path for path in paths if path.is_file()), None)
    return read_messages(found.read_bytes()) if found else None


def _shipped() -> Traversable | None:
    try:
        return resource("locale")
    except ProjectError:
        return None


def read_messages(data: bytes) -> MessageCatalogue:
    """Keep what is finished of a catalogue; the rest stays English."""
    catalog = Catalog.from_bytes(data)
    done = [entry for entry in catalog.entries if _is_finished(entry)]
    rule = _RULE.search(catalog.header.get("Plural-Forms") or "")
    return MessageCatalogue(
        {entry.source: entry.translation for entry in done if entry.plural is None},
        {entry.source: entry.translations for entry in done if entry.plural is not None},
        c2py(rule[1] if rule else "n != 1"),
    )


def _is_finished(entry: Entry) -> bool:
    finished = entry.state is State.TRANSLATED
    return finished and not entry.obsolete and not entry.is_header
