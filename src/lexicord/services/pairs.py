"""From the entries of a catalogue to the pairs that the rules look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.checks.pair import Pair, PluralForm
from lexicord.domain.catalog import State
from lexicord.services.references import named_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.domain.catalog import Entry
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.services.plural_rule import PluralRule


@dataclass(frozen=True, slots=True)
class EntryPair:
    """A pair, the entry that it comes from, and which of its forms it is."""

    entry: Entry
    form: int
    pair: Pair


@dataclass(frozen=True, slots=True)
class Languages:
    """The two locales of a catalogue and the plural rule of its header."""

    source: LocaleTag
    target: LocaleTag
    rule: PluralRule


def is_live(entry: Entry) -> bool:
    """Say whether the entry is a unit of the present sources."""
    return not entry.obsolete and not entry.is_header


def finished_pairs(entries: Iterable[Entry], languages: Languages) -> list[EntryPair]:
    """Return the pairs of every finished entry, in the order of the catalogue.

    An entry with plural forms gives a pair for each form. Entries that are fuzzy, untranslated
    or obsolete give none: what nobody vouches for yet is counted elsewhere.
    """
    return [
        EntryPair(entry, form, pair)
        for entry in entries
        if is_live(entry) and entry.state is State.TRANSLATED
        for form, pair in enumerate(_pairs(entry, languages))
    ]


def document_of(entry: Entry) -> str:
    """Return the name of the document in which the entry stands first, "" where unknown."""
    return named_place(entry.references[0])[0] if entry.references else ""


def _pairs(entry: Entry, languages: Languages) -> Iterator[Pair]:
    for index, text in enumerate(entry.translations):
        yield Pair(
            source=_source(entry, index, languages.rule),
            target=text,
            source_locale=languages.source,
            target_locale=languages.target,
            context=entry.context,
            flags=entry.flags,
            document=document_of(entry),
            form=_form(entry, index, languages.rule),
        )


def _source(entry: Entry, index: int, rule: PluralRule) -> str:
    if entry.plural is None or rule.single(index) == 1:
        return entry.source
    return entry.plural


def _form(entry: Entry, index: int, rule: PluralRule) -> PluralForm | None:
    if entry.plural is None:
        return None
    return PluralForm(index, entry.translations, rule.count, single=rule.single(index) is not None)
