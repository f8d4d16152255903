from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering, Standing
from lexicord.glossary.eras.policy import DatePolicy, Mode
from lexicord.glossary.glossary import Glossary
from lexicord.services.hints import find_hints, with_source_hints, with_target_hints
from lexicord.services.knowledge import Knowledge

EN, KO = LocaleTag.parse("en"), LocaleTag.parse("ko-KP")


def concept(name: str, **renderings: tuple[Rendering, ...]) -> Concept:
    tags = {"en": EN, "ko": KO}
    return Concept(name, renderings=tuple((tags[tag], each) for tag, each in renderings.items()))


PARTY = concept(
    "party",
    en=(Rendering("Workers' Party of Korea"), Rendering("WPK", Standing.ABBREVIATION)),
    ko=(Rendering("조선로동당"), Rendering("로동당", Standing.SHORT)),
)
ERA = concept("era", en=(Rendering("Juche"),), ko=(Rendering("주체"),))
THIRD = concept("third", en=(Rendering("3rd Congress"),), ko=(Rendering("제3차대회"),))
GLOSSARY = Glossary.of([PARTY, ERA, THIRD])


def target_notes(source: str, policy: DatePolicy | None = None) -> tuple[str, ...]:
    entry = Entry(source)
    hints = find_hints([entry], GLOSSARY, EN)[entry.key]
    return with_target_hints(entry, hints, Knowledge(GLOSSARY, policy), KO).notes


def test_a_template_tells_the_names_and_dates_of_the_source() -> None:
    entry = Entry("The WPK in Juche 49 (1960).", notes=("sentence 1",))
    noted = with_source_hints(entry, find_hints([entry], GLOSSARY, EN)[entry.key])
    assert noted.notes == ("sentence 1", "[name] WPK", "[date] Juche 49 (1960)")


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("The Workers' Party of Korea", "[name] Workers' Party of Korea → 조선로동당"),
        ("The WPK", "[name] WPK → 조선로동당"),
        ("in Juche 49 (1960)", "[date] Juche 49 (1960) → 주체49(1960)년"),
        ("at the 3rd Congress", "[name] 3rd Congress → 제3차대회"),
        ("at the 4th Congress", "[name] 4th Congress"),
        ("in Juche 49 (1961)", "[date] Juche 49 (1961)"),
    ],
)
def test_a_catalogue_tells_what_is_asked_for(source: str, line: str) -> None:
    assert target_notes(source) == (line,)


@pytest.mark.parametrize(
    ("mode", "line"),
    [
        (Mode.GREGORIAN_ONLY, "[date] Juche 49 (1960) → 1960년"),
        (Mode.DUAL_ALWAYS, "[date] Juche 49 (1960) → 주체49(1960)년"),
        (Mode.MIRROR, "[date] Juche 49 (1960) → 주체49(1960)년"),
    ],
)
def test_the_date_policy_rules(mode: Mode, line: str) -> None:
    assert target_notes("in Juche 49 (1960)", DatePolicy(mode)) == (line,)


def test_hints_of_an_earlier_run_are_replaced() -> None:
    entry = Entry("The WPK", notes=("sentence 1", "[name] WPK → 로동당", "[date] 1960"))
    hints = find_hints([entry], GLOSSARY, EN)[entry.key]
    assert with_source_hints(entry, hints).notes == ("sentence 1", "[name] WPK")


def test_a_name_over_two_lines_is_told_on_one() -> None:
    notes = target_notes("Workers' Party\nof Korea")
    assert notes == ("[name] Workers' Party of Korea → 조선로동당",)
