from __future__ import annotations

import pytest

from lexicord.glossary.eras.compare import Change, compare_dates
from lexicord.glossary.eras.detect import find_dates
from lexicord.glossary.eras.policy import DatePolicy, Mode


def _changes(
    source: str, target: str, locales: str = "en ru", mode: Mode = Mode.MIRROR
) -> list[Change]:
    here, there = locales.split()
    found = compare_dates(
        find_dates(source, here),
        find_dates(target, there),
        policy=DatePolicy(mode),
        source_text=source,
        target_text=target,
    )
    return [difference.change for difference in found]


@pytest.mark.parametrize(
    ("source", "target", "locales"),
    [
        ("July Juche 49 (1960)", "июль 49 года чучхе (1960)", "en ru"),
        ("from 1956 to 1958", "1956-1958", "en de"),
        ("1956-1958", "с 1956 по 1958 год", "en ru"),
        ("in 1960 and again in 1960", "в 1960 году", "en ru"),
        ("on April 15", "15 апреля 2012 года", "en ru"),
        ("in 1960", "das Jahr ’60", "en de"),
        ("Juche 45-47 (1956-1958)", "주체45(1956)년부터 주체47(1958)년까지", "en ko"),
        ("© 2002-2022 SPI", "© 2002 - 2022 SPI", "en sw"),
        ("1500 guests in 1960", "1500명의 손님, 1960년", "en ko"),
    ],
)
def test_the_same_time_in_other_words(source: str, target: str, locales: str) -> None:
    assert _changes(source, target, locales) == []


@pytest.mark.parametrize(
    ("source", "target", "changes"),
    [
        ("in 1956", "в 1957 году", [Change.CHANGED]),
        ("July 15, 1960", "16 июля 1960 года", [Change.CHANGED]),
        ("July 15, 1960", "летом", [Change.MISSING]),
        ("in summer", "15 июля 1960 года", [Change.ADDED]),
        ("Juche 49 (1960)", "в 1960 году", [Change.ERA_DROPPED]),
        ("Juche 49 (1960)", "в 49 году чучхе", [Change.GREGORIAN_DROPPED]),
        ("in 1960", "в 49 году чучхе (1960)", [Change.ERA_ADDED]),
        ("Shōwa 35 (1960)", "в 49 году чучхе (1960)", [Change.ERA_SWAPPED]),
        ("B.E. 2503", "в 2503 году", [Change.ERA_WORD_DROPPED]),
        ("in 1956 and 1958", "в 1956 и 1959 годах", [Change.CHANGED]),
    ],
)
def test_what_happened_on_the_way(source: str, target: str, changes: list[Change]) -> None:
    assert _changes(source, target) == changes


@pytest.mark.parametrize(
    ("mode", "target", "changes"),
    [
        (Mode.GREGORIAN_ONLY, "в 1960 году", []),
        (Mode.GREGORIAN_ONLY, "в 49 году чучхе (1960)", [Change.ERA_ADDED]),
        (Mode.DUAL_ALWAYS, "в 1960 году", [Change.ERA_DROPPED]),
        (Mode.DUAL_ALWAYS, "в 49 году чучхе (1960)", []),
    ],
)
def test_the_policy_decides_about_eras(mode: Mode, target: str, changes: list[Change]) -> None:
    assert _changes("in 1960", target, mode=mode) == changes


def test_years_before_the_era_need_none() -> None:
    assert _changes("in 1905", "в 1905 году", mode=Mode.DUAL_ALWAYS) == []


def test_a_date_that_is_wrong_in_itself_is_no_matter_of_eras() -> None:
    assert _changes("Juche 49 (1960)", "в 48 году чучхе (1960)") == []
