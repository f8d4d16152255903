"""Which findings of a catalogue were waived, and which waivers no longer count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.checks.waivers import read_waivers, seal_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.checks.waivers import Waiver
    from lexicord.domain.catalog import Entry
    from lexicord.domain.finding import Finding
    from lexicord.services.pairs import EntryPair

    Judged = list[tuple[EntryPair, list[Finding]]]


def unwaived(judged: Judged) -> Judged:
    """Return the pairs with the findings that nobody let stand."""
    return [
        (each, [finding for finding in findings if not _is_waived(each, finding)])
        for each, findings in judged
    ]


def idle_waivers(judged: Judged, entries: Iterable[Entry]) -> Iterator[tuple[Entry, Waiver]]:
    """Yield the waivers that silence nothing: the unit was changed, or they are no waivers."""
    used = {
        (id(each.entry), finding.rule, _seal(each, finding))
        for each, findings in judged
        for finding in findings
    }
    for entry in entries:
        for waiver in read_waivers(entry.comments) if not entry.obsolete else ():
            if (id(entry), waiver.rule, waiver.seal) not in used:
                yield entry, waiver


def _is_waived(each: EntryPair, finding: Finding) -> bool:
    waivers = read_waivers(each.entry.comments)
    return bool(waivers) and (finding.rule, _seal(each, finding)) in {
        (waiver.rule, waiver.seal) for waiver in waivers
    }


def _seal(each: EntryPair, finding: Finding) -> str:
    return seal_of(finding, each.pair.source, each.pair.target)
