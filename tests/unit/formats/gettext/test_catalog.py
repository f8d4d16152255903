from __future__ import annotations

from dataclasses import replace

import pytest

from lexicord.domain.catalog import Entry, State
from lexicord.domain.errors import InputError
from lexicord.domain.unit import UnitKey
from lexicord.formats.gettext.catalog import Catalog

FIELDS = {"Language": "ko", "Content-Type": "text/plain; charset=UTF-8"}
PO = Catalog.new(
    FIELDS,
    [
        Entry("Hello", translations=("안녕",), references=("a.txt:1",), notes=("greeting",)),
        Entry("%d file", plural="%d files", translations=("", "")),
        Entry("Open", context="menu", flags=("fuzzy",), translations=("열다",)),
        Entry("old", translations=("낡은",), obsolete=True),
    ],
    comments=("Title", "", "Second line"),
).to_bytes()


def test_a_new_catalogue_is_written_as_gettext_writes_it() -> None:
    assert PO.decode() == (
        "# Title\n#\n# Second line\n"
        'msgid ""\nmsgstr ""\n"Language: ko\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '\n#. greeting\n#: a.txt:1\nmsgid "Hello"\nmsgstr "안녕"\n'
        '\nmsgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] ""\nmsgstr[1] ""\n'
        '\n#, fuzzy\nmsgctxt "menu"\nmsgid "Open"\nmsgstr "열다"\n'
        '\n#~ msgid "old"\n#~ msgstr "낡은"\n'
    )


def test_reading_gives_back_what_was_written() -> None:
    entries = Catalog.from_bytes(PO).entries
    assert [entry.state for entry in entries][1:] == [
        State.TRANSLATED,
        State.UNTRANSLATED,
        State.FUZZY,
        State.TRANSLATED,
    ]
    assert Catalog.of(list(entries)).to_bytes() == PO


def test_header_fields_are_read_in_order() -> None:
    header = Catalog.from_bytes(PO).header
    assert header.fields == tuple(FIELDS.items())
    assert header.get("language") == "ko"


def test_entries_are_found_by_key_and_obsoleteness() -> None:
    catalog = Catalog.from_bytes(PO)
    found = catalog.get(UnitKey("menu", "Open"))
    assert found
    assert found.translation == "열다"
    assert catalog.get(UnitKey(None, "old")) is None
    assert catalog.get(UnitKey(None, "old"), obsolete=True)


def test_an_edit_touches_the_lines_of_its_field_only() -> None:
    catalog = Catalog.from_bytes(PO)
    edited = catalog.edited([replace(catalog.entries[1], translations=("여보세요",))])
    assert edited.to_bytes() == PO.replace("안녕".encode(), "여보세요".encode())


def test_header_edits_keep_the_other_lines() -> None:
    odd = PO.replace(b'"Language: ko\\n"\n', b'"X-Odd: 1"\n"2\\n"\n"Language: ko\\n"\n')
    edited = Catalog.from_bytes(odd).with_header({"Language": "fr", "X-New": "1"})
    expected = odd.replace(b"Language: ko", b"Language: fr")
    assert edited.to_bytes() == expected.replace(b'UTF-8\\n"\n', b'UTF-8\\n"\n"X-New: 1\\n"\n')


def test_the_same_header_changes_nothing() -> None:
    catalog = Catalog.from_bytes(PO)
    assert catalog.with_header({"Language": "ko"}) is catalog


def test_a_catalogue_without_header_gets_one_in_front() -> None:
    catalog = Catalog.from_bytes(b'msgid "a"\nmsgstr "b"\n')
    assert not catalog.header.fields
    data = catalog.with_header({"Language": "fr"}).to_bytes()
    assert data == b'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "a"\nmsgstr "b"\n'


def test_conversion_changes_the_bytes_and_the_header() -> None:
    latin = PO.replace(b"UTF-8", b"EUC-KR").decode().encode("euc-kr")
    catalog = Catalog.from_bytes(latin)
    assert (catalog.charset, catalog.codec) == ("EUC-KR", "euc_kr")
    assert catalog.converted().to_bytes() == PO
    assert Catalog.from_bytes(PO).converted("EUC-KR").to_bytes() == latin


def test_a_new_charset_in_the_header_converts_too() -> None:
    wanted = {"Content-Type": "text/plain; charset=Shift_JIS"}
    ascii_only = PO.decode().replace("안녕", "x").replace("열다", "表").replace("낡은", "示")
    converted = Catalog.from_bytes(ascii_only.encode()).with_header(wanted)
    assert converted.to_bytes() == ascii_only.replace("UTF-8", "Shift_JIS").encode("shift_jis")


@pytest.mark.parametrize("name", ["ISO-8859-1", "X-FOO"])
def test_what_does_not_fit_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="UTF-8"):
        Catalog.from_bytes(PO).converted(name)


