"""The laws of the three-way merge."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.catalog import Entry, State
from lexicord.merge.changes import ChangeKind
from lexicord.merge.identity import identified, same
from lexicord.merge.three_way import merge
from support.entries import catalogues, edits, plain

LAW = settings(max_examples=60, deadline=None)
Three = tuple[list[Entry], list[Entry], list[Entry]]


@st.composite
def versions(draw: st.DrawFn) -> Three:
    base = draw(catalogues())
    return base, draw(edits(base)), draw(edits(base))


@LAW
@given(versions())
def test_what_one_side_left_alone_is_the_other_sides(three: Three) -> None:
    base, ours, _ = three
    assert list(merge(base, ours, base).entries) == ours
    assert list(merge(base, ours, ours).entries) == ours
    taken = merge(base, base, ours)
    assert [entry.key for entry in taken.entries] == [entry.key for entry in ours]
    assert plain(taken.entries) == plain(ours)
    assert not taken.conflicts


@LAW
@given(versions())
def test_the_sides_can_be_exchanged_where_nothing_conflicts(three: Three) -> None:
    base, ours, theirs = three
    one, other = merge(base, ours, theirs), merge(base, theirs, ours)
    assert len(one.conflicts) == len(other.conflicts)
    if not one.conflicts:
        assert plain(one.entries) == plain(other.entries)


@LAW
@given(versions())
def test_a_conflict_is_two_texts_of_one_state_that_both_sides_changed(three: Three) -> None:
    base, ours, theirs = three
    for conflict in merge(base, ours, theirs).conflicts:
        assert conflict.our_text != conflict.their_text
        before = conflict.base.translations if conflict.base else ()
        assert conflict.name or before not in (
            conflict.ours.translations,
            conflict.theirs.translations,
        )
        assert conflict.name or conflict.ours.state is conflict.theirs.state


@LAW
@given(versions())
def test_every_text_that_somebody_entered_can_be_found(three: Three) -> None:
    base, ours, theirs = three
    outcome = merge(base, ours, theirs)
    found = {text for entry in outcome.entries for text in entry.translations}
    found |= {conflict.their_text for conflict in outcome.conflicts}
    found |= {text for change in outcome.changes for text in change.set_aside}
    known = identified(base)
    for identity, entry in (*identified(ours).items(), *identified(theirs).items()):
        fresh = set(entry.translations) - set(
            known[identity].translations if identity in known else ()
        )
        if not entry.is_header:
            whole = {
                text
                for conflict in outcome.conflicts
                if conflict.identity == identity
                for text in (*conflict.ours.translations, *conflict.theirs.translations)
            }
            assert fresh - {""} <= found | whole


@LAW
@given(versions())
def test_no_unit_that_is_finished_on_both_sides_becomes_less(three: Three) -> None:
    base, ours, theirs = three
    result = identified(merge(base, ours, theirs).entries)
    mine, other = identified(ours), identified(theirs)
    for identity in mine.keys() & other.keys():
        if mine[identity].state is other[identity].state is State.TRANSLATED:
            assert result[identity].state is State.TRANSLATED


@LAW
@given(versions())
def test_the_report_leads_from_before_to_after(three: Three) -> None:
    base, ours, theirs = three
    outcome = merge(base, ours, theirs)
    assert outcome.report.applied_to(ours) == outcome.entries
    assert all(change.kind in ChangeKind for change in outcome.changes)


@LAW
@given(versions())
def test_order_and_wrapping_make_no_noise(three: Three) -> None:
    base, ours, theirs = three
    shuffled = [
        replace(entry, line=99, references=entry.references[::-1]) for entry in theirs[::-1]
    ]
    one, other = merge(base, ours, theirs), merge(base, ours, shuffled)
    assert plain(one.entries) == plain(other.entries)
    assert len(one.conflicts) == len(other.conflicts)


@LAW
@given(versions())
def test_a_second_merge_changes_nothing(three: Three) -> None:
    base, ours, theirs = three
    once = merge(base, ours, theirs).entries
    again = merge(theirs, once, theirs)
    assert again.entries == once
    assert not again.changes


@LAW
@given(versions())
def test_what_comes_back_blank_or_not_at_all_takes_nothing_away(three: Three) -> None:
    base, ours, theirs = three
    result = identified(merge(base, ours, theirs, returned=True).entries)
    before = identified(base)
    for identity, entry in identified(ours).items():
        assert identity in result
        if (
            same(before.get(identity), entry)
            and entry.state is not State.UNTRANSLATED
            and not entry.is_header
        ):
            assert result[identity].state is not State.UNTRANSLATED
