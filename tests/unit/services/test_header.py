from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.gettext.header import Header
from lexicord.services.header import (
    gettext_date,
    missing_fields,
    new_catalog_header,
    template_header,
)

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=1)
KO = LocaleTag.parse("ko-KP")
FIELDS = template_header("article", LocaleTag.parse("en"), NOON)
TEMPLATE = Header.of(FIELDS)


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
    assert list(FIELDS)[:4] == [
        "Project-Id-Version",
        "Report-Msgid-Bugs-To",
        "POT-Creation-Date",
        "PO-Revision-Date",
    ]
    assert FIELDS["Content-Type"] == "text/plain; charset=UTF-8"
    assert FIELDS["X-Source-Language"] == "en"


def test_a_new_catalogue_says_its_language_and_plurals() -> None:
    header = new_catalog_header(TEMPLATE, KO, LATER)
    assert header["Language"] == "ko_KP"
    assert header["Plural-Forms"] == "nplurals=1; plural=0;"
    assert header["PO-Revision-Date"] == "2026-11-24 12:00+0000"
    assert header["POT-Creation-Date"] == "2026-11-23 12:00+0000"
    assert "EMAIL@ADDRESS" not in "".join(header.values())


def test_what_is_missing_is_filled_in_and_what_is_there_stays() -> None:
    old = Header.of({"Plural-Forms": "nplurals=3; plural=n;", "X-Domain": ""})
    assert missing_fields(old, TEMPLATE, KO) == {
        "Language": "ko_KP",
        "X-Source-Language": "en",
        "X-Domain": "article",
    }


def test_a_whole_header_lacks_nothing() -> None:
    assert missing_fields(Header.of(new_catalog_header(TEMPLATE, KO, NOON)), TEMPLATE, KO) == {}


def test_without_a_locale_only_the_template_speaks() -> None:
    template = Header.of({"X-Domain": "a", "Language": "xx"})
    assert missing_fields(Header(), template, None) == {"X-Domain": "a"}