def test_a_character_that_does_not_fit_is_refused_on_edit() -> None:
    latin = PO.replace(b"UTF-8", b"ISO-8859-1").decode().encode("ascii", "ignore")
    catalog = Catalog.from_bytes(latin)
    with pytest.raises(InputError, match="convert the catalogue to UTF-8 first"):
        catalog.edited([replace(catalog.entries[1], translations=("안녕",))])


def test_the_mark_of_utf8_is_kept() -> None:
    data = b"\xef\xbb\xbf" + PO
    catalog = Catalog.from_bytes(data)
    assert catalog.to_bytes() == data
    assert catalog.rebuilt(list(catalog.entries)).to_bytes() == data


def test_windows_line_ends_are_kept_and_used() -> None:
    data = PO.replace(b"\n", b"\r\n")
    catalog = Catalog.from_bytes(data)
    assert [e.source for e in catalog.entries] == [e.source for e in Catalog.from_bytes(PO).entries]
    edited = catalog.edited([replace(catalog.entries[1], translations=("a\nb",))]).to_bytes()
    assert b'msgstr ""\r\n"a\\n"\r\n"b"\r\n' in edited
    assert edited.count(b"\n") == edited.count(b"\r\n")


def test_shift_jis_keeps_its_bytes_beside_an_edit() -> None:
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=Shift_JIS\\n"\n'
    text = f'{head}\nmsgid "表"\nmsgstr "ソ"\n'
    data = text.encode("shift_jis")
    catalog = Catalog.from_bytes(data)
    edited = catalog.edited([replace(catalog.entries[1], translations=("能",))])
    assert edited.to_bytes() == text.replace("ソ", "能").encode("shift_jis")


def test_domains_and_tail_are_told() -> None:
    catalog = Catalog.from_bytes(b'domain "x"\nmsgid "a"\nmsgstr "b"\n\n# tail\n')
    assert catalog.domains == ((0, "x"),)
    assert catalog.tail_comments == "# tail"


LONG = "word " * 30
ODD = b"""# tail of a comment
#=  sticky-one
#, no-wrap
msgid "one"
msgstr "%(long)b"

domain "other"
#| msgid "%(long)b"
msgid "two" msgstr "%(long)b" msgid "x" msgstr ""
#~ msgid "three"
#~ msgstr "%(long)b"
# after the last
""" % {b"long": LONG.encode()}


def test_every_text_is_wrapped_anew_and_nothing_else_changes() -> None:
    catalog = Catalog.from_bytes(ODD)
    wrapped = catalog.rewrapped(79)
    plain = [replace(entry, line=0) for entry in catalog.entries]
    assert [replace(entry, line=0) for entry in wrapped.entries] == plain
    lines = wrapped.to_bytes().splitlines()
    assert [line for line in lines if len(line) > 79] == [ODD.splitlines()[4]]
    assert lines[:3] == ODD.splitlines()[:3]
    assert wrapped.domains == catalog.domains
    assert wrapped.rewrapped(0).rewrapped(79).to_bytes() == wrapped.to_bytes()
    assert Catalog.from_bytes(wrapped.to_bytes()).tail_comments == "# after the last"


def test_windows_line_ends_and_charsets_stay_when_texts_are_wrapped() -> None:
    text = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=Shift_JIS\\n"\n'
    text += f'\nmsgid "a"\nmsgstr "{"表 " * 40}"\n'
    wrapped = Catalog.from_bytes(text.replace("\n", "\r\n").encode("shift_jis")).rewrapped()
    data = wrapped.to_bytes()
    assert data.count(b"\n") == data.count(b"\r\n") > text.count("\n")
    assert Catalog.from_bytes(data).entries[1].translation == "表 " * 40


def test_a_new_catalogue_is_in_the_charset_that_its_header_names() -> None:
    made = Catalog.of([latin_header(), Entry("a", translations=("é",))])
    assert b'msgstr "\xe9"' in made.to_bytes()
    with pytest.raises(InputError, match="ISO-8859-1"):
        Catalog.of([latin_header(), Entry("a", translations=("가",))])


def test_a_header_that_names_another_charset_converts_the_file() -> None:
    old = Catalog.new({"Content-Type": "text/plain; charset=UTF-8"}, [Entry("a", plural="é")])
    edited = old.edited([latin_header()])
    rebuilt = old.rebuilt([latin_header(), old.entries[1]])
    assert edited.to_bytes() == rebuilt.to_bytes()
    assert b'msgid_plural "\xe9"' in edited.to_bytes()


def test_conversion_gives_a_header_to_a_file_that_has_none() -> None:
    made = Catalog.from_bytes(b'msgid "a"\nmsgstr "\xc3\xa9"\n').converted("ISO-8859-1").to_bytes()
    assert b"charset=ISO-8859-1" in made
    assert made.endswith(b'msgid "a"\nmsgstr "\xe9"\n')


def latin_header() -> Entry:
    return Entry("", translations=("Content-Type: text/plain; charset=ISO-8859-1\n",))
