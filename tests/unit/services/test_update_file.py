"""One catalogue and one template, without a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import LexicordError
from lexicord.services.update_file import update_file
from support.projects import tree
from support.workshop import entry, read

if TYPE_CHECKING:
    from pathlib import Path

OLD = """\
msgid ""
msgstr ""
"POT-Creation-Date: 2025-01-01 00:00+0000\\n"
"Language: de\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "Open the file now"
msgstr "Jetzt die Datei öffnen"

msgid "Close"
msgstr "Schließen"
"""
NEW = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n{}'
REWORDED = NEW.format('msgid "Open the file"\nmsgstr ""\n\nmsgid "Close"\nmsgstr ""\n')


def files(folder: Path, template: str = REWORDED) -> tuple[Path, Path]:
    po, pot = folder / "de.po", folder / "new.pot"
    po.write_text(OLD, encoding="utf-8")
    pot.write_text(template, encoding="utf-8")
    return po, pot


def test_the_result_goes_where_it_is_wanted(tmp_path: Path) -> None:
    po, pot = files(tmp_path)
    report = update_file(po, pot, tmp_path / "out.po")
    assert po.read_text(encoding="utf-8") == OLD
    assert entry(tmp_path / "out.po", "Open the file").translation == "Jetzt die Datei öffnen"
    assert (report.locale, report.domain, report.created) == ("de", "de", True)
    assert dict(report.carried) == {"same": 1, "alike": 1}


def test_without_an_output_the_catalogue_itself_is_updated(tmp_path: Path) -> None:
    po, pot = files(tmp_path)
    report = update_file(po, pot)
    assert entry(po, "Open the file").fuzzy
    assert (report.created, report.written) == (False, True)
    assert not update_file(po, pot).written


def test_no_stamp_is_left_where_nothing_is_journaled(tmp_path: Path) -> None:
    po, pot = files(tmp_path)
    update_file(po, pot)
    assert "X-Lexicord-Base" not in read(po).header


@pytest.mark.parametrize(("similarity", "fuzzy"), [(1.0, True), (0.6, False)])
def test_suggestions_can_be_refused(tmp_path: Path, similarity: float, *, fuzzy: bool) -> None:
    po, pot = files(tmp_path)
    update_file(po, pot, similarity=similarity, fuzzy=fuzzy)
    assert entry(po, "Open the file").translation == ""
    assert entry(po, "Open the file now").obsolete


@pytest.mark.parametrize("template", ["", NEW.format("")])
def test_an_emptied_template_stops(tmp_path: Path, template: str) -> None:
    po, pot = files(tmp_path, template)
    before = tree(tmp_path)
    with pytest.raises(LexicordError, match=r"de\.po: 2 of 2 translations would go out of use"):
        update_file(po, pot)
    assert tree(tmp_path) == before
    assert update_file(po, pot, accept_loss=True).progress.obsolete == 2


@pytest.mark.parametrize("gone", ["de.po", "new.pot"])
def test_a_file_that_is_not_there_is_told(tmp_path: Path, gone: str) -> None:
    po, pot = files(tmp_path)
    (tmp_path / gone).unlink()
    with pytest.raises(LexicordError, match=f"{gone} is missing"):
        update_file(po, pot)
