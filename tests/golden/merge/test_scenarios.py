"""The catalogue updates in which known tools lose a human string or note."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.carry_over import carry_over

SCRIPT = Path(__file__).resolve().parents[4] / "shared" / "tools" / "merge_scenarios.py"
if not SCRIPT.is_file():
    pytest.skip("the shared scenarios are not here", allow_module_level=True)
SCENARIOS: dict[str, Any] = runpy.run_path(str(SCRIPT))["S"]


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_human_string_is_lost(name: str) -> None:
    po, pot, wanted = SCENARIOS[name]
    old = Catalog.from_bytes(po.encode())
    template = Catalog.from_bytes(pot.encode()).entries if pot else ()

    updated = old.rebuilt(carry_over(template, old.entries).entries).to_bytes().decode()

    flat = updated.replace('"\n"', "").replace('"\n#~ "', "")
    assert [text for text in wanted if text not in flat] == []


@pytest.mark.parametrize("name", SCENARIOS)
def test_an_update_repeated_changes_nothing(name: str) -> None:
    po, pot, _ = SCENARIOS[name]
    old = Catalog.from_bytes(po.encode())
    template = Catalog.from_bytes(pot.encode()).entries if pot else ()

    once = old.rebuilt(carry_over(template, old.entries).entries)
    twice = once.rebuilt(carry_over(template, once.entries).entries)

    assert twice.to_bytes() == once.to_bytes()
