from __future__ import annotations

import unicodedata

import pytest

from lexicord.domain.era_date import DateForm, DateStatus
from lexicord.domain.span import Span
from lexicord.glossary.eras.detect import find_dates


def _values(text: str, locale: str) -> list[str | None]:
    return [date.edtf for date in find_dates(text, locale)]


@pytest.mark.parametrize(
    ("locale", "text", "edtf"),
    [
        ("en", "on July 15, Juche 49 (1960)", "1960-07-15"),
        ("en", "August 20-25, Juche 100 (2011)", "2011-08-20/2011-08-25"),
        ("en", "in November Juche 57 (1968.)", "1968-11"),
        ("en", "Juche 45 (1956) through 47 (1958)", "1956/1958"),
        ("pt", "15 de julho do ano 49 da era Juche (1960)", "1960-07-15"),
        ("it", "15 luglio 1960", "1960-07-15"),
        ("nl", "15 juli Juche 49 (1960)", "1960-07-15"),
        ("pl", "15 lipca 49 roku Dżucze (1960)", "1960-07-15"),
        ("cs", "15. července 1960", "1960-07-15"),
        ("hu", "1960. július 15.", "1960-07-15"),
        ("tr", "15 Temmuz 1960", "1960-07-15"),
        ("uk", "у 49 році чучхе (1960)", "1960"),
        ("uz", "17 oktyabr 113-chuchxe yili (2024)", "2024-10-17"),
        ("fa", "۱۵ ژوئیه ۱۹۶۰", "1960-07-15"),
        ("he", "15 ביולי 1960", "1960-07-15"),
        ("th", "15 กรกฎาคม พ.ศ. 2503", "1960-07-15"),
        ("th", "๑๕ กรกฎาคม พ.ศ. ๒๕๐๓", "1960-07-15"),
        ("vi", "ngày 15 tháng 7 năm 1960", "1960-07-15"),
        ("es", "enero del 81 (1992) de la Era Juche", "1992-01"),
        ("en", "in September of 1978", "1978-09"),
        ("en", "in the mid-1930s", "193X"),
        ("en", "the war (June 25, 1950-July 27, 1953)", "1950-06-25/1953-07-27"),
        ("es", "el 101 de la era Juche (2012)", "2012"),
        ("ru", "28.08.2018 года (107 чучхе)", "2018-08-28"),
        ("ru", "с 28 по 31 декабря 108 года чучхе (2019)", "2019-12-28/2019-12-31"),
        ("ar", "15 من تموز/يوليو زوتشيه 49 (1960)", "1960-07-15"),
        ("sw", "Juche 49 (1960)", "1960"),
        ("sw", "2025-07-05", "2025-07-05"),
        ("nl", "08-04-2006", "2006-04-08"),
        ("en", "B.E. 2503", "1960"),
    ],
)
def test_a_date_of_each_language(locale: str, text: str, edtf: str) -> None:
    assert _values(text, locale) == [edtf]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "version 2.1960, call 555-1960, at 19:60, $1960, page 1960"),
        ("en", "the Juche 49-storey building"),
        ("en", "may 15 people come"),
        ("en", "there will be 4096 of them"),
        ("fr", "08/16/1988"),
        ("en", "a total of 1960 people"),
        ("en", "in the March 26 Movement and the June 15 Joint Declaration"),
        ("en", "some 1500 guests, flight KE1960, 3999"),
        ("ko", "경제주체 49곳, 36년간, 3년동안"),
        ("ko", "8월3일인민소비품과 5월1일경기장"),
        ("ko", "주체１００년사가 위대한"),
        ("ko", "일년 내내, 수천년력사"),
        ("zh", "市场主体49家，一年一次，1960层"),
        ("ja", "事業主体3社と3月26日運動"),
        ("ru", "движение 26 марта"),
        ("es", "el Movimiento 26 de Marzo"),
        ("fr", "le Mouvement du 26 mars"),
        ("ar", "حركة 26 مارس"),
    ],
)
def test_what_only_looks_like_a_date(locale: str, text: str) -> None:
    assert _values(text, locale) == []


