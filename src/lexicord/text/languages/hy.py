"""Armenian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "hy",
    terminators=":",
    pauses=".",  # the mijaket, which parts clauses, is often typed so
    titles="դ պրոֆ ակադ տ թ հ նկ",
    abbreviations="թ թթ և.այլն մ.թ.ա մ.թ",
)
