from __future__ import annotations

from dataclasses import replace

import pytest

from lexicord.domain.catalog import Entry, Previous
from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog

HEADER = 'msgid ""\nmsgstr "Language: fr\\n"\n'
A = '# odd   spacing\n#:  a:1\nmsgid ""\n"a"\nmsgstr "1"\n'
B = '#, fuzzy\n#| msgid "o"\nmsgid "b"\nmsgstr "2"\n'
C = '#~ msgid "c"\n#~ msgstr "3"\n'
TEXT = f"{HEADER}\n{A}\n\n{B}\n{C}\n# tail\n"


def read(text: str = TEXT) -> Catalog:
    return Catalog.from_bytes(text.encode())


def rebuilt(entries: list[Entry], text: str = TEXT) -> str:
    return read(text).rebuilt(entries).to_bytes().decode()


def test_the_same_entries_give_the_same_bytes() -> None:
    catalog = read()
    assert catalog.rebuilt(list(catalog.entries)).to_bytes().decode() == TEXT


def test_equal_entries_of_other_lines_keep_their_bytes() -> None:
    assert rebuilt([replace(entry, line=0) for entry in read().entries]) == TEXT


def test_entries_can_be_moved_added_and_left_out() -> None:
    header, a, b, c = read().entries
    assert rebuilt([b, Entry("n"), a]) == f'{B}\nmsgid "n"\nmsgstr ""\n\n{A}\n# tail\n'
    assert rebuilt([header, c]) == f"{HEADER}\n{C}\n# tail\n"


def test_each_old_entry_is_used_once() -> None:
    text = 'msgid "a"\nmsgstr "1"\n\n# second\nmsgid "a"\nmsgstr "2"\n'
    first, second = read(text).entries
    swapped = rebuilt([replace(second, translations=("3",)), first], text)
    assert swapped == '# second\nmsgid "a"\nmsgstr "3"\n\nmsgid "a"\nmsgstr "1"\n'
    copies = rebuilt([replace(first, line=0), replace(first, line=0), replace(first, line=0)], text)
    assert copies.count('msgstr "1"') == 3


def test_obsoleting_and_reviving_write_the_entry_anew() -> None:
    header, a, b, c = read().entries
    text = rebuilt([header, a, replace(b, obsolete=True), replace(c, obsolete=False)])
    assert '#, fuzzy\n#~| msgid "o"\n#~ msgid "b"\n#~ msgstr "2"\n\nmsgid "c"\n' in text


def test_a_last_line_without_end_gets_one_when_more_follows() -> None:
    text = 'msgid "a"\nmsgstr "b"'
    (a,) = read(text).entries
    assert rebuilt([a], text) == text
    assert rebuilt([a, Entry("c")], text) == f'{text}\n\nmsgid "c"\nmsgstr ""\n'
    assert rebuilt([a], f"{text}\n# tail") == f"{text}\n# tail"
    tail = f"{text} # tail"
    assert rebuilt([Entry("c")], tail) == 'msgid "c"\nmsgstr ""\n# tail'


def test_domains_follow_their_entries() -> None:
    text = 'msgid "a"\nmsgstr ""\n\ndomain "x"\n\nmsgid "b"\nmsgstr ""\n'
    a, b = read(text).entries
    assert rebuilt([a, b], text) == text
    new = Entry("n")
    assert rebuilt([a, new, b], text).count('domain "x"') == 1
    assert rebuilt([b, a], text) == (
        '\ndomain "x"\n\nmsgid "b"\nmsgstr ""\n\ndomain "messages"\n\nmsgid "a"\nmsgstr ""\n'
    )


@pytest.mark.parametrize(
    ("changes", "before", "after"),
    [
        ({"comments": ("odd   spacing", "new")}, "# odd   spacing\n", "# odd   spacing\n# new\n"),
        ({"comments": ()}, "# odd   spacing\n", ""),
        ({"notes": ("n",)}, "#:  a:1\n", "#. n\n#:  a:1\n"),
        ({"references": ("b:1",)}, "#:  a:1\n", "#: b:1\n"),
        ({"flags": ("c-format", "fuzzy")}, "#:  a:1\n", "#:  a:1\n#, c-format, fuzzy\n"),
        ({"previous": Previous("o", "k", "p")}, '"a"\n', '"a"\n'),
        ({"translations": ("x\ny",)}, 'msgstr "1"\n', 'msgstr ""\n"x\\n"\n"y"\n'),
        ({"plural": "as", "translations": ("1", "2")}, "", ""),
    ],
)
def test_only_the_lines_of_changed_fields_change(
    changes: dict[str, tuple[str, ...]],
    before: str,
    after: str,
) -> None:
    catalog = read()
    edited = catalog.edited([replace(catalog.entries[1], **changes)]).to_bytes().decode()  # type: ignore[arg-type]  # fields of many types
    if before != after:
        assert edited == TEXT.replace(before, after)
    assert edited.startswith(f"{HEADER}\n")
    assert edited.endswith(f"\n\n{B}\n{C}\n# tail\n")
    found = Catalog.from_bytes(edited.encode()).entries[1]
    assert all(getattr(found, name) == value for name, value in changes.items())


