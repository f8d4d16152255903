"""What the engines ask of a language: plain data that a native speaker can review."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """The rules of one language for folding, segmenting and joining its text.

    ``spaced`` says whether words are set off by spaces; where they are not, a line break inside
    a sentence means nothing and sentences are joined without a space. ``folding`` pairs single
    characters with what they are searched as (``ё`` as ``е``); an empty text drops the character.
    ``dotted_i`` languages lower-case I to ``ı`` and İ to ``i``.
    """

    code: str
    spaced: bool = True
    folding: tuple[tuple[str, str], ...] = ()
    dotted_i: bool = False

    @property
    def joiner(self) -> str:
        """What stands between two sentences of one paragraph."""
        return " " if self.spaced else ""
