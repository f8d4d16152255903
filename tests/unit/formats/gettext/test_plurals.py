from __future__ import annotations

import gettext

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.plurals import read_expression, read_plural_forms

REAL = [
    "nplurals=1; plural=0;",
    "nplurals=2; plural=(n != 1);",
    "nplurals=2; plural=n>1",
    (
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0"
        " : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    ),
    (
        "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2"
        " : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;"
    ),
    "nplurals=2; plural=!(n==1 || n==2*1-0/1+3-3);",
]


@pytest.mark.parametrize("value", REAL)
def test_real_rules_agree_with_python(value: str) -> None:
    forms = read_plural_forms(value)
    expected = gettext.c2py(value.partition("plural=")[2].rstrip(";"))
    assert [forms.form(n) for n in range(200)] == [expected(n) for n in range(200)]


@pytest.mark.parametrize(
    ("text", "number", "value"),
    [
        ("1 ? 0 : 1 ? 2 : 3", 0, 0),
        ("0 ? 0 : 0 ? 2 : 3", 0, 3),
        ("!n + 1", 0, 2),
        ("!!n", 7, 1),
        ("n - 1 - 1", 5, 3),
        ("n < 3 == 1", 2, 1),
        ("n - 1 > 0", 0, 1),  # unsigned, as in C
        ("n == 0 || 5 / n", 0, 1),
        ("n != 0 && 5 / n", 0, 0),
        ("n >= 2 && n <= 4", 3, 1),
        ("2 * 3 % 4 + 8 / 2", 0, 6),
    ],
)
def test_expressions_mean_what_they_mean_in_c(text: str, number: int, value: int) -> None:
    assert read_expression(text)(number) == value


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("nplurals=INTEGER; plural=EXPRESSION;", "is no plural rule"),
        ("nplurals=1000000000; plural=0;", "is no plural rule"),
        ("nplurals=999999999; plural=0;", "languages have 1 to 10"),
        ("nplurals=0; plural=0;", "languages have 1 to 10"),
        ("nplurals=2; plural=__import__('os');", "has no place"),
        ("nplurals=2; plural=n(1);", "instead of its end"),
        ("nplurals=2; plural=(n;", "has the end instead of ')'"),
        ("nplurals=2; plural=n ? 1;", "has the end instead of ':'"),
        ("nplurals=2; plural=n ? 1 n;", "has 'n' instead of ':'"),
        ("nplurals=2; plural=;", "has the end instead of 'n'"),
        ("nplurals=2; plural=n n;", "has 'n' instead of its end"),
        ("nplurals=2; plural=" + "(" * 60 + "n" + ")" * 60, "nests deeper"),
        ("nplurals=2; plural=" + "!" * 60 + "n", "nests deeper"),
        ("nplurals=2; plural=" + "n+" * 600 + "n", "longer than"),
        ("x" * 100, "…"),
    ],
)
def test_hostile_rules_are_refused(value: str, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        read_plural_forms(value)
    assert reason in caught.value.reason


@pytest.mark.parametrize(
    ("value", "number", "reason"),
    [
        ("nplurals=2; plural=5/n;", 0, "divides by zero"),
        ("nplurals=2; plural=5%n;", 0, "divides by zero"),
        ("nplurals=2; plural=n;", 2, "form 2"),
    ],
)
def test_what_goes_wrong_for_one_number_is_told(value: str, number: int, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_plural_forms(value).form(number)
