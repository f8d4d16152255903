"""What every language keeps to."""

from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.text.languages.registry import language, languages
from lexicord.text.segment import segment
from lexicord.text.sentence_end import sentence_end

GOLDEN = Path(__file__).parents[1] / "golden" / "segment"
PROMISED = "en de fr es pt it nl ru uk pl cs lt lv et fi hu tr el ar fa he hi vi th zh ja ko"
TEXT = "Dr. Kim said: “No. 5 (3. 4.)!” Then… www.x.org? 好。行！ 一。 जी। نعم؟ 10.5\n\n- a\n- b "


@pytest.mark.parametrize("code", PROMISED.split())
def test_a_promised_language_has_rules_and_golden_sentences(code: str) -> None:
    assert code in languages()
    assert (GOLDEN / f"{code}.txt").is_file()


@pytest.mark.parametrize("name", languages())
def test_sentences_and_the_white_space_between_them_tile_a_text(name: str) -> None:
    spans = segment(TEXT, name)

    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), len(TEXT)]
    assert edges == sorted(edges)
    assert not "".join(TEXT[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)).strip()


@pytest.mark.parametrize("name", languages())
def test_lists_hold_lower_case_abbreviations_and_capitalised_starters(name: str) -> None:
    rules = language(name)

    short = f"{rules.titles} {rules.abbreviations}".split()
    assert all(word == word.lower() and not word.endswith(".") for word in short)
    assert not any(word.islower() for word in rules.starters.split())
    assert sentence_end(rules) is sentence_end(language(name))


@pytest.mark.parametrize("name", languages())
def test_folding_concerns_single_characters(name: str) -> None:
    assert all(len(character) == 1 for character, _ in language(name).folding)
