from __future__ import annotations

import pytest

from lexicord.domain.finding import Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering
from lexicord.glossary.orthography import sister_renderings


def _concept(**texts: str) -> Concept:
    return Concept(
        "c",
        renderings=tuple(
            (LocaleTag.parse(locale.replace("_", "-")), (Rendering(text),))
            for locale, text in texts.items()
        ),
    )


@pytest.mark.parametrize(
    ("locale", "severity"), [("ko-KP", Severity.ERROR), ("ko-KR", Severity.WARNING)]
)
def test_the_other_standard_is_refused(locale: str, severity: Severity) -> None:
    concept = _concept(ko_KP="로동당", ko_KR="노동당")
    (rendering,) = sister_renderings(concept, LocaleTag.parse(locale))

    assert rendering.severity is severity


@pytest.mark.parametrize(
    "texts",
    [
        {"ko_KP": "우루과이", "ko_KR": "우루과이"},
        {"ko_KP": "조선로동당", "ko_KR": "조선 로동당"},
        {"ko_KR": "노동당"},
        {"ko_KP": "로동당", "ja": "労働党"},
    ],
)
def test_equal_texts_and_other_languages_are_no_rivals(texts: dict[str, str]) -> None:
    assert list(sister_renderings(_concept(**texts), LocaleTag.parse("ko-KP"))) == []
