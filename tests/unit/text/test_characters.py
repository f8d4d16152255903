from __future__ import annotations

from lexicord.text.characters import SPECIAL, folding_table
from lexicord.text.languages.registry import language


def test_a_table_is_made_once_for_a_language() -> None:
    assert folding_table(language("ru")) is folding_table(language("ru"))


def test_a_character_that_changes_its_number_is_kept_apart() -> None:
    table = folding_table(language("en"))

    assert "aﬁ\u200b".translate(table) == f"a{SPECIAL}{SPECIAL}"
    assert (table.special["ﬁ"], table.special["\u200b"]) == ("fi", "")
