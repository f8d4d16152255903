"""Names and dates in the suggestions of a single catalogue, read up only when one needs it.

What knows names and dates is large; most updates of single files have neither, and should not
wait for it to be loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lexicord.merge.refreshed import Refreshed
from lexicord.project.discovery import find_root

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lexicord.domain.locale_tag import LocaleTag

GLOSSARY_FOLDER = "glossary"
"""What a glossary folder beside a catalogue is called."""

_KNOWLEDGE = ("lexicord.services.glossary_near", "knowledge_at")
_FRESHENER = ("lexicord.services.freshening", "Freshener")


@dataclass(frozen=True)
class LooseFreshener:
    """Updates names and dates between two languages, as `freshening.Freshener` does.

    ``folder`` is a glossary folder; without one that of the project in ``root`` is used, and
    without that none: then dates alone are known.
    """

    folder: Path | None
    root: Path | None
    source: LocaleTag
    target: LocaleTag

    def __call__(self, old: str, new: str, texts: Sequence[str]) -> Refreshed:
        """Return the translations of ``old`` as they should be for ``new``, or untouched.

        Raises LexicordError where the glossary cannot be read.
        """
        nameless = self.folder is None and self.root is None
        if nameless and not any(map(str.isnumeric, old)):
            return Refreshed(old, tuple(texts))
        fresh: Refreshed = self._freshener(old, new, texts)
        return fresh

    @cached_property
    def _freshener(self) -> Any:  # noqa: ANN401 - loaded by its name
        known = _named(*_KNOWLEDGE)(self.folder, self.root)
        return _named(*_FRESHENER)(known, self.source, self.target)


def freshener_near(
    po: Path, glossary: Path | None, source: LocaleTag, target: LocaleTag | None
) -> LooseFreshener | None:
    """Return what updates the names in suggestions for ``po``; None where it names no language.

    They come from the folder ``glossary`` where one is named, else from the project that the
    catalogue lies in, else from a folder of that name beside it.
    """
    if target is None:
        return None
    root = None if glossary else find_root(po.parent)
    beside = po.parent / GLOSSARY_FOLDER
    near = beside if root is None and any(beside.glob("**/*.toml")) else None
    return LooseFreshener(glossary or near, root, source, target)


def _named(module: str, name: str) -> Any:  # noqa: ANN401 - the table names objects of any type
    return getattr(import_module(module), name)
