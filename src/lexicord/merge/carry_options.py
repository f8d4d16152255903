"""What a project can choose about carrying translations over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.merge.refreshed import Refreshed


@dataclass(frozen=True, slots=True)
class CarryOptions:
    """How to carry over.

    ``threshold`` is how alike two sources must be (0 to 1) for a suggestion, ``fuzzy`` whether
    suggestions are made at all, ``previous`` whether they keep the source they were made for.
    The locales are needed to recognise text that was cut into units differently; without them
    that step is left out. ``refresh`` is given an old source, the new one and the translations
    of the old one, and updates what it knows for certain (names, dates) in them.
    """

    threshold: float = 0.6
    fuzzy: bool = True
    previous: bool = True
    source_locale: LocaleTag | None = None
    target_locale: LocaleTag | None = None
    refresh: Callable[[str, str, Sequence[str]], Refreshed] | None = None
