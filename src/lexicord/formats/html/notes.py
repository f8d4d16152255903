"""Comments that an author wrote for translators."""

from __future__ import annotations

import re
from functools import cache


def note(comment: str) -> tuple[str, ...]:
    """Return what a comment says to translators: nothing, if it is not for them.

    ``<!-- L10n: the name of a paper -->`` is, and so is one that begins with ``Translators:``.
    """
    found = _for_translators().fullmatch(comment)
    return (" ".join(found[1].split()),) if found else ()


@cache
def _for_translators() -> re.Pattern[str]:
    return re.compile(r"<!--\s*+(?i:l10n|i18n|translators?)\s*+:\s*+(.+?)--!?>", re.DOTALL)
