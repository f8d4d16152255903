"""Names and dates of suggestions, updated where that is certain and left alone elsewhere."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.services.freshening import Freshener, freshener
from lexicord.services.knowledge import Knowledge, knowledge_of

TERMS = """\
[wpk]
kind = "party"
en.preferred = "Workers' Party of Korea"
ko-KP.preferred = "조선로동당"
de.preferred = "Partei der Arbeit Koreas"
[youth]
kind = "organisation"
en.preferred = "Youth League"
ko-KP.preferred = "청년동맹"
de.preferred = "Jugendverband"
[union]
kind = "organisation"
en.preferred = "Farmers' Union"
"""
EN = LocaleTag("en")


def fresh(old: str, new: str, text: str, locale: str = "ko-KP") -> tuple[str, tuple[object, ...]]:
    known = knowledge_of({"terms.toml": TERMS})
    made = Freshener(known, EN, LocaleTag.parse(locale))(old, new, (text, ""))
    assert made.texts[1] == ""
    return made.texts[0], made.changes


def test_a_date_is_written_anew() -> None:
    found = fresh(
        "It came in July Juche 49 (1960).",
        "It came in July Juche 50 (1961).",
        "주체49(1960)년 7월에 왔다.",
    )

    assert found[0] == "주체50(1961)년 7월에 왔다."
    assert len(found[1]) == 1


def test_a_month_is_another_word_in_another_language() -> None:
    old, new = "It came on July 15, 1960.", "It came on May 2, 1960."
    text, _ = fresh(old, new, "Am 15. Juli 1960.", "de")

    assert text == "Am 2. Mai 1960."


def test_a_name_takes_its_particle_along() -> None:
    text, changes = fresh(
        "The Workers' Party of Korea came.", "The Youth League came.", "조선로동당은 왔다."
    )

    assert text == "청년동맹은 왔다."
    assert changes == (("Workers' Party of Korea", "Youth League"),)


@pytest.mark.parametrize(
    ("old", "new", "text", "locale"),
    [
        pytest.param(
            "The Youth League came.", "The Youth League left.", "청년동맹은 왔다.", "ko-KP",
            id="more than names differs",
        ),
        pytest.param(
            "The Youth League came.", "The Farmers' Union came.", "청년동맹은 왔다.", "ko-KP",
            id="the new name has no rendering",
        ),
        pytest.param(
            "The Youth League came.", "The Workers' Party of Korea came.", "그들은 왔다.", "ko-KP",
            id="the name is not in the translation",
        ),
        pytest.param(
            "The Workers' Party of Korea came.", "The Youth League came.",
            "Die Partei der Arbeit Koreas kam.", "de",
            id="the article would have to change",
        ),
        pytest.param(
            "It came on July 15, 1960.", "It came on May 2, 1960.", "Am 15.7.1960.", "de",
            id="the date is not in our form",
        ),
        pytest.param(
            "From 1960-07-15 to 1960-07-15.", "From 1960-07-15 to 1960-07-16.", "x", "de",
            id="one date became two",
        ),
        pytest.param(
            "It came in 1960.", "The Youth League in Juche 49 (1960).", "x", "de",
            id="not the same kind",
        ),
    ],
)  # fmt: skip
def test_what_is_not_certain_stays(old: str, new: str, text: str, locale: str) -> None:
    assert fresh(old, new, text, locale) == (text, ())


def test_without_languages_nothing_is_updated() -> None:
    known: Knowledge = knowledge_of({})

    assert freshener(known, None, EN) is None
    assert freshener(known, EN, EN) is not None
