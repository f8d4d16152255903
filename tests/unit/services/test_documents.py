from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.documents import read_documents
from lexicord.services.on_step import silent
from support.projects import project_in

if TYPE_CHECKING:
    from pathlib import Path

START = 'source-locale = "en"\n[[sources]]\nfiles = ["*.*t*"]\nexclude = ["*.toml"]\n'


def test_documents_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    project = project_in(tmp_path, START, b_txt="Two.\n", a_txt="One.\n")
    steps: list[tuple[int, int, str]] = []
    documents = read_documents(project, lambda *step: steps.append(step))
    assert [each.file.name for each in documents] == ["a.txt", "b.txt"]
    assert [each.document.units[0].source for each in documents] == ["One.", "Two."]
    assert [name for _, _, name in steps] == ["a.txt", "b.txt", ""]


@pytest.mark.parametrize(("cut", "units"), [("sentence", 2), ("paragraph", 1)])
def test_the_project_says_how_they_are_cut(tmp_path: Path, cut: str, units: int) -> None:
    settings = START.replace("[[", f'segmentation = "{cut}"\n[[')
    (document,) = read_documents(project_in(tmp_path, settings, a_txt="One. Two.\n"), silent)
    assert len(document.document.units) == units


def test_a_format_that_is_named_rules(tmp_path: Path) -> None:
    project = project_in(tmp_path, START + 'format = "plaintext"\n')
    (tmp_path / "README.text2").write_text("One.\n", encoding="utf-8")
    (document,) = read_documents(project, silent)
    assert document.codec.name == "plaintext"


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ('keywords = ["say"]\n', r"a\.txt: keywords are for programs.* plaintext"),
        ('keys = ["title"]\n', r"a\.txt: keys and notes are for data.* plaintext"),
        ('notes = ["title"]\n', r"a\.txt: keys and notes are for data.* plaintext"),
        ('format = "pdf"\n', r"a\.txt: 'pdf' is not a format"),
    ],
)
def test_what_does_not_fit_the_document_is_told(tmp_path: Path, more: str, sentence: str) -> None:
    project = project_in(tmp_path, START + more, a_txt="One.\n")
    with pytest.raises(LexicordError, match=sentence):
        read_documents(project, silent)


def test_programs_are_read_with_the_functions_that_mark_their_texts(tmp_path: Path) -> None:
    settings = START.replace("*.*t*", "*.py") + 'keywords = ["say"]\n'
    project = project_in(tmp_path, settings)
    (tmp_path / "a.py").write_text('print(say("Open"))\n', encoding="utf-8")
    (document,) = read_documents(project, silent)
    assert [unit.source for unit in document.document.units] == ["Open"]
    assert not document.codec.builds


def test_equal_texts_can_be_told_apart(tmp_path: Path) -> None:
    settings = START + 'apart = ["On*"]\n'
    (document,) = read_documents(project_in(tmp_path, settings, a_txt="One.\n\nOne.\n"), silent)
    assert [unit.context for unit in document.document.units] == ["", "#2"]


def test_one_table_can_take_back_what_the_project_tells_apart(tmp_path: Path) -> None:
    settings = START.replace("[[", 'apart = ["*"]\n[[') + "apart = []\n"
    (document,) = read_documents(project_in(tmp_path, settings, a_txt="One.\n"), silent)
    assert [unit.context for unit in document.document.units] == [None]


SRX = """<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header cascade="no"/><body>
<languagerules><languagerule languagerulename="a">
<rule><beforebreak>;</beforebreak><afterbreak> </afterbreak></rule>
</languagerule></languagerules>
<maprules><languagemap languagepattern=".*" languagerulename="a"/></maprules></body></srx>"""


def test_sentences_can_be_found_by_the_rules_of_a_person(tmp_path: Path) -> None:
    settings = START.replace("[[", 'segmentation-rules = "my.srx"\n[[')
    project = project_in(tmp_path, settings, a_txt="One. Two; three.\n")
    (tmp_path / "my.srx").write_text(SRX, encoding="utf-8")
    (document,) = read_documents(project, silent)
    assert [unit.source for unit in document.document.units] == ["One. Two;", "three."]


def test_broken_rules_are_told_with_their_place(tmp_path: Path) -> None:
    settings = START.replace("[[", 'segmentation-rules = "my.srx"\n[[')
    project = project_in(tmp_path, settings, a_txt="One.\n")
    (tmp_path / "my.srx").write_text(SRX.replace("</rule>", ""), encoding="utf-8")
    with pytest.raises(LexicordError, match=r"my\.srx:4:"):
        read_documents(project, silent)
