from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.services.header import (
    gettext_date,
    new_catalog_header,
    renewed_fields,
    template_header,
)

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=1)
KO = LocaleTag.parse("ko-KP")
TEMPLATE = template_header("article", LocaleTag.parse("en"), NOON)


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (NOON, "2026-11-23 12:00+0000"),
        (NOON.astimezone(timezone(timedelta(hours=9))), "2026-11-23 21:00+0900"),
    ],
)
def test_dates_are_written_as_gettext_writes_them(moment: datetime, written: str) -> None:
    assert gettext_date(moment) == written


def test_a_template_has_every_field_that_gettext_asks_for() -> None:
    assert list(TEMPLATE)[:4] == [
        "Project-Id-Version",
        "Report-Msgid-Bugs-To",
        "POT-Creation-Date",
        "PO-Revision-Date",
    ]
    assert TEMPLATE["Content-Type"] == "text/plain; charset=UTF-8"
    assert TEMPLATE["X-Source-Language"] == "en"


def test_a_new_catalogue_says_its_language_and_plurals() -> None:
    header = new_catalog_header(TEMPLATE, KO, LATER)
    assert header["Language"] == "ko_KP"
    assert header["Plural-Forms"] == "nplurals=1; plural=0;"
    assert header["PO-Revision-Date"] == "2026-11-24 12:00+0000"
    assert header["POT-Creation-Date"] == "2026-11-23 12:00+0000"
    assert "EMAIL@ADDRESS" not in "".join(header.values())


def test_an_update_takes_over_the_templates_date_and_nothing_of_people() -> None:
    old = new_catalog_header(TEMPLATE, KO, NOON) | {"Last-Translator": "A <a@b.example>"}
    newer = template_header("article", LocaleTag.parse("en"), LATER)
    assert renewed_fields(old, newer, KO) == {"POT-Creation-Date": "2026-11-24 12:00+0000"}


def test_an_update_fills_in_what_is_missing_but_keeps_what_is_there() -> None:
    old = {"Plural-Forms": "nplurals=3; plural=n;", "POT-Creation-Date": "older"}
    fields = renewed_fields(old, {}, KO)
    assert fields == {"Language": "ko_KP"}


def test_without_a_locale_only_the_template_speaks() -> None:
    assert renewed_fields({}, {"X-Domain": "a", "Language": "xx"}, None) == {"X-Domain": "a"}
