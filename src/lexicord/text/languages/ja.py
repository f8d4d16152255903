"""Japanese."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "ja",
    spaced=False,
    joiner="",
    continuations=(
        "と",
        "って",
        "っていう",
        "という",
        "など",
        "の",
        "は",
        "が",
        "を",
        "に",
        "も",
        "で",
        "へ",
        "や",
        "か、",
        "から",
        "まで",
        "だ",
        "、",
        "，",
    ),
)
