from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.mo import read_mo
from lexicord.services.compiled import compiled_change
from support.projects import project_in

if TYPE_CHECKING:
    from pathlib import Path

    from lexicord.project.layout import CatalogFile
    from lexicord.project.project import Project

PO = 'msgid ""\nmsgstr "X: y\\n"\n\n#, fuzzy\nmsgid "a"\nmsgstr "1"\n\nmsgid "b"\nmsgstr "2"\n'
NAME = "locale/ru/LC_MESSAGES/x.po"


def program(folder: Path, text: str = PO) -> tuple[Project, CatalogFile]:
    project = project_in(folder, **{NAME.replace("/", "__"): text})
    (file,) = project.catalogs()
    return project, file


@pytest.mark.parametrize(("fuzzy", "texts"), [(False, ["2"]), (True, ["1", "2"])])
def test_fuzzy_entries_are_compiled_on_request(
    tmp_path: Path, *, fuzzy: bool, texts: list[str]
) -> None:
    project, file = program(tmp_path)
    change = compiled_change(project, file, fuzzy=fuzzy)
    assert change is not None
    project.save_all([change], command="build")
    entries = read_mo(file.path.with_suffix(".mo").read_bytes()).entries
    assert [each.translation for each in entries if each.source] == texts
    assert compiled_change(project, file, fuzzy=fuzzy) is None


def test_what_is_broken_is_named(tmp_path: Path) -> None:
    project, file = program(tmp_path, "junk\n")
    with pytest.raises(InputError, match=rf"^{NAME}:1:1"):
        compiled_change(project, file, fuzzy=False)
