"""Names of languages, as people of another language call them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.locale_tag import LocaleTag
from lexicord.locales.library import locale_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ENGLISH = LocaleTag("en")


def display_name(locale: LocaleTag, in_locale: LocaleTag = ENGLISH) -> str:
    """Return the name of ``locale`` as written in ``in_locale``: ``Korean (North Korea)``.

    The narrowest name that CLDR has is used (``Simplified Chinese``); script and region that it
    does not cover follow in parentheses. The tag itself is returned where CLDR has no name.
    """
    data = locale_data(in_locale) or locale_data(ENGLISH) or {}
    for name in locale.lookup:
        language = data["languages"].get(name.replace("-", "_"))
        if language:
            rest = str(locale)[len(name) :].split("-")
            details = _details(
                [part for part in rest if part], data["scripts"], data["territories"]
            )
            return f"{language} ({details})" if details else str(language)
    return str(locale)


def own_name(locale: LocaleTag) -> str:
    """Return the name of ``locale`` in its own language: ``русский``, ``日本語``."""
    return display_name(locale, locale)


def _details(
    parts: Iterable[str], scripts: Mapping[str, str], territories: Mapping[str, str]
) -> str:
    return ", ".join(scripts.get(part) or territories.get(part) or part for part in parts)
