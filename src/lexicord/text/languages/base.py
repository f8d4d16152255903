"""What the engines ask of a language: plain data that a native speaker can review."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """The rules of one language for folding, segmenting and joining its text.

    Lists of words are written as one text with spaces between them. Abbreviations stand
    without their last dot and in lower case; those of several letters with inner dots are
    written together (``z.b``), and both ``z.B.`` and ``z. B.`` are meant.
    """

    code: str
    spaced: bool = True
    """Words are set off by spaces. Where they are not, a line break inside a sentence means
    nothing."""

    joiner: str = " "
    """What stands between two sentences of one paragraph."""

    folding: tuple[tuple[str, str], ...] = ()
    """Characters, and what they are searched as; an empty text drops the character."""

    dotted_i: bool = False
    """I is lower-cased to ``ı`` and İ to ``i``."""

    titles: str = ""
    """Abbreviations that never end a sentence, because something must follow: ``dr``."""

    abbreviations: str = ""
    """Abbreviations that may end a sentence, and do where a starter follows: ``etc``."""

    starters: str = ""
    """Capitalised words that begin sentences but hardly ever names: ``The``."""

    ordinals: bool = False
    """A number with a dot is an ordinal (``3. Oktober``), unless a starter follows."""

    terminators: str = ""
    """Signs that end a sentence in this language besides the usual ones of all scripts."""

    pauses: str = ""
    """Signs of those usual ones that end no sentence in this language: the Armenian dot."""

    continuations: tuple[str, ...] = ()
    """What takes a quotation up again after its closing mark: Korean ``라고``."""

    lower_starts: bool = False
    """Sentences often begin in lower case, so that a small letter proves nothing."""
