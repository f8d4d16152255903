"""The guard stops what would silently take translations out of use."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.errors import ProjectError
from lexicord.services.guard import LossLimit, guard_against_loss, lost_entries

HEADER = Entry("", translations=("Language: ko\n",))


def filled(count: int) -> list[Entry]:
    return [Entry(f"source {n}", translations=(f"target {n}",)) for n in range(count)]


def guard(before: list[Entry], after: list[Entry], *, accept_loss: bool = False) -> None:
    guard_against_loss(
        before, after, path="locale/ko.po", limit=LossLimit(), accept_loss=accept_loss
    )


def test_nothing_is_lost_where_keys_stay() -> None:
    entries = [HEADER, *filled(3)]
    assert lost_entries(entries, [*reversed(entries)]) == ()


@pytest.mark.parametrize(
    ("name", "now"),
    [
        ("removed", []),
        ("obsolete", [Entry("source 0", translations=("target 0",), obsolete=True)]),
        ("emptied", [Entry("source 0", translations=("",))]),
    ],
)
def test_loss_is_a_translation_out_of_use(name: str, now: list[Entry]) -> None:
    before = filled(1)
    assert lost_entries(before, now) == tuple(before), name


def test_a_translation_kept_as_suggestion_is_not_lost() -> None:
    suggestion = Entry("source 0, reworded", translations=("target 0",), flags=("fuzzy",))
    assert lost_entries(filled(1), [suggestion]) == ()


def test_what_was_empty_or_obsolete_before_cannot_be_lost() -> None:
    before = [Entry("blank"), replace(filled(1)[0], obsolete=True), HEADER]
    assert lost_entries(before, []) == ()


@pytest.mark.parametrize(("total", "gone"), [(100, 20), (20, 9), (1000, 0)])
def test_small_losses_pass(total: int, gone: int) -> None:
    before = filled(total)
    guard(before, before[gone:])


@pytest.mark.parametrize(("total", "gone"), [(100, 21), (20, 10)])
def test_great_losses_stop_with_the_numbers_and_an_example(total: int, gone: int) -> None:
    before = filled(total)
    with pytest.raises(ProjectError, match=rf"{gone} of {total} .*“source 0”.*--accept-loss"):
        guard(before, before[gone:])


def test_a_catalogue_is_never_emptied_unasked() -> None:
    obsolete = [replace(entry, obsolete=True) for entry in filled(1)]
    with pytest.raises(ProjectError, match="1 of 1"):
        guard([HEADER, *filled(1)], [HEADER, *obsolete])


def test_an_accepted_loss_passes() -> None:
    guard(filled(50), [], accept_loss=True)


def test_the_example_is_one_short_line() -> None:
    long = Entry("many\nwords " * 30, translations=("x",))
    with pytest.raises(ProjectError) as caught:
        guard([long], [])
    assert "\n" not in str(caught.value)
    assert "…”" in str(caught.value)
