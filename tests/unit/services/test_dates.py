"""Dates outside of catalogues: found, converted and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.era_date import DateStatus
from lexicord.domain.errors import InputError
from lexicord.project.project import Project
from lexicord.services.dates import convert_date, find_all_dates, render_dates
from support.small_project import lay_out

if TYPE_CHECKING:
    from pathlib import Path


def test_dates_are_found_with_place_and_value() -> None:
    data = "In Juche 49 (1960).\r\nOn July 15, 1960, and 주체 49.\n".encode()

    first, second = find_all_dates([("a.txt", data)], None).dates[:2]

    assert (first.path, first.line, first.column, first.text) == ("a.txt", 1, 4, "Juche 49 (1960)")
    assert (first.calendar, first.era_year, first.edtf) == ("juche", 49, "1960")
    assert (second.line, second.column, second.edtf) == (2, 4, "1960-07-15")


def test_the_locale_says_how_a_text_is_read() -> None:
    texts = [("b.txt", "1960年7月15日".encode())]

    assert [date.edtf for date in find_all_dates(texts, None, "ja").dates] == ["1960-07-15"]


def test_dates_of_a_catalogue_stand_at_their_entries() -> None:
    data = (
        'msgid ""\nmsgstr ""\n"Language: ko_KP\\n"\n\n'
        'msgid "Since 1960."\nmsgstr "주체49(1960)년부터."\n'
    )

    source, target = find_all_dates([("a.po", data.encode())], None).dates

    assert (source.line, source.column, source.unit, str(source.locale)) == (5, None, "msgid", "en")
    assert (target.line, target.unit, str(target.locale)) == (5, "msgstr", "ko-KP")
    assert (target.start, target.end, target.edtf) == (0, 11, "1960")


def test_what_cannot_be_makes_the_report_unclean() -> None:
    good = find_all_dates([("a", b"July 15, 1960")], None)
    bad = find_all_dates([("a", b"Juche 50 (1960)")], None)

    assert (good.clean, bad.clean) == (True, False)
    assert bad.dates[0].status is DateStatus.MISMATCH


def test_a_file_that_is_no_text_is_named() -> None:
    with pytest.raises(InputError, match=r"^old\.txt:1:2: byte 0xE9"):
        find_all_dates([("old.txt", b"\x41\xe9")], None)


def test_the_project_gives_the_language_and_its_names(tmp_path: Path) -> None:
    folder = lay_out(tmp_path)
    (folder / "glossary" / "days.toml").write_text(
        '[movement]\nkind = "event"\nen.preferred = "March 26 Movement"\n'
    )

    report = find_all_dates(
        [("a", b"The March 26 Movement of April 1, 1960.")], Project.open(folder)
    )

    assert [date.text for date in report.dates] == ["April 1, 1960"]


@pytest.mark.parametrize(
    ("text", "calendar", "into", "written"),
    [
        ("1960-07-15", "gregorian", "juche", "49-07-15"),
        ("49", "juche", "japanese", "showa 35"),
        ("showa 35-07", "japanese", "gregorian", "1960-07"),
        ("1960", "gregorian", "hebrew", "5720-04-01/5721-04-12"),
        ("1956/1958", "gregorian", "juche", "45/47"),
    ],
)
def test_dates_are_counted_in_another_calendar(
    text: str, calendar: str, into: str, written: str
) -> None:
    (date,) = convert_date(text, calendar, [into]).dates

    assert (date.calendar, date.text) == (into, written)
    assert (date.end is None) == ("/" not in written)


def test_without_a_calendar_all_that_reach_the_date_are_told() -> None:
    report = convert_date("1900-01-01")

    calendars = [date.calendar for date in report.dates]
    assert "korean_empire" in calendars
    assert "juche" not in calendars
    assert report.value == "1900-01-01"


@pytest.mark.parametrize(
    ("text", "calendar", "into", "complaint"),
    [
        ("1900", "gregorian", "juche", "does not reach 1900"),
        ("1900", "jche", "gregorian", "'jche' is not known"),
        ("July", "gregorian", "juche", "'July' is no date"),
    ],
)
def test_what_cannot_be_converted(text: str, calendar: str, into: str, complaint: str) -> None:
    with pytest.raises(InputError, match=complaint):
        convert_date(text, calendar, [into])


def test_a_date_is_written_in_the_house_form() -> None:
    report = render_dates("1960-07-15", ["ru", "ko-KP"], calendar="juche")

    assert [(date.locale, date.text) for date in report.dates] == [
        ("ru", "15 июля 49 года чучхе (1960)"),
        ("ko-KP", "주체49(1960)년 7월 15일"),
    ]


def test_the_policy_of_the_project_holds_for_its_languages(tmp_path: Path) -> None:
    folder = lay_out(tmp_path)
    (folder / "glossary" / "dates.toml").write_text('[house.ko-KP]\nplain_year = "{y}年"\n')
    project = Project.open(folder)

    written = render_dates("1960", [], project=project).dates

    locales = [str(locale) for locale in project.settings.every_target_locale]
    assert [date.locale for date in written] == locales
    assert render_dates("1960", ["ko-KP"], project=project).dates[0].text == "1960年"


@pytest.mark.parametrize(
    ("value", "locales", "calendar", "complaint"),
    [
        ("1960", [], "juche", "no project here"),
        ("1960", ["ru"], "hijri", "'hijri' is not known"),
        ("1960", ["!"], "juche", "not the name of a locale"),
        ("soon", ["ru"], "juche", "'soon' is no date"),
    ],
)
def test_what_cannot_be_written(
    value: str, locales: list[str], calendar: str, complaint: str
) -> None:
    with pytest.raises(InputError, match=complaint):
        render_dates(value, locales, calendar=calendar)
