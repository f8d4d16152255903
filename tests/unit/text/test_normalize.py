from __future__ import annotations

import unicodedata

import pytest

from lexicord.domain.span import Span
from lexicord.text.normalize import fold

FOLDED = [
    ("en", "Workers’ Party", "Workers' Party"),
    ("en", "Workers` and Worker´s", "Workers` and Worker´s"),
    ("en", "“Rodong” „Sinmun‟ «A» ‹b›", '"Rodong" "Sinmun" "A" \'b\''),
    ("en", "1956–1958—1960−1", "1956-1958-1960-1"),
    ("en", "a\u00a0b\u3000c\td", "a b c d"),
    ("en", "\ufeffWor\u00adkers\u200b\u200e Party", "Workers Party"),
    ("en", "the Workers'\r\n   Party", "the Workers' Party"),
    ("en", "inter-\nnational Marxism-\nLeninism 1956-\n1958", None),
    ("en", "soft\u00ad\nhyphen", "softhyphen"),
    ("en", "this - \nthat -\nother", "this - that - other"),
    ("en", "ﬁve ﬂoors", "five floors"),
    ("en", "٤٩ ۴۹ ４９ ४९", "49 49 49 49"),
    ("ko", unicodedata.normalize("NFD", "조선로동당은"), "조선로동당은"),
    ("ko", "조선로\n동당은", "조선로 동당은"),
    ("ko", "≪로동신문≫ <로동신문>", "《로동신문》 <로동신문>"),
    ("zh-Hant", "朝鮮\uf92f動黨", "朝鮮勞動黨"),
    ("zh-Hans", "朝鲜\n劳动党，\n好", "朝鲜劳动党,好"),
    ("zh-Hans", "朝鲜\n\n劳动党", "朝鲜 劳动党"),
    ("zh-Hans", "在 DPRK\n的", "在 DPRK 的"),
    ("ja", "ﾊﾞｲｵ ジャン゠ポール 35〜36", "バイオ ジャン=ポール 35~36"),
    ("ar", "مُحَمَّد كـــوريـــا أإآ ﻻ", "محمد كوريا ااا لا"),
    ("ar", "ﱞ", ""),
    ("fa", "كوريا", "کوریا"),
    ("he", "שָׁלוֹם־עולם", "שלום-עולם"),
    ("ru", unicodedata.normalize("NFD", "ёлка Йод"), "елка Йод"),
    ("ru", "Ки\u0301м", "Ким"),
    ("vi", "Ðảng", "Đảng"),
    ("ro", "Parţial", "Parțial"),
    ("de", "Straße", "Straße"),
    ("de-CH", "Straße", "Strasse"),
    ("en", "a\0b", "a\0b"),
    ("en", "", ""),
]


@pytest.mark.parametrize(("locale", "text", "folded"), FOLDED)
def test_fold_gives_the_text_as_it_is_searched(locale: str, text: str, folded: str | None) -> None:
    expected = folded if folded is not None else "international Marxism-Leninism 1956-1958"

    assert fold(text, locale).text == expected


CASELESS = [
    ("en", "Kim IL Sung İ", "kim il sung i"),
    ("tr", "IŞIK İZMİR", "ışık izmir"),
    ("el", "ΟΔΟΣ οδός", "οδοσ οδόσ"),
    ("de", "STRAẞE Straße", "straße straße"),
]


@pytest.mark.parametrize(("locale", "text", "folded"), CASELESS)
def test_caseless_is_lower_case_position_by_position(locale: str, text: str, folded: str) -> None:
    assert fold(text, locale).caseless == folded


SPANS = [
    ("en", "the \u200bWor\u00adkers’ Party\u200f.", "Workers' Party", "Wor\u00adkers’ Party"),
    ("ar", "قال مُحَمَّدٌ اليوم", "محمد", "مُحَمَّدٌ"),
    ("ko", unicodedata.normalize("NFD", "조선로동당은"), "로동당", None),
    ("ar", "قال ﻻ", "لا", "ﻻ"),
    ("ja", "「ﾊﾞﾝ」", "バ", "ﾊﾞ"),
    ("en", "Workers'\n  Party", "s' P", "s'\n  P"),
    ("en", "ASCII only", "only", "only"),
]


@pytest.mark.parametrize(("locale", "text", "needle", "found"), SPANS)
def test_a_folded_range_leads_back_to_whole_letters_of_the_original(
    locale: str, text: str, needle: str, found: str | None
) -> None:
    folded = fold(text, locale)
    start = folded.text.index(needle)

    original = folded.span(start, start + len(needle)).of(text)

    assert original == (unicodedata.normalize("NFD", needle) if found is None else found)


def test_an_empty_range_stays_empty() -> None:
    folded = fold("a\u200bb", "en")

    assert [folded.span(place, place) for place in range(3)] == [
        Span(0, 0),
        Span(2, 2),
        Span(3, 3),
    ]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("the <1>Workers' Party</1> of Korea", "the Workers' Party of Korea"),
        ("a<2/>b", "a b"),
        ("a <<1>1> b", "a  b"),
        ("a < 1> b <x> </1/", "a < 1> b <x> </1/"),
    ],
)
def test_the_tags_of_markup_are_seen_through(text: str, folded: str) -> None:
    assert fold(text, "en").text == folded


def test_a_name_with_a_tag_inside_is_found_whole() -> None:
    text = "Трудовой <1>партии</1> Кореи"
    view = fold(text, "ru")
    assert view.span(0, len(view.text)).of(text) == text
    assert view.span(9, 15).of(text) == "партии"


def test_a_hyphen_at_the_end_of_a_line_joins_letters_with_marks_too() -> None:
    for text in ("\u0130-\n", "caf\u00e9-\nbar", "a\u0304\u0323-\nb"):
        views = {fold(unicodedata.normalize(form, text), "en").text for form in ("NFC", "NFD")}
        assert len(views) == 1
