from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.locales.plurals import DEFAULT, plural_count, plural_forms


@pytest.mark.parametrize(
    ("name", "count"),
    [
        *(("ko-KP", 1), ("zh-Hans", 1), ("ja", 1), ("vi", 1), ("de", 2), ("fr", 2), ("es", 2)),
        *(("ru", 3), ("pl", 3), ("ar", 6), ("en", 2), ("xx", 2)),
    ],
)
def test_as_many_forms_as_gettext_users_expect(name: str, count: int) -> None:
    locale = LocaleTag.parse(name)

    assert plural_count(locale) == count
    assert plural_forms(locale).startswith(f"nplurals={count}; plural=")


def test_a_region_may_have_its_own_rule() -> None:
    brazil, portugal = LocaleTag.parse("pt-BR"), LocaleTag.parse("pt-PT")

    assert plural_forms(brazil) == "nplurals=2; plural=(n > 1);"
    assert plural_forms(portugal) == DEFAULT


def test_a_language_without_data_gets_the_germanic_rule() -> None:
    assert plural_forms(LocaleTag("xx")) == "nplurals=2; plural=(n != 1);"
