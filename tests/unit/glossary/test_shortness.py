from __future__ import annotations

import pytest

from lexicord.domain.span import Span
from lexicord.domain.term import Concept, Rendering, Standing
from lexicord.glossary.hit import TermHit
from lexicord.glossary.shortness import Shortness, is_common_word, shortness


def _hit(text: str, standing: Standing, number: int | None = None) -> TermHit:
    rendering = Rendering(text, standing)
    return TermHit(Span(0, 1), Concept("c"), rendering, text, own_number=number)


@pytest.mark.parametrize(
    ("text", "standing", "number", "result"),
    [
        ("the Party", Standing.SHORT, None, Shortness.COMMON),
        ("당", Standing.SHORT, None, Shortness.COMMON),
        ("로동당", Standing.SHORT, None, Shortness.SOME),
        ("당중앙위원회", Standing.SHORT, None, Shortness.TELLING),
        ("Party Committee", Standing.SHORT, None, Shortness.SOME),
        ("Party Central Committee", Standing.SHORT, None, Shortness.TELLING),
        ("3rd Congress", Standing.SHORT, 3, Shortness.TELLING),
        ("WPK", Standing.ABBREVIATION, None, Shortness.SOME),
        ("ЦК ТПК", Standing.ABBREVIATION, None, Shortness.TELLING),
    ],
)
def test_short_forms_tell_more_or_less(
    text: str, standing: Standing, number: int | None, result: Shortness
) -> None:
    assert shortness(_hit(text, standing, number)) is result


def test_only_short_forms_are_common_words() -> None:
    assert is_common_word(Rendering("당", Standing.SHORT))
    assert not is_common_word(Rendering("당"))
