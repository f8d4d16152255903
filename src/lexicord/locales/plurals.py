"""Plural forms as gettext catalogues declare them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.locales.library import babel_module

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag

DEFAULT = "nplurals=2; plural=(n != 1);"


def plural_forms(locale: LocaleTag) -> str:
    """Return the ``Plural-Forms`` header field for ``locale``.

    The number of forms and the expression are those that gettext users expect, which are not
    always as many as the plural categories of CLDR (Spanish has two here and three there). A
    language without data gets the Germanic rule, as GNU gettext does.
    """
    rule = _rule(locale)
    return DEFAULT if rule is None else f"nplurals={rule[0]}; plural={rule[1]};"


def plural_count(locale: LocaleTag) -> int:
    """Return how many translations a plural entry has in ``locale``."""
    rule = _rule(locale)
    return 2 if rule is None else rule[0]


def _rule(locale: LocaleTag) -> tuple[int, str] | None:
    table = babel_module("babel.messages.plurals").PLURALS
    names = (name.replace("-", "_") for name in locale.lookup)
    return next((table[name] for name in names if name in table), None)
