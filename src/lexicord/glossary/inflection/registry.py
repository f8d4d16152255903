"""The table of languages: one line each, loaded when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from lexicord.glossary.inflection.rules import Inflection

# Languages whose names do not change and take nothing on: their table line says it all.
_PLAIN = ("ja", "vi", "yue", "zh")
_TABLE = (
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr",
    "hu", "id", "it", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv",
    "th", "tr", "uk",
)  # fmt: skip


@cache
def inflection(language: str) -> Inflection:
    """Return the rules of a language; those of an unknown one generate and allow nothing."""
    if language in _TABLE:
        rules = import_module(f"lexicord.glossary.inflection.{language}").RULES
        assert isinstance(rules, Inflection)
        return rules
    return Inflection(known=language in _PLAIN)


def inflected_languages() -> tuple[str, ...]:
    """Return the languages that have a file of rules."""
    return _TABLE
