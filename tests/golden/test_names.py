"""Names in running translations, right and wrong, and the forms that a name has in a language."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering
from lexicord.glossary.glossary import Glossary
from support.name_cases import verdict

FOLDER = Path(__file__).with_name("names")


def _cases(table: str) -> list[Any]:
    return [
        pytest.param(case, data["target"], id=f"{path.stem}-{place}")
        for path in sorted(FOLDER.glob("*.toml"))
        for data in [tomllib.loads(path.read_text(encoding="utf-8"))]
        for place, case in enumerate(data.get(table, ()), 1)
    ]


@pytest.mark.parametrize(("case", "locale"), _cases("case"))
def test_names_are_judged_as_people_would(case: dict[str, str], locale: str) -> None:
    locales = case.get("from", "en"), locale

    assert verdict(case["source"], case["target"], locales) == case["verdict"]


@pytest.mark.parametrize(("case", "locale"), _cases("forms"))
def test_forms_of_a_name_are_the_name_and_others_are_not(case: dict[str, Any], locale: str) -> None:
    renderings = ((LocaleTag.parse(locale), (Rendering(case["name"]),)),)
    glossary = Glossary.of([Concept("name", case["kind"], renderings)])

    for form in case["right"]:
        assert glossary.find(f"({form})", locale), form
    for form in case["wrong"]:
        assert not glossary.find(f"({form})", locale), form
