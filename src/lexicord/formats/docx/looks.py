"""How a run looks, as far as a translator cares."""

from __future__ import annotations

import re
from functools import cache, lru_cache

# What differs between runs without anyone meaning it: languages and marks of the spelling
# checker, who changed what, fine spacing by which programs fit a line, and the font that is
# taken for letters of an undecided script.
_NOISE = "lang noProof spacing kern w snapToGrid rPrChange ins del webHidden"
_SEEN_ON_SPACE = re.compile(r":(?:u|highlight|strike|dstrike|bdr|shd) ")


@lru_cache(maxsize=4096)
def look(properties: str, prefix: str) -> str:
    """Return run properties without their noise; runs with equal looks are one to a reader."""
    inner = properties.partition(">")[2].rpartition("</")[0]
    return re.sub(r"\s+", " ", _noise(prefix).sub("", inner)).strip()


def shows_on_space(seen: str) -> bool:
    """Say whether the look can be seen where there is only white space (underlined, struck)."""
    return _SEEN_ON_SPACE.search(seen) is not None


@cache
def _noise(prefix: str) -> re.Pattern[str]:
    start = re.escape(f"{prefix}:" if prefix else "")
    names = "|".join(_NOISE.split())
    return re.compile(
        rf"<{start}rPrChange\b.*?</{start}rPrChange>"
        rf"|<{start}(?:{names})\b[^>]*/>"
        rf'|<{start}rFonts\s+{start}hint="[^"]*"\s*/>',
        re.DOTALL,
    )
