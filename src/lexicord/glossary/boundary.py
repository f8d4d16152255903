"""Where a name begins and ends: a property of the scripts and of the language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.glossary.inflection.registry import inflection
from lexicord.glossary.korean import is_joined_noun, is_particle_run
from lexicord.glossary.scripts import Script, script

if TYPE_CHECKING:
    from lexicord.glossary.view import View

# Longer words may go on behind a Korean name of this many letters (조선로동당대표단); behind a
# shorter one they are mostly another word (내각 and 내각제).
_SAFE_HANGUL = 4


@dataclass(frozen=True, slots=True)
class Joint:
    """What is joined behind a name; ``loose`` where it may make another name of it."""

    tail: str = ""
    loose: bool = False


def joint(view: View, start: int, end: int, language: str, *, plain: bool = True) -> Joint | None:
    """Return how ``view.key[start:end]`` stands in its surroundings, None where it is no word.

    Only the ``plain`` form of a name takes endings on, not one that has its ending already.
    """
    if not _starts(view, start, language):
        return None
    return _behind(view, start, end, inflection(language).tails if plain else "")


def starts(key: str, language: str) -> tuple[int, ...]:
    """Return where in a word a name of letters or figures may begin."""
    heads = inflection(language).heads
    if key.isascii() and key.isalnum():
        return (0,)
    return tuple(
        at
        for at, letter in enumerate(key)
        if script(letter) in _LETTERS
        and (
            not _glued(script(key[at - 1 : at]), script(letter))
            or (bool(heads) and _joins_before(key, at, heads))
        )
    )


_LETTERS = frozenset({Script.LETTER, Script.DIGIT})


def _starts(view: View, start: int, language: str) -> bool:
    others = inflection(language).others
    if others and start and _compiled(f"(?:{others})$").search(view.key, max(0, start - 12), start):
        return False
    before, first = script(view.key[start - 1 : start] if start else ""), script(view.key[start])
    if view.gap(start) or not _glued(before, first):
        return True
    heads = inflection(language).heads
    return bool(heads) and _joins_before(view.key, start, heads)


def _joins_before(key: str, start: int, heads: str) -> bool:
    word = start
    while word and script(key[word - 1]) is Script.LETTER:
        word -= 1
    return _compiled(heads).fullmatch(key, word, start) is not None


def _behind(view: View, start: int, end: int, tails: str) -> Joint | None:
    last, after = script(view.key[end - 1]), script(view.key[end : end + 1])
    if after is Script.HANGUL and not view.gap(end):
        return _korean(view, start, end) if last is Script.HANGUL else Joint(_run(view, end))
    if view.gap(end):
        return Joint()
    found = _tail(tails).match(view.key, end) if tails else None
    if found and found[0]:
        return Joint(found[0])
    return None if _glued(last, after) else Joint()


def _korean(view: View, start: int, end: int) -> Joint | None:
    run = _run(view, end)
    if is_particle_run(view.text[end - 1], run) or is_joined_noun(run):
        return Joint(run)
    return Joint(run, loose=True) if end - start >= _SAFE_HANGUL else None


def _run(view: View, end: int) -> str:
    """Return the Hangul that goes on from ``end`` up to the next space or other script."""
    stop = end
    while stop < len(view.key) and script(view.key[stop]) is Script.HANGUL:
        if stop > end and view.gap(stop):
            break
        stop += 1
    return view.text[end:stop]


def _glued(one: Script, other: Script) -> bool:
    """Say whether two neighbours belong to one word."""
    if one is other:
        return one in _RUNS
    return {one, other} == {Script.LETTER, Script.DIGIT}


_RUNS = frozenset({Script.KATAKANA, Script.HANGUL, Script.LETTER, Script.DIGIT})


@cache
def _tail(endings: str) -> re.Pattern[str]:
    """Return the pattern of an ending with which its word ends; the longest one counts."""
    return re.compile(f"(?:{endings})(?![^\\W_\u2e80-\ud7ff])")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
