from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering
from lexicord.glossary import glance as module
from lexicord.glossary.glance import Glance
from lexicord.glossary.glossary import Glossary

EN = LocaleTag("en")
NAMES = ("Party of Korea", "Korea", "Korea Day", "Moscow", "Party of Korea Day Committee")


def _glance(*names: str, kind: str = "party", locale: LocaleTag = EN) -> Glance:
    concepts = [Concept(name, kind, ((locale, (Rendering(name),)),)) for name in names]
    return Glance(Glossary.of(concepts).index(locale))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("nobody is named", []),
        ("Moscow and Korea", ["Moscow", "Korea"]),
        ("the Party of Korea met", ["Party of Korea"]),
        ("the Party of Moscow", ["Moscow"]),
        ("in Korea", ["Korea"]),
        ("Party of\u200b Korea", ["Party of Korea"]),
    ],
)
def test_the_longest_names_are_seen(text: str, seen: list[str]) -> None:
    names = _glance(*NAMES).names(text)

    assert names is not None
    assert [each.concept for each in names] == seen


@pytest.mark.parametrize("text", ["Moscow  now \u200b", "Moscow` \u200b", "Moscow´"])
def test_what_is_not_plain_takes_a_closer_look(text: str) -> None:
    assert _glance(*NAMES).names(text) in (None, ())


def test_names_that_overlap_are_looked_at_in_their_places() -> None:
    names = _glance("Party of Korea", "Korea Day").names("Party of Korea Day")

    assert names is not None
    assert [each.concept for each in names] == ["Party of Korea"]


def test_a_name_with_a_number_takes_a_closer_look() -> None:
    assert _glance("8th Congress").names("the 8th Congress") is None


def test_an_article_that_must_melt_takes_a_closer_look() -> None:
    glance = _glance("Parti du Travail", locale=LocaleTag("fr"))

    assert glance.names("de le Parti du Travail") is None
    assert glance.names("avec le Parti du Travail") is not None
    assert glance.names("Parti du Travail") is not None


def test_small_letters_are_not_right() -> None:
    (seen,) = _glance("Party of Korea").names("the party of korea") or ()

    assert (seen.right, seen.body) == (False, True)


def test_what_is_remembered_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_KEPT", 1)
    glance = _glance(*NAMES)
    text = "Moscow Korea Party of Korea Party of Korea Day Committee"

    assert glance.names(text) == glance.names(text) != ()
