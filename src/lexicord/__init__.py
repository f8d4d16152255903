"""lexicord: translation catalogues, merging, and names and dates that stay consistent.

The names below are loaded when they are first used (PEP 562): ``import lexicord`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.api import (
        Catalog,
        Finding,
        FoundDate,
        Glossary,
        LexicordError,
        LocaleTag,
        Severity,
        Span,
        check_pair,
        find_dates,
        segment,
    )

__version__ = "0.1.0"

__all__ = [
    "Catalog",
    "Finding",
    "FoundDate",
    "Glossary",
    "LexicordError",
    "LocaleTag",
    "Severity",
    "Span",
    "__version__",
    "check_pair",
    "find_dates",
    "segment",
]


if not TYPE_CHECKING:  # so that a type checker refuses names that are not there

    def __getattr__(name: str) -> object:
        if name not in __all__:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        value = getattr(import_module("lexicord.api"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
