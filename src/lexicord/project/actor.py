"""Who acts, and when: asked in one place, so that tests can answer."""

from __future__ import annotations

import getpass
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Actor:
    """A person (or a robot) with a clock; ``now`` gives aware times."""

    name: str
    now: Callable[[], datetime]


def present_actor() -> Actor:
    """Return who runs this process: ``LEXICORD_USER`` if set, else the login name."""
    return Actor(os.environ.get("LEXICORD_USER") or _login(), _now)


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return f"user {os.getuid()}"


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