def test_sticky_flags_stay_on_their_line() -> None:
    catalog = read('#, fuzzy\n#= c-format, kept\nmsgid "a"\nmsgstr "b"\n')
    (entry,) = catalog.entries
    edited = catalog.edited([replace(entry, flags=("c-format", "kept", "no-wrap"))])
    assert edited.to_bytes() == b'#, no-wrap\n#= c-format, kept\nmsgid "a"\nmsgstr "b"\n'


def test_an_odd_entry_is_written_anew_when_edited() -> None:
    catalog = read(f'{HEADER}\n\nmsgid  "a" msgstr "b"\n')
    edited = catalog.edited([replace(catalog.entries[1], translations=("c",))])
    assert edited.to_bytes().decode() == f'{HEADER}\n\nmsgid "a"\nmsgstr "c"\n'


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (Entry("a\0"), "NUL or EOT"),
        (Entry("a", translations=("\4",)), "NUL or EOT"),
        (Entry("a", references=("a\nb",)), "line feed"),
        (Entry("a", flags=("a,b",)), "comma"),
        (Entry("a", comments=("\0",)), "a comment holds NUL"),
        (Entry("a", translations=("1", "2")), "has no plural"),
        (Entry("\ud800"), "does not exist in UTF-8"),
    ],
)
def test_what_no_catalogue_can_hold_is_refused(entry: Entry, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        Catalog.of([entry])


def test_editing_what_is_not_there_is_refused() -> None:
    with pytest.raises(InputError, match="there is no entry 'z'"):
        read().edited([Entry("z")])


def test_many_edits_find_their_entries_by_key() -> None:
    catalog = read()
    edits = [replace(entry, line=0, comments=("new",)) for entry in catalog.entries] + [
        replace(catalog.entries[1], line=0, comments=("newer",)),
    ]
    edited = catalog.edited(edits)
    assert [entry.comments for entry in edited.entries] == [
        ("new",),
        ("newer",),
        ("new",),
        ("new",),
    ]


def test_among_duplicates_the_line_decides() -> None:
    text = 'msgid "a"\nmsgstr "1"\n\nmsgid "a"\nmsgstr "2"\n'
    catalog = read(text)
    second = replace(catalog.entries[1], translations=("3",))
    assert catalog.edited([second]).to_bytes().decode() == text.replace("2", "3")
    assert len(list(catalog.entries)) == 2
    assert catalog.edited([second]).to_bytes().decode() == text.replace("2", "3")


def test_a_line_that_is_not_of_the_key_is_passed_over() -> None:
    catalog = read()
    moved = replace(catalog.entries[2], line=catalog.entries[1].line, comments=("new",))
    assert catalog.edited([moved]).entries[2].comments == ("new",)
    beyond = replace(moved, line=10_000)
    assert read().edited([beyond]).entries[2].comments == ("new",)


def test_blank_lines_between_comments_stay() -> None:
    catalog = read('# a section\n\n# a note\nmsgid "a"\nmsgstr "b"\n')
    edited = catalog.edited([replace(catalog.entries[0], references=("a:1",))])
    assert edited.to_bytes() == b'# a section\n\n# a note\n#: a:1\nmsgid "a"\nmsgstr "b"\n'


def test_a_comment_on_the_line_of_the_last_string_stays_there() -> None:
    data = b'msgid "a"\nmsgstr "b"# tail\n'
    catalog = Catalog.from_bytes(data)
    entry = catalog.entries[0]
    assert catalog.rebuilt([entry]).to_bytes() == data
    changed = catalog.rebuilt([replace(entry, translations=("c",))]).to_bytes()
    assert changed == b'msgid "a"\nmsgstr "c"\n# tail\n'
    assert catalog.rebuilt([]).to_bytes() == b"# tail\n"
