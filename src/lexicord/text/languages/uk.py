"""Ukrainian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language("uk", folding=(("\u0301", ""),))  # marks stress in dictionaries
