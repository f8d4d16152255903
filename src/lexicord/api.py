"""The public Python API: what ``import lexicord`` offers, and nothing that it does not.

>>> import lexicord
>>> glossary = lexicord.Glossary.from_pairs([("Lake", "See")], "en", "de")
>>> [finding.rule for finding in lexicord.check_pair("The Lake", "Der Tag", "en", "de", glossary)]
['term/missing']
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.checks.runner import check_pair
from lexicord.domain.era_date import FoundDate
from lexicord.domain.errors import LexicordError
from lexicord.domain.finding import Finding, Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.span import Span
from lexicord.formats.gettext.catalog import Catalog
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.glossary import Glossary as _Glossary
from lexicord.services.glossary_files import load_knowledge
from lexicord.text.segment import segment

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

__all__ = [
    "Catalog",
    "Finding",
    "FoundDate",
    "Glossary",
    "LexicordError",
    "LocaleTag",
    "Severity",
    "Span",
    "check_pair",
    "find_dates",
    "segment",
]


class Glossary(_Glossary):
    """Names and terms, searched in any language.

    ``Glossary.load(path)`` reads the TOML files of a termbase, ``Glossary.from_pairs(pairs,
    source_locale, target_locale)`` takes plain pairs of names; ``find(text, locale)`` finds them.
    """

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Glossary:
        """Read a TOML file, or every one in a folder and below; the date policy is left out.

        Raises LexicordError, with file, line and column, where one cannot be understood.
        """
        return cls(load_knowledge(Path(path)).glossary.concepts)

    @staticmethod
    def from_pairs(
        pairs: Iterable[tuple[str, str]],
        source_locale: LocaleTag | str,
        target_locale: LocaleTag | str,
    ) -> Glossary:
        """Return a glossary of plain pairs of names.

        A source name that comes several times has several admitted renderings, the first of
        them preferred.
        """
        return Glossary(_Glossary.from_pairs(pairs, source_locale, target_locale).concepts)
