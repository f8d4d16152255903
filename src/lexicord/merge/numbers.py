"""Bringing the numbers of a suggestion up to date where there is no doubt about it."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

_NUMBER = re.compile(r"[0-9]+(?:[.,:/-][0-9]+)*")


class Renumbered(NamedTuple):
    """The texts, and which numbers were replaced by which."""

    texts: tuple[str, ...]
    numbers: tuple[tuple[str, str], ...]


def numbers_in(text: str) -> tuple[str, ...]:
    """Return the numbers of a text in their order, with the separators inside them."""
    return tuple(_NUMBER.findall(text))


def renumbered(old: str, new: str, texts: tuple[str, ...]) -> Renumbered:
    """Return the translations of ``old`` with the numbers of ``new``.

    Only where the two sources are the same but for their numbers, and every number that changed
    stands as often in each translation as in the old source: otherwise nothing is touched.
    """
    pairs = tuple(zip(_NUMBER.findall(old), _NUMBER.findall(new), strict=False))
    changed = {before: after for before, after in pairs if before != after}
    certain = (
        changed
        and _NUMBER.sub("0", old) == _NUMBER.sub("0", new)
        and all(changed.get(before, after) == after for before, after in pairs)
        and all(_count(text, changed) == _count(old, changed) for text in texts if text)
    )
    if not certain:
        return Renumbered(texts, ())
    put = tuple(_NUMBER.sub(lambda found: changed.get(found[0], found[0]), text) for text in texts)
    return Renumbered(put, tuple(changed.items()))


def _count(text: str, numbers: dict[str, str]) -> Counter[str]:
    return Counter(number for number in _NUMBER.findall(text) if number in numbers)
