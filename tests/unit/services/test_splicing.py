"""Copying is declined where the entries themselves must be looked at."""

from __future__ import annotations

import pytest

from lexicord.formats.gettext.catalog import Catalog
from lexicord.merge.carry_options import CarryOptions
from lexicord.merge.carry_report import Origin
from lexicord.services.splicing import Spliced, spliced

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
TEMPLATE = HEAD + '\nmsgid "one"\nmsgstr ""\n\nmsgid "three words here"\nmsgstr ""\n'
ONE = '\nmsgid "one"\nmsgstr "eins"\n'
TWO = '\nmsgid "two words here"\nmsgstr "zwei"\n'
GONE = '\n#~ msgid "gone"\n#~ msgstr "weg"\n'


def splice(old: str, template: str = TEMPLATE, *, fuzzy: bool = True) -> Spliced | None:
    before, after = (Catalog.from_bytes(text.encode()) for text in (old, template))
    return spliced(before, after, CarryOptions(fuzzy=fuzzy), width=79)


@pytest.mark.parametrize(
    ("old", "template"),
    [
        (ONE.lstrip("\n"), TEMPLATE),
        (HEAD + ONE + ONE, TEMPLATE),
        (HEAD + GONE + ONE, TEMPLATE),
        (HEAD + ONE, HEAD),
        (HEAD + ONE, TEMPLATE + '\nmsgid "one"\nmsgstr ""\n'),
    ],
    ids=["no header", "double", "obsolete between", "empty template", "double in template"],
)
def test_odd_catalogues_are_left_to_the_thorough_way(old: str, template: str) -> None:
    assert splice(old, template) is None


def test_a_suggestion_is_made_and_the_rest_is_copied() -> None:
    found = splice(HEAD + ONE + TWO + GONE)
    assert found
    assert found.body.startswith(ONE.encode())
    assert b'#, fuzzy\n#| msgid "two words here"\nmsgid "three words here"' in found.body
    assert found.body.endswith(GONE.encode())
    assert (found.lost, found.filled) == (0, 2)


def test_without_suggestions_what_has_no_unit_goes_out_of_use() -> None:
    found = splice(HEAD + ONE + TWO, fuzzy=False)
    assert found
    assert found.body.endswith(b'#~ msgid "two words here"\n#~ msgstr "zwei"\n')
    counts = {origin: count for origin, count in found.report.counts.items() if count}
    assert counts == {Origin.SAME: 1, Origin.NEW: 1, Origin.OBSOLETE: 1}
    assert (found.lost, found.filled) == (1, 2)


def test_what_moves_gets_its_blank_line() -> None:
    joined = HEAD + '\nmsgid "three words here"\nmsgstr "drei"\nmsgid "one"\nmsgstr "eins"\n'
    found = splice(joined)
    assert found
    assert found.body == ONE.encode() + b'\nmsgid "three words here"\nmsgstr "drei"\n'
