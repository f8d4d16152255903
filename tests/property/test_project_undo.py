"""Whatever is edited, saved, undone and edited by hand: every text that ever was can come back."""

from __future__ import annotations

import shutil
import tempfile
from functools import partial
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from lexicord.domain.errors import SaveError
from lexicord.project.changes import ChangeState
from lexicord.project.contents import digest
from lexicord.project.doctor import examine
from lexicord.project.file_change import FileChange
from lexicord.project.undo import standing, undo
from support.projects import project_in

NAMES = st.sampled_from(["a.po", "b.po", "ko/c.po"])
TEXTS = st.none() | st.binary(max_size=4)


def _always(text: bytes | None, _: bytes | None) -> bytes | None:
    return text


class CatalogueLife(RuleBasedStateMachine):
    """Edits through lexicord and past it, with undo; the model is what the files hold."""

    def __init__(self) -> None:
        super().__init__()
        self.project = project_in(Path(tempfile.mkdtemp()).resolve())
        self.files: dict[str, bytes | None] = {}
        self.history: list[dict[str, bytes | None]] = []

    def teardown(self) -> None:
        shutil.rmtree(self.project.root)

    def save(self, wanted: dict[str, bytes | None]) -> None:
        changes = [FileChange(Path(name), partial(_always, text)) for name, text in wanted.items()]
        if self.project.save_all(changes, command="edit") is not None:
            self.history.append(dict(self.files))
            self.files |= wanted

    @rule(wanted=st.dictionaries(NAMES, TEXTS, min_size=1, max_size=3))
    def edit(self, wanted: dict[str, bytes | None]) -> None:
        self.save(wanted)

    @precondition(lambda self: self.history)
    @rule()
    def undo_one(self) -> None:
        undo(self.project)
        self.files = self.history.pop()

    @precondition(lambda self: self.history)
    @rule()
    def undo_and_change_ones_mind(self) -> None:
        change = undo(self.project)
        assert change is not None
        undo(self.project, change.number)

    @precondition(lambda self: self.history)
    @rule(name=NAMES, text=st.binary(min_size=9, max_size=9))
    def edit_by_hand_is_never_overwritten(self, name: str, text: bytes) -> None:
        path = self.project.root / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text)
        touched = {file.path for file in standing(self.project.journal.changes())[-1].files}
        try:
            undo(self.project)
            self.files = self.history.pop()
            assert name not in touched
        except SaveError:
            assert name in touched
        assert path.read_bytes() == text
        old = self.files.get(name)
        path.unlink() if old is None else path.write_bytes(old)

    @invariant()
    def files_are_as_the_model_says(self) -> None:
        for name in ("a.po", "b.po", "ko/c.po"):
            assert self.project.read_or_none(Path(name)) == self.files.get(name)

    @invariant()
    def every_content_is_kept(self) -> None:
        changes = self.project.journal.changes()
        assert all(change.state is ChangeState.DONE for change in changes)
        assert examine(self.project) == []
        for file in (file for change in changes for file in change.files):
            for name in (file.before, file.after):
                assert name is None or digest(self.project.journal.contents.get(name)) == name


TestCatalogueLife = CatalogueLife.TestCase
TestCatalogueLife.settings = settings(max_examples=20, stateful_step_count=12, deadline=None)
