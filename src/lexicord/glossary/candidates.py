"""Names and terms that a glossary should perhaps have, found in the texts alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from lexicord.glossary.tokens import by_letter, grams, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.tokens import Gram, Token

_LONGEST_TERM = 4
_LONGEST_LETTERS = 8
_COMMON_SHARE = 0.1
_FEWEST_COMMON = 5
# Small words that join the parts of one name; those for "and" join two names.
_JOINING = frozenset(
    {"of", "the", "for", "de", "la", "le", "les", "du", "des", "del", "der", "den", "von", "van"}
    | {"della", "zu", "zur", "di", "da", "do", "dos", "das", "al", "el", "bin", "ibn"}
)
_MOST_JOINING = 2
_GAPS = frozenset({" ", "-", "\u00a0"})
_SENTENCE_END = re.compile(r"[.!?:…]['’\"”»)]*\s*$")


class CandidateKind(StrEnum):
    """Why something is proposed: it is written like a name, or it comes again and again."""

    NAME = "name"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of text as it is written most often, and the texts (by number) it stands in."""

    text: str
    kind: CandidateKind
    count: int
    places: tuple[int, ...]


_Found = dict["Gram", list[tuple[int, str]]]


def candidates(texts: Sequence[str], locale: LocaleTag, *, minimum: int = 2) -> list[Candidate]:
    """Return what is written like a name or comes often, the most frequent first.

    Names are capitalised words in a row, with short words between them; a word that only has
    its capital from the start of a sentence is none. Terms are rows of words without
    capitals (of letters where words are not set off) whose ends are no common words. Names must
    stand there ``minimum`` times, terms once more; what only ever stands inside a longer one is
    left out.
    """
    rows = [tokens(text, locale) for text in texts]
    names = _names(texts, rows) if not by_letter(locale) else {}
    terms = _terms(texts, rows, locale)
    made = [
        *_without_parts(_made(names, CandidateKind.NAME, minimum)),
        *_without_parts(_made(terms, CandidateKind.TERM, minimum + 1)),
    ]
    return sorted(made, key=lambda each: (-each.count, each.text))


def _made(found: _Found, kind: CandidateKind, minimum: int) -> Iterator[Candidate]:
    for uses in found.values():
        if len(uses) >= minimum:
            text = Counter(text for _, text in uses).most_common(1)[0][0]
            places = tuple(dict.fromkeys(place for place, _ in uses))
            yield Candidate(text, kind, len(uses), places)


def _without_parts(made: Iterable[Candidate]) -> list[Candidate]:
    """Leave out what stands in a longer candidate every time."""
    kept: list[Candidate] = []
    by_place: dict[int, list[Candidate]] = defaultdict(list)
    for each in sorted(made, key=lambda one: (-len(one.text), one.text)):
        around = by_place[each.places[0]]
        if not any(each.text in other.text and other.count >= each.count for other in around):
            kept.append(each)
            for place in each.places:
                by_place[place].append(each)
    return kept


def _names(texts: Sequence[str], rows: Sequence[Sequence[Token]]) -> _Found:
    small = {
        token.key
        for text, row in zip(texts, rows, strict=True)
        for token in row
        if text[token.start].islower()
    }
    found: _Found = defaultdict(list)
    for place, (text, row) in enumerate(zip(texts, rows, strict=True)):
        for run in _runs(text, row):
            name = _name(text, run, small)
            if name:
                key = tuple(token.key for token in name)
                found[key].append((place, text[name[0].start : name[-1].end]))
    return found


def _name(text: str, run: list[Token], small: set[str]) -> list[Token]:
    """Return a run without the word that has its capital from the start of a sentence."""
    before = text[: run[0].start]
    if before.strip() and _SENTENCE_END.search(before) is None:
        return run
    if len(run) == 1 or run[0].key not in small:
        return run if len(run) > 1 else []
    capitals = (at for at, token in enumerate(run) if at and not text[token.start].islower())
    return run[next(capitals) :]


def _runs(text: str, row: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield capitalised words in a row; a few small joining words may stand between them."""
    run: list[Token] = []
    for token in row:
        if run and not _goes_on(text, run, token):
            yield _trimmed(text, run)
            run = []
        if run or text[token.start].isupper():
            run.append(token)
    if run:
        yield _trimmed(text, run)


def _goes_on(text: str, run: Sequence[Token], token: Token) -> bool:
    """Say whether a token belongs to the name before it."""
    if text[run[-1].end : token.start] not in _GAPS:
        return False
    if text[token.start].isupper() or text[token.start].isdigit():
        return True
    last = (text[each.start] for each in run[-_MOST_JOINING:])
    return token.key in _JOINING and not all(letter.islower() for letter in last)


def _trimmed(text: str, run: Sequence[Token]) -> list[Token]:
    """Return a run without the joining words that nothing came after."""
    end = max(at for at, token in enumerate(run) if not text[token.start].islower())
    return list(run[: end + 1])


def _terms(texts: Sequence[str], rows: Sequence[Sequence[Token]], locale: LocaleTag) -> _Found:
    letters = by_letter(locale)
    common = set() if letters else _common(rows)
    longest = _LONGEST_LETTERS if letters else _LONGEST_TERM
    found: _Found = defaultdict(list)
    for place, (text, row) in enumerate(zip(texts, rows, strict=True)):
        for gram, start, end in grams(row, 2, longest):
            words = text[start:end]
            if common.isdisjoint((gram[0], gram[-1])) and _is_whole(words, letters=letters):
                found[gram].append((place, words))
    return found


def _is_whole(words: str, *, letters: bool) -> bool:
    """Say whether only words without capitals stand there (only letters, nothing between)."""
    between = re.sub(r"[\w'’]", "", words)
    return not between if letters else words.islower() and not between.strip(" -")


def _common(rows: Sequence[Sequence[Token]]) -> set[str]:
    """Return the words that stand in so many texts that they tell nothing, and single letters."""
    counts = Counter(key for row in rows for key in {token.key for token in row})
    limit = max(_FEWEST_COMMON, _COMMON_SHARE * len(rows))
    return {key for key, count in counts.items() if count > limit or len(key) <= 3}
