"""Vietnamese."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language("vi", folding=(("Ð", "Đ"), ("ð", "đ")))  # Icelandic letters typed for Đ
