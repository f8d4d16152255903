"""Dates that were once lost to the word after them, or that took a part of it."""

from __future__ import annotations

import pytest

from lexicord.glossary.eras.detect import find_dates


@pytest.mark.parametrize(
    ("text", "locale", "dates"),
    [
        ("1960년 개최된 회의", "ko-KP", ["1960년"]),
        ("2월 16일 명절", "ko-KP", ["2월 16일"]),
        ("주체104(2015)년 10월 10일 조선로동당창건", "ko-KP", ["주체104(2015)년 10월 10일"]),
        ("1960년대회와 1960년대", "ko-KP", ["1960년", "1960년대"]),
        ("1960년대표자회", "ko-KR", ["1960년"]),
        ("1960年代表大会", "zh-Hans", ["1960年"]),
        ("1960年代和1970年代", "zh-Hans", ["1960年代", "1970年代"]),
        ("1960年代表者会", "ja", ["1960年"]),
        ("1960年7月15日から20日まで", "ja", ["1960年7月15日から20日まで"]),
        ("1960年7月15日至20日", "zh-Hans", ["1960年7月15日至20日"]),
        ("7月15日、20日", "zh-Hans", ["7月15日"]),
        ("7월 15일부터 20일까지", "ko-KR", ["7월 15일부터 20일까지"]),
        ("On July 15 the school opened.", "en", ["July 15"]),
        ("the March 26 Movement", "en", []),
    ],
)
def test_the_next_word_neither_hides_nor_feeds_a_date(
    text: str, locale: str, dates: list[str]
) -> None:
    assert [text[found.start : found.end] for found in find_dates(text, locale)] == dates
