"""The backticks around code, long enough for what stands between them."""

from __future__ import annotations

import re


def fenced(opening: str, code: str, closing: str) -> str:
    """Return code between backticks: those of the source where they do."""
    runs = {len(run) for run in re.findall("`+", code)}
    ticks = len(opening.strip(" "))
    while ticks in runs:
        ticks += 1
    is_padded = opening.endswith(" ") or closing.startswith(" ")
    needs_padding = code[0] == "`" or code[-1] == "`" or (code[0] == code[-1] == " ")
    padding = " " if code.strip(" ") and (is_padded or needs_padding) else ""
    return "`" * ticks + padding + code + padding + "`" * ticks
