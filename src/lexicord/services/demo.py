"""The verb *demo*: the main job on a small real project, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.project.project import Project
from lexicord.project.scaffold import create_folder
from lexicord.services.build import build
from lexicord.services.catalogs import catalog_change, read_catalog
from lexicord.services.check import check
from lexicord.services.demo_files import demo_files, returned_files
from lexicord.services.extract import extract
from lexicord.services.merge import merge
from lexicord.services.reports import DemoStep, InitReport
from lexicord.services.update import update

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from lexicord.services.demo_files import Returned


def demo(folder: Path) -> Iterator[DemoStep]:
    """Lay out the demo project in ``folder`` and run the main job on it.

    Yields each step when it is done: the files laid out, *extract*, *update*, a *merge* for
    each returned file, *check* and *build*. *fix* is left to the person. Raises ProjectError,
    with nothing written, where the folder holds something already.
    """
    returned = returned_files()
    files = demo_files(returned)
    folder = create_folder(folder, files)
    yield DemoStep("init", InitReport(str(folder), tuple(files)))
    project = Project.open(folder)
    yield DemoStep("extract", extract(project))
    yield DemoStep("update", update(project))
    for path in _returned(project, returned):
        yield DemoStep("merge", merge(project, path))
    yield DemoStep("check", check(project))
    yield DemoStep("build", build(project))


def _returned(project: Project, returned: Sequence[Returned]) -> list[Path]:
    """Write what the translator makes of the files that *update* has just sent out."""
    changes = []
    for each in returned:
        sent = project.catalog_path(each.domain, each.locale)
        catalog = each.filled(read_catalog(project.read(sent), project.name_of(sent)))
        path = project.root / "returned" / f"{each.domain}.{each.locale}.po"
        changes.append(catalog_change(path, catalog, None))
    project.save_all(changes, command="demo")
    return [change.path for change in changes]
