"""Loading what is named in a table, when it is first needed.

``lexicord --version`` must not pay for what ``lexicord check`` needs, so the tables of this
package hold names and not objects.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def load(target: str) -> Any:  # noqa: ANN401 - a table may name objects of any type
    """Return the object that ``target`` names as ``module:attribute``."""
    module, _, attribute = target.partition(":")
    return getattr(import_module(module), attribute)
