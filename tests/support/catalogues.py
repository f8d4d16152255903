"""Catalogues of any size, the same for the same seed, and what an author makes of a template."""

from __future__ import annotations

import random
from dataclasses import replace

from lexicord.domain.catalog import Entry

_SYLLABLES = ("ta", "ri", "mo", "ne", "ku", "sol", "ver", "in", "gra", "pel", "ca", "du", "est")


def words(count: int, seed: int = 1) -> list[str]:
    """Return made-up words."""
    source = random.Random(seed)
    return ["".join(source.choices(_SYLLABLES, k=source.randint(1, 4))) for _ in range(count)]


def translated(count: int, seed: int = 1) -> list[Entry]:
    """Return entries of three to thirty words, each with a translation."""
    source = random.Random(seed)
    known = words(3000, seed)
    texts = dict.fromkeys(
        " ".join(source.choices(known, k=source.randint(3, 30))) for _ in range(count)
    )
    return [
        Entry(f"{text}.", translations=(f"{text[::-1]}.",), references=(f"book.txt:{line}",))
        for line, text in enumerate(texts, 1)
    ]


def edited(entries: list[Entry], share: float, seed: int = 1) -> list[Entry]:
    """Return a template of the entries in which a share of the sources is changed.

    Of seven changed sources six have one to three other words and one is new; two in a hundred
    entries are gone.
    """
    source = random.Random(seed + 1)
    known = words(3000, seed)
    template = []
    for entry in entries:
        fate = source.random()
        if fate < 0.02:
            continue
        text = _edited(entry.source, known, source) if fate < 0.02 + share else entry.source
        template.append(replace(entry, source=text, translations=("",)))
    return list({entry.source: entry for entry in template}.values())


def _edited(text: str, known: list[str], source: random.Random) -> str:
    if source.random() < 1 / 7:
        return " ".join(source.choices(known, k=source.randint(3, 30))) + "."
    parts = text.split()
    for _ in range(source.randint(1, 3)):
        parts[source.randrange(len(parts))] = source.choice(known)
    return " ".join(parts)
