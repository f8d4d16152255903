"""Turkish."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language("tr", dotted_i=True)
