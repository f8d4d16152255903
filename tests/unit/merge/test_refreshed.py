"""What a project knows of names and dates gets into suggestions; dates in remarks; blanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.catalog import Entry
from lexicord.merge.carry_options import CarryOptions
from lexicord.merge.carry_over import carry_over
from lexicord.merge.header import date_in, moment
from lexicord.merge.refreshed import Refreshed
from lexicord.merge.three_way import merge

if TYPE_CHECKING:
    from collections.abc import Sequence

OLD = Entry("The League met 12 times.", translations=("동맹은 12번 모였다.",))
NEW = Entry("The Union met 14 times.")


def exchange(old: str, new: str, texts: Sequence[str]) -> Refreshed:
    assert (old, new) == (OLD.source, NEW.source)
    fresh = tuple(text.replace("동맹", "협회") for text in texts)
    return Refreshed(old.replace("League", "Union"), fresh, (("League", "Union"),))


def test_a_name_and_a_number_are_both_brought_up_to_date() -> None:
    (found,) = carry_over([NEW], [OLD], CarryOptions(refresh=exchange)).report.suggestions

    assert found.entry.translation == "협회은 14번 모였다."
    assert found.updated == (("League", "Union"), ("12", "14"))


def test_the_text_as_it_was_is_kept_all_the_same() -> None:
    entries = carry_over([NEW], [OLD], CarryOptions(refresh=exchange)).entries

    assert OLD.translation in {entry.translation for entry in entries if entry.obsolete}


@pytest.mark.parametrize(
    ("text", "date"),
    [("Kim, 2026-11-20 10:00+0000", "2026-11-20 10:00+0000"), ("Kim", ""), ("", "")],
)
def test_a_date_is_found_in_a_remark(text: str, date: str) -> None:
    assert date_in(text) == moment(date)


def test_a_blank_counts_or_not_and_a_removal_always_does() -> None:
    base = [Entry("a", translations=("A",)), Entry("b", translations=("B",))]
    theirs = [Entry("a")]

    assert [each.translation for each in merge(base, base, theirs).entries] == [""]
    assert [each.translation for each in merge(base, base, theirs, blanks=False).entries] == ["A"]
    assert len(merge(base, base, theirs, returned=True).entries) == 2
