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


GLOSSARY = """\
[wpk]
en.preferred = "Workers' Party of Korea"
ko.preferred = "조선로동당"
[youth]
en.preferred = "Youth League"
ko.preferred = "청년동맹"
"""
CAME = (
    OLD.replace("Language: de", "Language: ko")
    + '\nmsgid "The Workers\' Party of Korea came."\nmsgstr "조선로동당은 왔다."\n'
)
OTHER = "The Youth League came."


def suggested(folder: Path, glossary: Path | None = None) -> tuple[str, object]:
    """Return what is suggested where another name came, and what was brought up to date."""
    po, pot = folder / "de.po", folder / "new.pot"
    po.write_text(CAME, encoding="utf-8")
    pot.write_text(NEW.format(f'msgid "{OTHER}"\nmsgstr ""\n'), encoding="utf-8")
    report = update_file(po, pot, glossary=glossary, similarity=0.3, accept_loss=True, explain=True)
    return entry(po, OTHER).translation, report.suggestions[0].updated


def glossary_in(folder: Path) -> Path:
    folder.mkdir()
    (folder / "places.toml").write_text(GLOSSARY, encoding="utf-8")
    return folder


def test_a_glossary_that_is_named_brings_names_up_to_date(tmp_path: Path) -> None:
    named = glossary_in(tmp_path / "names")
    assert suggested(tmp_path, named) == (
        "청년동맹은 왔다.",
        (("Workers' Party of Korea", "Youth League"),),
    )


def test_a_glossary_beside_the_catalogue_is_found(tmp_path: Path) -> None:
    glossary_in(tmp_path / "glossary")
    assert suggested(tmp_path)[0] == "청년동맹은 왔다."


def test_the_glossary_of_the_project_around_is_used(tmp_path: Path) -> None:
    glossary_in(tmp_path / "terms")
    (tmp_path / "lexicord.toml").write_text(
        'source-locale = "en"\ntarget-locales = ["ko"]\nglossary-folder = "terms"\n',
        encoding="utf-8",
    )
    (tmp_path / "po").mkdir()
    assert suggested(tmp_path / "po")[0] == "청년동맹은 왔다."


def test_without_a_glossary_names_stay_as_they_were(tmp_path: Path) -> None:
    assert suggested(tmp_path) == ("조선로동당은 왔다.", ())


def test_dates_are_known_without_a_glossary(tmp_path: Path) -> None:
    po, pot = files(tmp_path, NEW.format('msgid "Closed on 6 May 2026"\nmsgstr ""\n'))
    dated = OLD + '\nmsgid "Closed on 5 May 2026"\nmsgstr "Am 5. Mai 2026 geschlossen"\n'
    po.write_text(dated, encoding="utf-8")
    update_file(po, pot, accept_loss=True)
    assert entry(po, "Closed on 6 May 2026").translation == "Am 6. Mai 2026 geschlossen"


def test_a_glossary_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(LexicordError, match="nowhere"):
        suggested(tmp_path, tmp_path / "nowhere")


def test_a_catalogue_of_no_language_gets_suggestions_as_they_are(tmp_path: Path) -> None:
    po, pot = files(tmp_path)
    po.write_text(OLD.replace('"Language: de\\n"\n', ""), encoding="utf-8")
    update_file(po, pot)
    assert entry(po, "Open the file").fuzzy
