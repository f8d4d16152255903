"""Checks of names against the repository's own glossary, as one word: ok, warn or violation."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from lexicord.checks.registry import rules
from lexicord.checks.runner import check_pair
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.termbase import read_termbase

GLOSSARY = Path(__file__).resolve().parents[2] / "glossary"
_WORDS = {"error": "violation", "warning": "warn", "advice": "ok"}


@cache
def shipped_texts() -> dict[str, str]:
    """Return the files of the repository's glossary by name."""
    paths = sorted(path for path in GLOSSARY.glob("*.toml") if path.name != "dates.toml")
    return {path.name: path.read_text(encoding="utf-8") for path in paths}


@cache
def shipped() -> Glossary:
    """Return the repository's glossary."""
    return Glossary.of(read_termbase(shipped_texts()))


def verdict(source: str, target: str, locales: tuple[str, str], **options: Any) -> str:  # noqa: ANN401 - fields of Pair
    """Return the gravest word that the rules about names have for a pair."""
    found = check_pair(source, target, *locales, shipped(), severities=_others_off(), **options)
    levels = {each.severity.value for each in found}
    return next((_WORDS[level] for level in _WORDS if level in levels), "ok")


@cache
def _others_off() -> dict[str, str]:
    return {rule.id: "off" for rule in rules() if not rule.id.startswith("term/")}
