"""The one thing about dates that depends on when a check is run."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from lexicord.glossary.eras.policy import DatePolicy


def as_of_now(policy: DatePolicy | None) -> DatePolicy:
    """Return a date policy that knows which year is next: era years after it are doubtful.

    A policy that names its last year already is left as it is.
    """
    known = policy or DatePolicy()
    if known.latest is not None:
        return known
    return replace(known, latest=datetime.now(tz=UTC).year + 1)
