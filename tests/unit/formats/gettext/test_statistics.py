from __future__ import annotations

import pytest

from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.statistics import Statistics, statistics

HEADER = 'msgid ""\nmsgstr "Language: fr\\n"\n\n'
PLAIN = (
    HEADER
    + 'msgid "one two"\nmsgstr "x"\n\n'
    + '#: a\n#, c-format, fuzzy\nmsgid ""\n"three "\n"four five"\nmsgstr "x"\n\n'
    + '# not fuzzy\nmsgctxt "k"\nmsgid ""\nmsgstr "x"\n\n'
    + 'msgid "a\\nb\\\\n c\\\\\\nd"\nmsgstr ""\n\n'
    + 'msgid "p"\nmsgid_plural "ps"\nmsgstr[0] "x"\nmsgstr[1] ""\n\n'
    + 'msgid "q\\tr"\nmsgid_plural "qs"\nmsgstr[0] ""\n"x"\nmsgstr[1] "y"\n\n'
    + '#~ msgid "old"\n#~ msgstr "x"\n#~ msgid "older"\n#~ msgstr ""\n'
)
EXPECTED = Statistics(3, 1, 2, 2, 4, 3, 5)


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace('msgid "', 'msgid  "'),
        PLAIN.replace('msgstr "', 'msgstr  "'),
    ],
    ids=["plain", "windows", "odd sources", "odd translations"],
)
def test_states_and_words_are_counted_in_every_layout(text: str) -> None:
    assert statistics(Catalog.from_bytes(text.encode())) == EXPECTED


def test_domains_are_counted_together() -> None:
    text = HEADER + 'msgid "a"\nmsgstr "b"\n\ndomain "x"\n\nmsgid "a"\nmsgstr ""\n'
    counted = statistics(Catalog.from_bytes(text.encode()))
    assert (counted.translated, counted.untranslated, counted.total, counted.words) == (1, 1, 2, 2)
    assert counted.share == 0.5


def test_nothing_to_translate_is_done() -> None:
    assert statistics(Catalog.from_bytes(b"")).share == 1.0
