"""Which texts of a file are searched for dates, and in which language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.services.dated_texts import dated_texts, files_with_dates
from support.documents import docx

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = LocaleTag("en")
DATE = "Founded on July 15, 1960."
CATALOG = """\
msgid ""
msgstr ""
"Language: ko_KP\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

msgid "A day"
msgstr "하루"

msgid "A week"
msgid_plural "Weeks"
msgstr[0] "주"

#~ msgid "Gone"
#~ msgstr "없음"
"""


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.md", f"# Title\n\n{DATE}\n".encode()),
        ("a.html", f"<html><body><p>{DATE}</p></body></html>".encode()),
        ("a.json", f'{{"a": "{DATE}"}}'.encode()),
        ("a.yaml", f"a: {DATE}\n".encode()),
        ("a.csv", f'id,text\n1,"{DATE}"\n'.encode()),
        ("a.srt", f"1\n00:00:01,000 --> 00:00:02,000\n{DATE}\n".encode()),
        ("a.properties", f"a={DATE}\n".encode()),
        ("a.ftl", f"a = {DATE}\n".encode()),
        ("strings.xml", f'<resources><string name="a">{DATE}</string></resources>'.encode()),
        ("a.py", f'_("{DATE}")\n'.encode()),
        ("a.docx", docx(f"<w:p><w:r><w:t>{DATE}</w:t></w:r></w:p>")),
    ],
)
def test_documents_are_read_by_their_units(name: str, data: bytes) -> None:
    found = [each for each in dated_texts(name, data, ENGLISH) if DATE in each.text]

    assert [(each.locale, bool(each.unit)) for each in found] == [(ENGLISH, True)]
    assert found[0].line >= 1


@pytest.mark.parametrize("name", ["a.txt", "a.log", "a"])
def test_any_other_file_is_one_text(name: str) -> None:
    [found] = dated_texts(name, DATE.encode(), ENGLISH)

    assert (found.text, found.line, found.unit) == (DATE, 1, "")


def test_both_sides_of_a_catalogue_are_read_in_their_languages() -> None:
    found = [*dated_texts("ko.po", CATALOG.encode(), ENGLISH)]

    assert [(each.unit, each.text, str(each.locale), each.line) for each in found] == [
        ("msgid", "A day", "en", 7),
        ("msgstr", "하루", "ko-KP", 7),
        ("msgid", "A week", "en", 10),
        ("msgid_plural", "Weeks", "en", 10),
        ("msgstr[0]", "주", "ko-KP", 10),
    ]


def test_a_template_need_not_say_a_language() -> None:
    template = b'msgid "A day"\nmsgstr ""\n'

    found = [*dated_texts("article.pot", template, ENGLISH)]

    assert [(each.text, each.locale) for each in found] == [("A day", ENGLISH), ("", ENGLISH)]


@pytest.mark.parametrize(
    ("name", "data"),
    [("old.txt", b"\x41\xe9"), ("old.md", b"\x41\xe9"), ("old.po", b'msgid "'), ("a.docx", b"PK")],
)
def test_a_broken_file_is_named(name: str, data: bytes) -> None:
    with pytest.raises(InputError, match=f"^{name}"):
        list(dated_texts(name, data, ENGLISH))


def test_a_folder_means_what_has_a_format(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "sub").mkdir()
    names = ["b.md", "a.po", "a.conflicts.po", "x.bin", ".git/c.txt", "sub/d.pot", "e.txt"]
    for name in names:
        (tmp_path / name).touch()

    found = [file.relative_to(tmp_path).as_posix() for file in files_with_dates(tmp_path)]

    assert found == ["a.po", "b.md", "e.txt", "sub/d.pot"]
