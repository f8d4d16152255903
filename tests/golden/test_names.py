"""Names in running translations, right and wrong, against the glossary that we ship."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from support.name_cases import verdict

FOLDER = Path(__file__).with_name("names")


def _cases() -> list[object]:
    return [
        pytest.param(case, data["target"], id=f"{path.stem}-{place}")
        for path in sorted(FOLDER.glob("*.toml"))
        for data in [tomllib.loads(path.read_text(encoding="utf-8"))]
        for place, case in enumerate(data["case"], 1)
    ]


@pytest.mark.parametrize(("case", "locale"), _cases())
def test_names_are_judged_as_people_would(case: dict[str, str], locale: str) -> None:
    locales = case.get("from", "en"), locale

    assert verdict(case["source"], case["target"], locales) == case["verdict"]
