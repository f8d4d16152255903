from __future__ import annotations

import pytest

from lexicord.domain.finding import Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.judge import judge
from lexicord.glossary.likeness import same_but_ending
from lexicord.glossary.question import Question

ENDINGS = frozenset({"", "a", "ami", "ech", "ka", "ce"})


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("model", "model", True),
        ("model", "modelech", True),
        ("matka", "matce", True),
        ("model", "modem", False),
        ("rok", "roka", True),
        ("ra", "rami", False),
        ("hra", "hradech", False),
    ],
)
def test_words_of_one_stem_differ_in_their_endings(
    one: str,
    other: str,
    same: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert same_but_ending(one, other, ENDINGS) is same


@pytest.mark.parametrize(
    ("source", "listed", "target", "locale", "errors"),
    [
        ("language model", "jazykových modelů", "v jazykovém modelu", "cs", 0),
        ("language model", "Jazykový model", "s jazykovými modely", "cs", 0),
        ("language model", "jazykových modelů", "v jazykovém modulu", "cs", 1),
        ("model", "Model", "do modelu", "cs", 0),
        ("model", "Modell", "das modell", "de", 1),
        ("language model", "sprogmodel", "sprogmodul", "da", 1),
        ("Jan", "Jan", "s Janou", "cs", 1),
    ],
)
def test_a_common_term_may_stand_in_any_form(
    source: str, listed: str, target: str, locale: str, errors: int
) -> None:
    glossary = Glossary.from_pairs([(source, listed)], "en", locale)
    tags = LocaleTag("en"), LocaleTag(locale)
    hits = glossary.find(source, "en"), glossary.find(target, locale)

    verdicts = judge(Question(glossary, source, target, *tags, *hits))

    assert sum(each.severity is not Severity.ADVICE for each in verdicts) == errors
