"""The shared cases of names: right is silent, doubtful warns, wrong is an error."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from support.name_cases import shipped, verdict

CASES = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "terms.jsonl"

# Cases that we hold to be wrong themselves: id to reason and source. None so far.
DISPUTED: dict[str, str] = {}


def _cases() -> list[dict[str, Any]]:
    if not CASES.exists():
        return []
    return [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.skipif(not CASES.exists(), reason="the shared cases are not here")
@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["id"])
def test_shared_cases_are_judged_as_they_say(case: dict[str, Any]) -> None:
    options = dict(case["options"])
    if options.pop("introduced", False):
        options["introduced"] = frozenset(concept.id for concept in shipped().concepts)
    locales = case["src_lang"], case["tgt_lang"]

    assert verdict(case["src"], case["tgt"], locales, **options) == case["verdict"]
