"""Libraries that only some formats need: they come with an extra of the package."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from lexicord.domain.errors import ProjectError
from lexicord.domain.finding import Message


def needs(module: str, extra: str) -> Any:  # noqa: ANN401 - a module has whatever it has
    """Return a module of a library that is not always installed.

    Raises ProjectError, saying how to install it, where it is missing.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        reason = Message.of(
            "this format needs {module}, which comes with the extra {extra!r}: "
            "pip install 'lexicord[{extra}]'",
            module=module,
            extra=extra,
        )
        raise ProjectError(reason) from error
