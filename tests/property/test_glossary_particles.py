"""Laws of Korean particles: agreement settles, and depends on the last sound alone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.glossary.korean import agreeing, final_sound, is_particle_run

SYLLABLES = st.integers(0xAC00, 0xD7A3).map(chr)
PARTICLES = st.sampled_from(
    [
        "은",
        "는",
        "이",
        "가",
        "을",
        "를",
        "과",
        "와",
        "으로",
        "로",
        "으로서",
        "로써",
        "와의",
        "의",
        "에서",
    ]
)
LIMITS = settings(max_examples=100, deadline=None)


@LIMITS
@given(SYLLABLES, PARTICLES)
def test_what_agrees_stays(last: str, run: str) -> None:
    right = agreeing(last, run)

    assert agreeing(last, right) == right
    assert is_particle_run(last, right)


@LIMITS
@given(SYLLABLES, SYLLABLES, PARTICLES)
def test_only_the_final_sound_matters(one: str, other: str, run: str) -> None:
    if final_sound(one) == final_sound(other):
        assert agreeing(one, run) == agreeing(other, run)
    assert agreeing(one, agreeing(other, run)) == agreeing(one, run)
