"""The one door to Babel, opened when something is first asked of it."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag

# The parts whose aliases Babel resolves in place, in tables that languages share: once Chinese
# was asked for its months, Spanish gets Chinese ones. Each language gets its own copy instead.
_SHARED = ("months", "days", "number_symbols")


@cache
def babel_module(name: str) -> Any:  # noqa: ANN401 - Babel's modules, known only when loaded
    """Import a module of Babel on first use, so that start-up never pays for it."""
    return import_module(name)


@cache
def locale_data(locale: LocaleTag) -> Any | None:  # noqa: ANN401 - Babel's nested tables
    """Return the CLDR data of ``locale`` or its nearest parent; None where CLDR has none.

    The keys are those of ``babel.localedata``: ``months``, ``days``, ``languages``, ``scripts``,
    ``territories``, ``number_symbols`` and more.
    """
    source = babel_module("babel.localedata")
    names = (name.replace("-", "_") for name in locale.lookup)
    name = next((name for name in names if source.exists(name)), None)
    if name is None:
        return None
    data = dict(source.load(name))
    return source.LocaleDataDict(data | {key: deepcopy(data[key]) for key in _SHARED})
