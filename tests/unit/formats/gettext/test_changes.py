from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.errors import InputError
from lexicord.domain.unit import UnitKey
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.changes import added, obsoleted, removed, revived

if TYPE_CHECKING:
    from collections.abc import Callable

PO = b"""\
msgid ""
msgstr "Language: fr\\n"

#  odd   spacing
msgid   "a"
msgstr "1"

msgctxt "c"
msgid "b"
msgstr "2"

#~ msgid   "old"
#~ msgstr "3"
"""
CATALOG = Catalog.from_bytes(PO)
A, B, OLD = UnitKey(None, "a"), UnitKey("c", "b"), UnitKey(None, "old")


def test_new_entries_stand_above_the_obsolete_ones() -> None:
    after = added(CATALOG, [Entry("new", translations=("4",))]).to_bytes()
    assert after == PO.replace(b"\n#~", b'\nmsgid "new"\nmsgstr "4"\n\n#~', 1)


def test_an_entry_in_use_is_not_added_again() -> None:
    with pytest.raises(InputError, match="'b' is here a second time") as caught:
        added(CATALOG, [Entry("b", "c")])
    assert caught.value.line == 8
    assert len(added(CATALOG, [Entry("b", "c", obsolete=True)]).entries) == 5


def test_what_is_removed_takes_its_lines_along_and_no_others() -> None:
    after = removed(CATALOG, [B])
    assert after.to_bytes() == PO.replace(b'msgctxt "c"\nmsgid "b"\nmsgstr "2"\n\n', b"")
    assert OLD.source.encode() not in removed(after, [OLD], obsolete=True).to_bytes()


def test_entries_go_out_of_use_and_back() -> None:
    out = obsoleted(CATALOG, [B])
    assert out.to_bytes() == PO.replace(
        b'msgctxt "c"\nmsgid "b"\nmsgstr "2"\n',
        b'#~ msgctxt "c"\n#~ msgid "b"\n#~ msgstr "2"\n',
    )
    assert revived(out, [B]).to_bytes() == PO


@pytest.mark.parametrize(
    "change",
    [
        lambda: removed(CATALOG, [UnitKey(None, "")]),
        lambda: removed(CATALOG, [OLD]),
        lambda: obsoleted(CATALOG, [UnitKey("x", "a")]),
        lambda: revived(CATALOG, [A]),
        lambda: revived(added(CATALOG, [Entry("a", obsolete=True)]), [A]),
    ],
)
def test_what_is_not_there_is_refused(change: Callable[[], Catalog]) -> None:
    with pytest.raises(InputError, match="there is no entry"):
        change()
