"""Cantonese."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "yue",
    spaced=False,
    joiner="",
    continuations=("，", "、", "；", "嘅", "等"),
)
