"""German as written in Switzerland: German but for the ß."""

from __future__ import annotations

from dataclasses import replace

from lexicord.text.languages.de import LANGUAGE as GERMAN

LANGUAGE = replace(GERMAN, folding=(("ß", "ss"), ("ẞ", "SS")))
