"""Tests of what a date policy is told about today."""

from __future__ import annotations

from datetime import UTC, datetime

from lexicord.glossary.eras.policy import DatePolicy, Mode
from lexicord.services.this_year import as_of_now


def test_the_next_year_is_the_last() -> None:
    assert as_of_now(None).latest == datetime.now(tz=UTC).year + 1


def test_everything_else_stays_as_decided() -> None:
    policy = DatePolicy(Mode.DUAL_ALWAYS, latest=1999)

    assert as_of_now(policy) == policy
