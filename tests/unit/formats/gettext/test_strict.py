from __future__ import annotations

import pytest

from lexicord.domain.catalog import Entry, Previous
from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog

GOOD = 'msgid "a"\nmsgstr "b"\n'


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ('msgid "a\nmsgstr "b"\n', (1, 7), "no closing quote"),
        ('msgid "a\\"\nmsgstr "b"\n', (1, 7), "no closing quote"),
        ('msgid "가나" junk\nmsgstr "b"\n', (1, 12), "'junk' is not expected"),
        ('msgid "a\\q"\nmsgstr "b"\n', (1, 9), "no escape"),
        ('msgid "a\4"\nmsgstr "b"\n', (1, 9), "EOT"),
        ('msgid "a"\n# c\nmsgstr "b"\n', (2, 1), "a comment cannot stand inside"),
        ('msgstr "b"\nmsgid "a"\n', (1, 1), "msgstr cannot stand here"),
        ('msgid "a"\n\nmsgid "b"\nmsgstr ""\n', (3, 1), "msgstr is missing"),
        ('msgctxt "a"\nmsgctxt "b"\n', (2, 1), "a msgid must follow"),
        ('msgid "a"\nmsgstr[0] "b"\n', (2, 7), "needs a msgid_plural"),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', (3, 1), "needs msgstr[0]"),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n', (3, 7), "numbered without gaps"),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[-1] "c"\n', (3, 7), "'[-1]' is not expected"),
        ('msgid "a"\nmsgid_plural "b"\n', (3, 1), "msgstr[0] is missing"),
        ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', (3, 1), "msgstr cannot stand here"),
        ('msgid "a"\nmsgstr\n', (3, 1), "a string in double quotes"),
        ('msgid "a"\n#~ msgstr "b"\n', (2, 4), "mark all or none"),
        ('#| msgid "a"\n#~ msgid "a"\n#~ msgstr "b"\n', (2, 4), "mark all or none"),
        ('#| msgid "old"\n', (2, 1), "the file ends inside an entry"),
        ('#| msgid "old"\n#: a\nmsgid "a"\nmsgstr ""\n', (2, 1), "a comment cannot stand inside"),
        ('#| msgctxt "o"\nmsgid "a"\nmsgstr ""\n', (2, 1), "previous msgid must stand"),
        ('#| msgid_plural "o"\nmsgid "a"\nmsgstr ""\n', (2, 1), "previous msgid must stand"),
        ('msgid "a"\nmsgstr "b"\n# c\n"d"\n', (4, 1), "belongs to no keyword"),
        ('<<<<<<< HEAD\nmsgid "a"\n', (1, 1), "conflict marker"),
        ('"a"\n', (1, 1), "belongs to no keyword"),
        ("hello\n", (1, 1), "'hello' is not expected"),
        ('"', (1, 1), "no closing quote"),
        ('{"a": 1}\n', (1, 1), "'{' is not expected"),
        ("msgid 'a'\n", (1, 7), "is not expected"),
        ('msgid "\\000"\nmsgstr ""\n', (1, 1), "stands for NUL"),
    ],
)
def test_what_is_broken_is_refused_with_its_place(
    text: str,
    place: tuple[int, int],
    reason: str,
) -> None:
    with pytest.raises(InputError) as caught:
        Catalog.from_bytes(text.encode())
    assert reason in caught.value.reason
    assert (caught.value.line, caught.value.column) == place


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ('msgid "a" "b"\nmsgstr "c" "d"\n"e"\n', Entry("ab", translations=("cde",), line=1)),
        ('msgid"a"\nmsgstr\t"b"\n', Entry("a", translations=("b",), line=1)),
        ('  msgid "a"\n\t"b"\n  msgstr "c"\n', Entry("ab", translations=("c",), line=1)),
        ('msgid "a"\n\n"b"\n\nmsgstr "c"\n\n"d"\n', Entry("ab", translations=("cd",), line=1)),
        ('msgid "a\\\nb"\nmsgstr "\\x41\\102"\n', Entry("ab", translations=("AB",), line=1)),
        ('msgid "a\\\r\nb"\nmsgstr "c"', Entry("ab", translations=("c",), line=1)),
        ('msgid \\\n"a"\nmsgstr "c"', Entry("a", translations=("c",), line=1)),
        (
            'msgid "a"\nmsgid_plural "b"\nmsgstr [0] "c"\nmsgstr[ 1 ]"d"\n',
            Entry("a", plural="b", translations=("c", "d"), line=1),
        ),
        (
            '#~\tmsgctxt "k"\n#~msgid "a"\n#~ msgstr "b"\n#~"c"\n',
            Entry("a", "k", translations=("bc",), obsolete=True, line=1),
        ),
        (
            '#~ # note\n#~ #, fuzzy\n#~ msgid "a"\n#~ msgstr "b"\n',
            Entry(
                "a",
                translations=("b",),
                flags=("fuzzy",),
                comments=("note",),
                obsolete=True,
                line=3,
            ),
        ),
        (
            '#|msgctxt "k"\n#| msgid  "o"\n#| msgid_plural "p"\nmsgid "a"\nmsgstr "b"\n',
            Entry("a", translations=("b",), previous=Previous("o", "k", "p"), line=4),
        ),
        ('#|\nmsgid "a"\nmsgstr "b"\n', Entry("a", translations=("b",), line=2)),
    ],
)
def test_unusual_layout_is_read_and_kept(text: str, entry: Entry) -> None:
    catalog = Catalog.from_bytes(text.encode())
    assert list(catalog.entries) == [entry]
    assert catalog.entries[0] == Catalog.from_bytes(text.encode()).entries[0] == entry
    assert catalog.rebuilt(list(catalog.entries)).to_bytes() == text.encode()


def test_entries_on_one_line_are_cut_apart() -> None:
    text = b'msgid "a" msgstr "b" msgid "c" msgstr "d" # e\nmsgid "f" msgstr "g"'
    entries = Catalog.from_bytes(text).entries
    assert [(e.source, e.translation, e.comments) for e in entries] == [
        ("a", "b", ()),
        ("c", "d", ()),
        ("f", "g", ("e",)),
    ]


def test_a_domain_line_is_kept() -> None:
    text = (GOOD + '# c\ndomain "x"\n' + GOOD).encode()
    catalog = Catalog.from_bytes(text)
    assert len(catalog.entries) == 2
    assert catalog.rebuilt(list(catalog.entries)).to_bytes() == text
