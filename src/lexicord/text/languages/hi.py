"""Hindi."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "hi",
    titles="डॉ डा श्री सुश्री प्रो पं कु मो सं पृ रु ई.पू कि.मी स्व मि",
    abbreviations="ई आदि",
)
