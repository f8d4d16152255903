"""What a rule is shown: a source text and its translation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag


@dataclass(frozen=True, slots=True)
class PluralForm:
    """Which form of a plural entry the target of a pair is.

    ``forms`` are all texts of the entry and ``wanted`` is how many the header of the catalogue
    asks for. ``single`` says that this form stands for one number only, so that the number
    itself may be left out of it ("one file"). The source of such a pair is the plural one,
    except for a form that stands for the number one alone.
    """

    index: int
    forms: tuple[str, ...]
    wanted: int
    single: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A source text and its translation.

    ``flags`` are the gettext flags of the entry. ``quoted`` says that the text is a quotation
    and ``document_year`` when it was written: a historical name is right there. ``document``
    names the document that the pair belongs to; pairs of one document come in reading order.
    """

    source: str
    target: str
    source_locale: LocaleTag
    target_locale: LocaleTag
    context: str | None = None
    flags: tuple[str, ...] = ()
    quoted: bool = False
    document_year: int | None = None
    introduced: frozenset[str] = field(default_factory=frozenset)
    """Concepts whose full name stood earlier in the document (their short forms are free)."""
    document: str = ""
    form: PluralForm | None = None
