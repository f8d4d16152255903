"""How single characters are folded, for every language and for one in particular."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.text.languages.base import Language

SPECIAL = "\0"
"""Stands in a translated text for a character that folds to none or to several."""

# Marks that print a text in more detail than people type it: Hebrew points and accents, Arabic
# vowels and Koranic signs, the kashida, and the selectors of glyph variants.
_DROPPED = frozenset(
    chr(code)
    for first, last in (
        (0x034F, 0x034F),
        (0x0591, 0x05BD),
        (0x05BF, 0x05BF),
        (0x05C1, 0x05C2),
        (0x05C4, 0x05C5),
        (0x05C7, 0x05C7),
        (0x0610, 0x061A),
        (0x0640, 0x0640),
        (0x064B, 0x0652),
        (0x0670, 0x0670),
        (0x06D6, 0x06DC),
        (0x06DF, 0x06E8),
        (0x06EA, 0x06ED),
        (0x180B, 0x180D),
        (0xFE00, 0xFE0F),
        (0xE0100, 0xE01EF),
    )
    for code in range(first, last + 1)
)
_PUNCTUATION = {
    **dict.fromkeys("‘’‚‛‹›′ʹʻʼʽՙ՚׳ꞌ", "'"),
    **dict.fromkeys("“”„‟«»″‶〝〞〟״", '"'),
    "\u2212": "-",
    "≪": "《",  # the signs of mathematics, typed for the brackets
    "≫": "》",
    "〜": "~",
    "゠": "=",
}
# Decompositions that only tell how wide or in which place of a word a letter is printed.
_PRINTED = frozenset({"<wide>", "<narrow>", "<initial>", "<medial>", "<final>", "<isolated>"})
_LATIN_LIGATURES = frozenset("ﬀﬁﬂﬃﬄﬅﬆ")


class FoldingTable(dict[int, str]):
    """A table for ``str.translate`` that fills itself with the characters it meets.

    A character that folds to exactly one is mapped to it; any other is mapped to ``SPECIAL``
    and its folding kept in ``special``.
    """

    def __init__(self, rules: Language) -> None:
        """Start empty: most texts need a few hundred characters."""
        super().__init__()
        self._own = dict(rules.folding)
        self.special: dict[str, str] = {}

    def __missing__(self, code: int) -> str:
        """Work out the folding of one character and remember it."""
        character = chr(code)
        folded = self._folded(character)
        if len(folded) != 1 or folded == SPECIAL:
            self.special[character] = folded
            folded = SPECIAL
        self[code] = folded
        return folded

    def _folded(self, character: str) -> str:
        once = self._own.get(character)
        if once is None:
            once = _folded_once(character)
        return once if once == character else "".join(map(self._folded, once))


@cache
def folding_table(rules: Language) -> FoldingTable:
    """Return the table of one language; there is only one, and it grows with use."""
    return FoldingTable(rules)


def _folded_once(character: str) -> str:
    if character in _PUNCTUATION:
        return _PUNCTUATION[character]
    category = unicodedata.category(character)
    if category == "Cf" or character in _DROPPED:
        return ""
    if category == "Zs" or character == "\t":
        return " "
    if category == "Pd":
        return "-"
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return _as_letters(character)


def _as_letters(character: str) -> str:
    """Undo width and letter position, and what is canonically the same (勞 U+F92F)."""
    kind, *codes = unicodedata.decomposition(character).split() or [""]
    if kind in _PRINTED or character in _LATIN_LIGATURES:
        return "".join(chr(int(code, 16)) for code in codes).strip()
    return unicodedata.normalize("NFC", character)
