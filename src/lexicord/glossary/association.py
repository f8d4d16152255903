"""What some texts have in common that others have not: how a name was rendered so far.

Nothing is known of the languages: rows of tokens that stand in the translations of the texts
with the name, and seldom elsewhere, are taken for its rendering (Dice's coefficient).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from lexicord.glossary.tokens import by_letter, grams, tokens
from lexicord.text.similarity import similarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.glossary.tokens import Gram, Token

_LONGEST_WORDS = 6
_LONGEST_LETTERS = 12
_STRONG = 0.5
_ALIKE = 0.6
_TRIED = 200
_LOOKED_AT = 300
_MAJORITY = 0.5
_MAJORITY_OF_LETTERS = 0.6
_COMMON_SHARE = 0.3
_FEWEST_COMMON = 5
_PUNCTUATION = frozenset(".,;:!?。，、；：！？()（）《》«»")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A stretch of the translations, and the texts (by number) that have it."""

    text: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Association:
    """How a name was rendered, the most frequent way first, and where nobody can tell."""

    renderings: tuple[Rendered, ...]
    unknown: tuple[int, ...]

    @property
    def odd(self) -> int:
        """In how many texts the name is rendered otherwise than in most."""
        return sum(len(each.places) for each in self.renderings[1:])


class Translations:
    """The translated texts in one language, taken apart once."""

    def __init__(self, texts: Sequence[str], locale: LocaleTag) -> None:
        """Keep the texts; results refer to them by number."""
        self._texts = texts
        letters = by_letter(locale)
        self._bounds = (2, _LONGEST_LETTERS) if letters else (1, _LONGEST_WORDS)
        self._locale = locale
        self._seen: dict[int, dict[Gram, tuple[int, int]]] = {}

    def association(self, places: Iterable[int]) -> Association:
        """Return how what stands in the sources at ``places`` is rendered there."""
        self._seen.clear()
        left = list(places)[:_LOOKED_AT]
        found: list[Rendered] = []
        while len(left) > 1:
            gram = self._strongest(left)
            if gram is None:
                break
            gram = self._widened(gram, left)
            own = [place for place in left if gram in self._grams(place)]
            found.append(self._rendered(gram, own))
            left = [place for place in left if place not in set(own)]
        found, unknown = self._alike(found, left)
        found.sort(key=lambda each: (-len(each.places), each.text))
        return Association(tuple(found), tuple(unknown))

    @cached_property
    def _rows(self) -> list[list[Token]]:
        return [tokens(text, self._locale) for text in self._texts]

    @cached_property
    def _holders(self) -> dict[str, set[int]]:
        holders: dict[str, set[int]] = defaultdict(set)
        for place, row in enumerate(self._rows):
            for token in row:
                holders[token.key].add(place)
        return holders

    @cached_property
    def _common(self) -> set[str]:
        """Words that stand nearly everywhere begin and end no rendering."""
        if self._bounds[0] > 1:
            return set()
        limit = max(_FEWEST_COMMON, _COMMON_SHARE * len(self._texts))
        return {key for key, places in self._holders.items() if len(places) > limit}

    def _grams(self, place: int) -> dict[Gram, tuple[int, int]]:
        """Return what may be a rendering in one text, and where; kept for one association."""
        if place not in self._seen:
            text = self._texts[place]
            self._seen[place] = {
                gram: (start, end)
                for gram, start, end in grams(self._rows[place], *self._bounds)
                if _PUNCTUATION.isdisjoint(text[start:end])
                and self._common.isdisjoint((gram[0], gram[-1]))
            }
        return self._seen[place]

    def _strongest(self, places: Sequence[int]) -> Gram | None:
        """Return the row of tokens that belongs to these texts most, None where none does."""
        counts = Counter(gram for place in places for gram in self._grams(place))
        tried = sorted(counts.items(), key=lambda each: (-each[1], -len(each[0]), each[0]))
        scored = [
            (2 * count / (len(places) + self._frequency(gram)), len("".join(gram)), gram)
            for gram, count in tried[:_TRIED]
            if count > 1
        ]
        best = max(scored, default=None)
        return best[2] if best is not None and best[0] >= _STRONG else None

    def _widened(self, gram: Gram, places: Sequence[int]) -> Gram:
        """Return the row with what stands beside it in most of the texts.

        Two renderings may share a part ("Party of Korea"), which is all that the texts have in
        common; what most of them have beside it tells the renderings apart.
        """
        own = [place for place in places if gram in self._grams(place)]
        beside = Counter(
            longer
            for place in own
            for longer in self._grams(place)
            if gram in {longer[1:], longer[:-1]}
        )
        best = max(beside, key=lambda longer: (beside[longer], longer), default=gram)
        if beside[best] < max(2, self._majority * len(own)) or not self._tells(best, gram, own):
            return gram
        return self._widened(best, own)

    @property
    def _majority(self) -> float:
        return _MAJORITY_OF_LETTERS if self._bounds[0] > 1 else _MAJORITY

    def _tells(self, longer: Gram, gram: Gram, places: Sequence[int]) -> bool:
        """Say whether a word beside a row belongs there rather than anywhere; letters always do."""
        holders = self._holders[longer[0] if longer[1:] == gram else longer[-1]]
        own = len(holders.intersection(places))
        return self._bounds[0] > 1 or own >= _MAJORITY * len(holders)

    def _frequency(self, gram: Gram) -> int:
        """Return in how many texts the tokens stand; in a row or not, which is near enough."""
        return len(set.intersection(*(self._holders[key] for key in gram)))

    def _rendered(self, gram: Gram, places: Sequence[int]) -> Rendered:
        spans = [(place, self._grams(place)[gram]) for place in places]
        written = Counter(self._texts[place][start:end] for place, (start, end) in spans)
        return Rendered(written.most_common(1)[0][0], tuple(places))

    def _alike(
        self, found: list[Rendered], left: Iterable[int]
    ) -> tuple[list[Rendered], list[int]]:
        """Find what is written like a known rendering in texts that have none of them."""
        others: dict[str, list[int]] = defaultdict(list)
        unknown = []
        for place in left:
            text = self._most_alike(found, place)
            if text:
                others[text].append(place)
            else:
                unknown.append(place)
        return [*found, *(Rendered(text, tuple(own)) for text, own in others.items())], unknown

    def _most_alike(self, found: Iterable[Rendered], place: int) -> str:
        text = self._texts[place]
        windows = [text[start:end] for start, end in self._grams(place).values()]
        scored = (
            (similarity(known.text, window), window)
            for known in found
            for window in windows
            if abs(len(window) - len(known.text)) <= len(known.text) // 2
            and window not in known.text
        )
        score, best = max(scored, default=(0.0, ""))
        return best if score >= _ALIKE else ""
