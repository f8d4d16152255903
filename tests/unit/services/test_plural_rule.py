from __future__ import annotations

import pytest

from lexicord.services.plural_rule import PluralRule, plural_rule

RUSSIAN = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)


@pytest.mark.parametrize(
    ("field", "rule"),
    [
        ("nplurals=2; plural=(n != 1);", PluralRule(2, (1, None))),
        ("nplurals=2; plural=n > 1", PluralRule(2, (None, None))),
        ("nplurals=1; plural=0;", PluralRule(1, (None,))),
        (RUSSIAN, PluralRule(3, (None, None, None))),
        ("nplurals=3; plural=(n==0 ? 0 : n==1 ? 1 : 2);", PluralRule(3, (0, 1, None))),
        ("nplurals=3; plural=(n != 1);", PluralRule(3, (1, None, None))),
        ("nplurals=1; plural=(n == 7);", PluralRule(0, ())),
    ],
)
def test_a_form_for_one_number_is_known_as_such(field: str, rule: PluralRule) -> None:
    assert plural_rule(field) == rule


@pytest.mark.parametrize("field", ["", "nplurals=INTEGER; plural=EXPRESSION;", "two"])
def test_what_is_no_rule_claims_nothing(field: str) -> None:
    assert plural_rule(field) == PluralRule(0, ())


@pytest.mark.parametrize("expression", ["n +", "import os", "n % 0", "(" * 2000])
def test_a_broken_expression_claims_nothing(expression: str) -> None:
    rule = plural_rule(f"nplurals=2; plural={expression};")
    assert (rule.count, rule.single(0)) == (0, None)
