"""How names are rendered in texts."""

from __future__ import annotations

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Standing
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.termbase import read_termbase
from lexicord.glossary.usage import ConceptUse, usage

TERMS = """
[kcna.en]
preferred = "Korean Central News Agency"
[kcna.ru]
preferred = "Центральное телеграфное агентство Кореи"
admitted = "ЦТАК"
forbidden = "Корейское агентство"
[lake.en]
preferred = "Lake"
"""
GLOSSARY = Glossary.of(read_termbase({"t.toml": TERMS}))
SOURCE = "The Korean Central News Agency said so at the Lake."


def used(*targets: str) -> tuple[ConceptUse[int], ...]:
    pairs = [(SOURCE, target, place) for place, target in enumerate(targets)]
    return usage(pairs, GLOSSARY, LocaleTag("en"), LocaleTag("ru"))


def test_forms_count_as_their_rendering_and_the_most_used_comes_first() -> None:
    (kcna,) = used(
        "ЦТАК сообщило.",
        "По сообщению Центрального телеграфного агентства Кореи.",
        "Центральное телеграфное агентство Кореи сообщило.",
    )
    assert [(each.text, each.count, each.places) for each in kcna.renderings] == [
        ("Центральное телеграфное агентство Кореи", 2, (1, 2)),
        ("ЦТАК", 1, (0,)),
    ]
    assert (kcna.asked, kcna.missing, kcna.consistent) == (3, (), False)


def test_what_is_missing_and_what_is_refused_is_told_with_its_place() -> None:
    (kcna,) = used("Агентство сообщило.", "Корейское агентство сообщило.")
    assert [(each.standing, each.places) for each in kcna.renderings] == [
        (Standing.FORBIDDEN, (1,))
    ]
    assert (kcna.missing, kcna.consistent) == ((0,), False)


def test_one_rendering_everywhere_is_consistent() -> None:
    (kcna,) = used("ЦТАК сообщило.", "ЦТАК сообщило, и ЦТАК право.")
    assert (kcna.consistent, kcna.renderings[0].count, kcna.renderings[0].places) == (
        True,
        3,
        (0, 1),
    )
    assert usage([("Nothing.", "ЦТАК", 0)], GLOSSARY, LocaleTag("en"), LocaleTag("ru")) == ()
