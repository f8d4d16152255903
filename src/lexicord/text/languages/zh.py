"""Chinese."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "zh",
    spaced=False,
    joiner="",
    continuations=("，", "、", "；", "的", "等", "地"),
)
