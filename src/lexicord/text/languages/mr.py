"""Marathi."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "mr",
    titles="डॉ श्री सौ प्रा कु पं",
)
