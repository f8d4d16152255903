"""What passes at first sight has no verdict, and what has none mostly passes."""

from __future__ import annotations

import pickle

import pytest

from lexicord.checks.analysis import Analysis
from lexicord.checks.pair import Pair
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.inflection.registry import inflected_languages, inflection

EN, CS, FR = LocaleTag("en"), LocaleTag("cs"), LocaleTag("fr")
NAMES = (("Prague", "Praha"), ("Jan Novak", "Jan Novák"), ("New Prague", "Nová Praha"))
CZECH = Glossary.from_pairs(NAMES, EN, CS)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Nothing is named here.", "Nic tu není."),
        ("He saw Prague.", "Viděl Prahu."),
        ("In New Prague, and in New Prague.", "V Nové Praze, a v Nové Praze."),
        ("In “Prague”, twice: Prague.", "V „Praze“, dvakrát: v Praze."),
    ],
)
def test_right_names_pass(source: str, target: str) -> None:
    """Names in any form are right at first sight."""
    assert CZECH.screen(EN, CS).passes(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("He saw Prague.", "Viděl Brno."),
        ("Prague and Prague.", "Praha."),
        ("He saw Jan Novak.", "Viděl Jana."),
        ("He saw Prague.", "Viděl prahu."),
    ],
)
def test_the_rest_is_judged(source: str, target: str) -> None:
    """What is not plainly right is looked at in full."""
    assert not CZECH.screen(EN, CS).passes(source, target)


def test_words_that_must_melt_do_not_pass() -> None:
    """An article before a name that it has to melt with is a slip."""
    glossary = Glossary.from_pairs([("Order", "Ordre")], EN, FR)
    assert not glossary.screen(EN, FR).passes("the Order", "le Ordre")
    assert Analysis(Pair("the Order", "le Ordre", EN, FR), glossary).verdicts


@pytest.mark.parametrize("target", ["V\nPraze.", "U  Prahy.", "U Prahy` tu."])
def test_odd_spelling_is_looked_at_closely(target: str) -> None:
    """The first sight agrees with the judgement about white space and accents."""
    passes = CZECH.screen(EN, CS).passes("Prague.", target)
    verdicts = Analysis(Pair("Prague.", target, EN, CS), CZECH).verdicts
    assert not (passes and verdicts)


def test_an_index_goes_to_another_process() -> None:
    """What it remembers about words stays behind."""
    index = pickle.loads(pickle.dumps(CZECH.index(CS)))
    assert [hit.text for hit in index.find("v Nové Praze")] == ["Nové Praze"]


@pytest.mark.parametrize("language", inflected_languages())
def test_forms_begin_as_their_language_says(language: str) -> None:
    """The cut of a language is no smaller than what its forms take off a first word."""
    rules = inflection(language)
    for name in ("Praha", "Abel", "Anttonen", "Joniec", "Kraków", "Москва", "Павел", "Αθήνα"):
        forms = [form for _, form in rules.forms(name, "term")]
        kept = name[: max(1, len(name) - (rules.cut or 0))]
        assert rules.cut is None or all(form.startswith(kept) for form in forms)


def test_a_name_that_the_target_has_no_words_for_is_not_asked() -> None:
    """A concept without a rendering in the language of the translation says nothing of it."""
    party = Concept("party", "party", ((EN, (Rendering("Red Party"),)),))
    assert Glossary.of([party]).screen(EN, CS).passes("The Red Party of the Red Party.", "Nic.")
