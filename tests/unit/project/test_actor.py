from __future__ import annotations

import getpass
from datetime import UTC

import pytest

from lexicord.project.actor import present_actor


def test_a_given_name_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEXICORD_USER", "김철수")

    assert present_actor().name == "김철수"


def test_the_login_name_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LEXICORD_USER", raising=False)
    monkeypatch.setenv("LOGNAME", "yong")

    assert present_actor().name == "yong"


@pytest.mark.parametrize("error", [KeyError, OSError])
def test_somebody_without_a_name_is_a_number(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.delenv("LEXICORD_USER", raising=False)
    monkeypatch.setattr(getpass, "getuser", nobody)
    assert present_actor().name.startswith("user ")


def test_times_have_a_zone_and_whole_seconds() -> None:
    now = present_actor().now()

    assert (now.tzinfo, now.microsecond) == (UTC, 0)
