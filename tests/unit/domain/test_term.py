from __future__ import annotations

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering


def test_a_concept_falls_back_to_the_wider_locale() -> None:
    russian = (Rendering("Трудовая партия Кореи"),)
    concept = Concept("wpk", renderings=((LocaleTag("ru"), russian),))

    assert concept.in_locale(LocaleTag("ru", region="BY")) == russian
    assert concept.in_locale(LocaleTag("uk")) == ()
