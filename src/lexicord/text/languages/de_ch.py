"""German as written in Switzerland."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language("de", folding=(("ß", "ss"), ("ẞ", "SS")))
