"""Passages of a translation that are still in the language of the source.

Two things must come together: a passage cannot be the target language (another script, or small
words of the source language and none of the target's), and it is a sentence of language rather
than a name, a number, an address or a title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.checks.scripts import script_of, scripts_of
from lexicord.checks.wordlists import small_words, telling_words
from lexicord.domain.span import Span, covers_any
from lexicord.text.languages.registry import language
from lexicord.text.segment import segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lexicord.domain.locale_tag import LocaleTag

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_NO_LANGUAGE = re.compile(
    r"(?:https?|ftp)://\S+|www\.\S+|\S+@\S+\.\w+|[\w./\\-]*[/\\][\w./\\-]+|\S+\.\w{2,4}\b(?<!\.)"
    r"|``.*?``|`[^`]*`"
)
# Lines that stay as they are in every language: code, and who holds the rights.
_NO_PROSE = re.compile(r"[={}<>|\\^#]|::|\w\(|©|\(c\)|copyright", re.IGNORECASE)
_SIDE = re.compile(
    r"\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]|«[^«»]*»|“[^“”]*”|\"[^\"]*\"|《[^《》]*》|「[^「」]*」"
)
_LEAST_WORDS = 4
_LEAST_LETTERS = 10
_MANY_LETTERS = 16


@dataclass(frozen=True, slots=True)
class Languages:
    """The two locales of a pair, with what tells them apart."""

    source: LocaleTag
    target: LocaleTag

    @property
    def foreign(self) -> frozenset[str]:
        """The scripts that only the source is written in."""
        return scripts_of(self.source) - scripts_of(self.target)

    @property
    def telling(self) -> frozenset[str]:
        """Small words that only the source language has."""
        return telling_words(self.source.language, self.target.language)

    @property
    def small(self) -> frozenset[str]:
        """All small words of the source language."""
        return small_words(self.source.language)

    @property
    def own(self) -> frozenset[str]:
        """Small words that only the target language has."""
        return telling_words(self.target.language, self.source.language)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of the target, its words that are no names, and whether the source has it too."""

    text: str
    span: Span
    words: tuple[Span, ...]
    protected: tuple[Span, ...]
    copied: bool

    def said(self, words: Iterable[Span]) -> list[str]:
        """Return the words as they are written."""
        return [word.of(self.text) for word in words]


def foreign_passages(
    text: str, source: str, languages: Languages, names: Iterable[Span]
) -> Iterator[Span]:
    """Yield the passages of ``text``, a target, that are in the source language, in order.

    ``names`` are spans that stand in their own language by right: names and placeholders.
    """
    words = [Span(*found.span()) for found in _WORD.finditer(text)]
    if not _suspicious([word.of(text) for word in words], languages):
        return
    protected = [*names, *(Span(*found.span()) for found in _NO_LANGUAGE.finditer(text))]
    plain = [word for word in words if not covers_any(protected, word)]
    for span in segment(text, languages.target):
        hidden = tuple(each for each in protected if each.overlaps(span))
        inside = tuple(word for word in plain if span.contains(word))
        yield from _passages(
            _Sentence(text, span, inside, hidden, span.of(text) in source), languages
        )


def _passages(sentence: _Sentence, languages: Languages) -> Iterator[Span]:
    if languages.foreign:
        yield from _runs(sentence, languages)
        return
    test = _has_foreign_words if languages.telling else _is_long_copy
    if test(sentence, languages):
        yield sentence.span


def _suspicious(words: Sequence[str], languages: Languages) -> bool:
    """Spare nearly all texts the closer look: too little of them could be foreign at all."""
    if languages.foreign:
        foreign = [word for word in words if _is_foreign(word, languages)]
        return sum(map(len, foreign)) >= _LEAST_LETTERS
    if languages.telling:
        return any(word.lower() in languages.telling for word in words)
    return sum(map(len, words)) >= _MANY_LETTERS


def _has_foreign_words(sentence: _Sentence, languages: Languages) -> bool:
    """Tell two languages of one script apart by their small words."""
    said = [word.lower() for word in sentence.said(sentence.words)]
    telling = sum(word in languages.telling for word in said)
    # Where nothing is known of the target, only a copy is certain.
    least = 1 if sentence.copied else 2 if languages.own else len(said) + 1
    return (
        len(said) >= _LEAST_WORDS
        and languages.own.isdisjoint(said)
        and telling >= max(least, len(said) / 8)
        and _is_prose(sentence, sentence.words, languages)
    )


def _is_long_copy(sentence: _Sentence, languages: Languages) -> bool:
    letters = sum(word.end - word.start for word in sentence.words)
    return sentence.copied and not _spaced(languages) and letters >= _MANY_LETTERS


def _runs(sentence: _Sentence, languages: Languages) -> Iterator[Span]:
    """Yield stretches of words in a script that the target language is not written in."""
    run: list[Span] = []
    for word in (*sentence.words, None):
        if word is not None and _is_foreign(word.of(sentence.text), languages):
            run.append(word)
            continue
        if run and _is_passage(sentence, run, languages):
            yield _widened(sentence, Span(run[0].start, run[-1].end))
        run = []


def _is_foreign(word: str, languages: Languages) -> bool:
    scripts = {script_of(letter) for letter in word}
    return not scripts.isdisjoint(languages.foreign) and scripts <= scripts_of(languages.source)


def _is_passage(sentence: _Sentence, run: Sequence[Span], languages: Languages) -> bool:
    whole = Span(run[0].start, run[-1].end)
    alone = _widened(sentence, whole) == sentence.span
    if not alone and any(
        Span(*side.span()).contains(whole) for side in _SIDE.finditer(sentence.text)
    ):
        return False
    if languages.telling:
        return len(run) >= _LEAST_WORDS and _is_prose(sentence, run, languages)
    letters = sum(word.end - word.start for word in run)
    return letters >= _LEAST_LETTERS and (len(run) > _LEAST_WORDS or not _spaced(languages))


def _is_prose(sentence: _Sentence, words: Sequence[Span], languages: Languages) -> bool:
    """Say whether small words hold ordinary ones together; titles and names are capitals."""
    said = sentence.said(words)
    if _NO_PROSE.search(_around(sentence, words)):
        return False
    small = [word for word in said if word.lower() in languages.small]
    ordinary = [word for word in said if word not in small and word[:1].islower()]
    long = len(said) > (_LEAST_WORDS if sentence.copied else 2 * _LEAST_WORDS)
    return bool(small) and (bool(ordinary) or long)


def _around(sentence: _Sentence, words: Sequence[Span]) -> str:
    """Return the text from the first word to the last, with what is protected cut out."""
    marks = range(words[0].start, min(words[-1].end + 1, sentence.span.end))
    return "".join(
        sentence.text[place]
        for place in marks
        if not any(span.start <= place < span.end for span in sentence.protected)
    )


def _spaced(languages: Languages) -> bool:
    return language(languages.source).spaced


def _widened(sentence: _Sentence, run: Span) -> Span:
    """Widen a run that fills its sentence to the whole sentence, with its marks and numbers."""
    start, end = sentence.span.start, sentence.span.end
    outside = sentence.text[start : run.start] + sentence.text[run.end : end]
    return run if any(letter.isalpha() for letter in outside) else sentence.span
