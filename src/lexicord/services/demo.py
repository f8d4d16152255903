"""The verb *demo*: the main job on a small real project, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.errors import ProjectError
from lexicord.project.project import Project
from lexicord.services.build import build
from lexicord.services.catalogs import catalog_change, read_catalog
from lexicord.services.check import check
from lexicord.services.demo_files import demo_files, returned_files
from lexicord.services.extract import extract
from lexicord.services.loose_files import lay_out
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
    before anything is written, where the folder holds something already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        message = f"{folder} is there already; name another folder for the demo"
        raise ProjectError(message)
    return _steps(folder)


def _steps(folder: Path) -> Iterator[DemoStep]:
    returned = returned_files()
    files = demo_files(returned)
    lay_out({folder / name: data for name, data in files.items()})
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
