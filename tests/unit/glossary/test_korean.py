from __future__ import annotations

import pytest

from lexicord.glossary.korean import agreeing, final_sound, is_joined_noun, is_particle_run


@pytest.mark.parametrize(("letter", "sound"), [("당", 21), ("회", 0), ("울", 8), ("a", None)])
def test_the_final_sound_of_a_syllable(letter: str, sound: int | None) -> None:
    assert final_sound(letter) == sound


@pytest.mark.parametrize(
    ("last", "run", "right"),
    [
        ("당", "는", "은"),
        ("당", "가", "이"),
        ("당", "를", "을"),
        ("당", "와", "과"),
        ("당", "와의", "과의"),
        ("당", "로", "으로"),
        ("당", "로부터", "으로부터"),
        ("회", "은", "는"),
        ("회", "이", "가"),
        ("회", "으로서", "로서"),
        ("울", "으로", "로"),
        ("울", "은", "은"),
        ("당", "의", "의"),
        ("당", "이였다", "이였다"),
        ("회", "이다", "이다"),
        ("당", "로선", "로선"),
        ("당", "와해", "와해"),
        ("a", "는", "는"),
        ("", "는", "는"),
        ("당", "", ""),
    ],
)
def test_particles_take_the_form_that_follows_the_name(last: str, run: str, right: str) -> None:
    assert agreeing(last, run) == right
    assert agreeing(last, right) == right


@pytest.mark.parametrize(
    "run", ["은", "는", "에서는", "까지도", "들의", "이였다", "으로부터", "께서", "과의", "라는"]
)
def test_particles_joined_in_a_row_are_particles(run: str) -> None:
    assert is_particle_run("당", run)


@pytest.mark.parametrize(("last", "run"), [("당", "출판사"), ("당", "대표자회"), ("a", "는")])
def test_other_words_are_none(last: str, run: str) -> None:
    assert not is_particle_run(last, run)


@pytest.mark.parametrize("run", ["동지", "주석님께서", "위원장의", "대표단은"])
def test_titles_are_joined_to_names(run: str) -> None:
    assert is_joined_noun(run)


@pytest.mark.parametrize("run", ["동지애", "출판사", "은"])
def test_words_that_begin_like_a_title_are_none(run: str) -> None:
    assert not is_joined_noun(run)
