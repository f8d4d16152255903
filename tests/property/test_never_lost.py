"""Whatever happens to a project, no text that anybody ever entered is lost."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from lexicord.domain.errors import LexicordError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.project.project import Project
from lexicord.project.undo import standing, undo
from lexicord.services.extract import extract
from lexicord.services.merge import merge
from lexicord.services.merging import Choice
from lexicord.services.resolve import has_conflicts, resolve
from lexicord.services.update import update
from support.killing import killed
from support.workshop import KO, prepared

if TYPE_CHECKING:
    from collections.abc import Callable

    from lexicord.domain.catalog import Entry

SENTENCES = (
    "The delegation came in the spring.",
    "The delegation came in the autumn.",
    "It had twelve members.",
    "It had fourteen members.",
    "Everybody was glad.",
)
UNITS = st.integers(0, 9)
ARTICLES = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5)
CHOICES = st.sampled_from([None, *Choice])
SETTINGS = """\
source-locale = "en"
target-locales = ["ko-KP"]
[[sources]]
files = ["texts/*.txt"]
domain = "{stem}"
"""


class ProjectLife(RuleBasedStateMachine):
    """Authors, translators and a returned file, with kills in between; texts are all different."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp()).resolve()
        (self.home / "project").mkdir()
        text = " ".join(SENTENCES[:3])
        self.project = prepared(self.home / "project", settings=SETTINGS, text=text)
        self.catalog = self.project.catalog_path("visits", KO)
        self.returned = self.home / "returned.po"
        self.entered: set[str] = set()
        self.count = 0

    def teardown(self) -> None:
        shutil.rmtree(self.home)

    def run(self, command: Callable[[], object], kill_at: int | None = None) -> None:
        """Run a command of ours, killed or not; an error leaves everything as it was."""
        if kill_at is not None and killed(command, kill_at):
            self.project = Project.open(self.project.root, actor=self.project.actor)
            return
        with suppress(LexicordError):
            command()

    def edit(self, path: Path, unit: int, *, fuzzy: bool = False) -> None:
        """Enter a new text as any editor would; what the person overwrites is the person's."""
        catalog = Catalog.from_bytes(path.read_bytes())
        live = [each for each in catalog.entries if each.source and not each.obsolete]
        if live:
            entry = live[unit % len(live)]
            self.count += 1
            text = f"번역문 {self.count}."
            self.entered.discard(entry.translation)
            self.entered.add(text)
            flags = ("fuzzy",) if fuzzy else ()
            done = replace(entry, translations=(text,), flags=flags)
            path.write_bytes(catalog.edited([done]).to_bytes())

    @rule(unit=UNITS, fuzzy=st.booleans())
    def a_person_edits_the_catalogue(self, unit: int, fuzzy: bool) -> None:  # noqa: FBT001 - drawn
        self.edit(self.catalog, unit, fuzzy=fuzzy)

    @rule()
    def a_person_approves_everything(self) -> None:
        catalog = Catalog.from_bytes(self.catalog.read_bytes())
        done = [_finished(entry) for entry in catalog.entries if entry.fuzzy]
        self.catalog.write_bytes(catalog.edited(done).to_bytes())

    @rule(article=ARTICLES, kill_at=st.none() | st.integers(1, 40))
    def the_author_writes_anew(self, article: list[str], kill_at: int | None) -> None:
        path = self.project.root / "texts" / "visits.txt"
        path.write_text(" ".join(article), encoding="utf-8")
        self.run(partial(extract, self.project))
        self.run(partial(update, self.project, accept_loss=True), kill_at)

    @rule()
    def the_catalogue_is_sent_out(self) -> None:
        data = self.catalog.read_bytes()
        if self.returned.exists():
            # What was in the earlier file and never taken in is thrown away by the person.
            present = self.found(without=self.returned)
            self.entered = {text for text in self.entered if text.encode() in present}
        self.returned.write_bytes(data)

    @precondition(lambda self: self.returned.exists())
    @rule(unit=UNITS)
    def the_translator_edits_what_was_sent(self, unit: int) -> None:
        self.edit(self.returned, unit)

    @precondition(lambda self: self.returned.exists())
    @rule(choice=CHOICES, kill_at=st.none() | st.integers(1, 40))
    def the_file_comes_back(self, choice: Choice | None, kill_at: int | None) -> None:
        command = partial(merge, self.project, self.returned, choice=choice, accept_loss=True)
        self.run(command, kill_at)

    @precondition(lambda self: has_conflicts(self.catalog))
    @rule(choice=CHOICES, kill_at=st.none() | st.integers(1, 40))
    def conflicts_are_settled(self, choice: Choice | None, kill_at: int | None) -> None:
        self.run(partial(resolve, self.catalog, choice=choice), kill_at)

    @precondition(lambda self: len(standing(self.project.journal.changes())) > 2)
    @rule()
    def a_command_is_taken_back(self) -> None:
        self.run(partial(undo, self.project))

    def found(self, without: Path | None = None) -> bytes:
        """Return everything that can be read: the files, and what the journal keeps."""
        files = (path for path in self.home.rglob("*.po") if path.is_file() and path != without)
        contents = self.project.journal.contents
        return b"\n".join(
            [*(path.read_bytes() for path in files), *map(contents.get, contents.names())]
        )

    @invariant()
    def every_text_is_there(self) -> None:
        present = self.found()
        assert [text for text in self.entered if text.encode() not in present] == []

    @invariant()
    def the_catalogue_is_sound(self) -> None:
        Catalog.from_bytes(self.catalog.read_bytes())


def _finished(entry: Entry) -> Entry:
    return replace(entry, flags=tuple(flag for flag in entry.flags if flag != "fuzzy"))


ProjectLife.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
test_nothing_is_lost = ProjectLife.TestCase
