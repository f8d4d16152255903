"""The table of the rules."""

from __future__ import annotations

import pytest

from lexicord.checks.registry import (
    TABLE,
    all_rules,
    document_rules,
    rule,
    rule_ids,
    rules,
)


def test_every_rule_looks_at_pairs_or_at_documents() -> None:
    names = [each.id for each in rules()] + [each.id for each in document_rules()]

    assert set(names) == set(rule_ids())
    assert [each.id for each in all_rules()] == list(TABLE)


def test_a_rule_is_made_once() -> None:
    assert rule("placeholder/lost") is rule("placeholder/lost")


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(KeyError):
        rule("placeholder/found")