@pytest.mark.parametrize(
    ("locale", "text", "form"),
    [
        ("en", "Juche 49 (1960)", DateForm.CANONICAL),
        ("en", "1960 (Juche 49)", DateForm.VARIANT),
        ("en", "JUCHE 49 (1960)", DateForm.VARIANT),
        ("en", "juche 49 (1960)", DateForm.NONSTANDARD),
        ("en", "Juche\N{ZERO WIDTH SPACE} 49 (1960)", DateForm.NONSTANDARD),
        ("ko", "주체49\n(1960)년", DateForm.CANONICAL),
        ("ko", "주체四十九년", DateForm.VARIANT),
        ("ko", "주체四九년", DateForm.NONSTANDARD),
        ("zh", "公元1960年", DateForm.GREGORIAN),
    ],
)
def test_how_a_date_is_written(locale: str, text: str, form: DateForm) -> None:
    [date] = find_dates(text, locale)

    assert date.form is form


@pytest.mark.parametrize(
    ("locale", "text", "status"),
    [
        ("en", "Juche 0 (1911)", DateStatus.OUT_OF_RANGE),
        ("en", "Juche 800 (2711)", DateStatus.OUT_OF_RANGE),
        ("ja", "昭和65年", DateStatus.OUT_OF_RANGE),
        ("ja", "大正15年12月26日", DateStatus.OUT_OF_RANGE),
        ("en", "Juche 47-45 (1958-1956)", DateStatus.REVERSED),
        ("en", "1958-1956", DateStatus.REVERSED),
        ("en", "June 31, 1960", DateStatus.INVALID),
        ("th", "2 มกราคม พ.ศ. 2483", DateStatus.INVALID),
        ("ja", "明治5年(1872年)", DateStatus.OK),
        ("ja", "明治5年12月3日", DateStatus.INVALID),
        ("zh", "49年7月15日", DateStatus.AMBIGUOUS),
    ],
)
def test_whether_a_date_can_be(locale: str, text: str, status: DateStatus) -> None:
    [date] = find_dates(text, locale)

    assert date.status is status


def test_protected_names_hide_their_dates() -> None:
    text = "on April 15 the 4.15 Group"

    assert _values(text, "en") == ["XXXX-04-15"]
    assert find_dates(text, "en", protected=[Span(3, 11)]) == []


def test_the_bare_name_of_an_era_protects_nothing() -> None:
    assert len(find_dates("Juche 49 (1960)", "en", protected=[Span(0, 5)])) == 1


def test_spans_are_those_of_the_original() -> None:
    text = unicodedata.normalize("NFD", "새해 주체49(1960)년에")

    [date] = find_dates(text, "ko")

    assert unicodedata.normalize("NFC", date.span.of(text)) == "주체49(1960)년"


def test_two_eras_at_once_are_no_date() -> None:
    found = find_dates("昭和35(1960)年-チュチェ50(1961)年", "ja")

    assert [(date.calendar, date.edtf) for date in found] == [
        ("japanese", "1960"),
        ("juche", "1961"),
    ]


def test_an_era_word_without_an_era_year() -> None:
    [date] = find_dates("チュチェ1960年", "ja")

    assert (date.calendar, date.start, date.edtf) == ("gregorian", 4, "1960")


def test_lunisolar_days_with_their_gregorian_year() -> None:
    assert _values("明治5年(1872年)12月2日", "ja") == ["1872-12-31"]


def test_dates_follow_each_other() -> None:
    text = "From 1956 to 1958 and in the 1960s, then July 15, Juche 49 (1960)"

    assert _values(text, "en") == ["1956", "1958", "196X", "1960-07-15"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1957-58", ["1957/1958"]),
        ("1957/58", ["1957/1958"]),
        ("1999/00", ["1999/2000"]),
        ("2011/12", ["2011/2012"]),
        ("2001/2002", ["2001/2002"]),
        ("2011-12", ["2011"]),
        ("1957-21", ["1957"]),
    ],
)
def test_a_range_may_end_in_two_figures_but_no_month_does(text: str, values: list[str]) -> None:
    assert [date.edtf for date in find_dates(text, "en")] == values
