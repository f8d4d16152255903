"""Merges and updates beside what people made of them: run it with ``python``, without arguments.

Reads the published catalogues of ``../shared/data/real``. Of 92 merges of two branches it says how
many units agree with what people committed, beside plain three-way merges: of whole units, and
of units of which nothing but text and state is looked at. Of
real updates it says how often a changed unit got a suggestion, and how near that was to what
people wrote in the end; msgmerge is measured the same way where it is installed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lexicord.domain.errors import LexicordError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.services.merging import Versions
from lexicord.services.update_file import update_file
from lexicord.text.similarity import similarity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lexicord.domain.catalog import Entry
    from lexicord.domain.unit import UnitKey

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "real"
Files = dict[str, bytes]
Known = dict["UnitKey", "Entry"]


def folders(archive: str) -> Iterator[Files]:
    """Yield the files of each folder of an archive, by their names."""
    found: dict[str, Files] = defaultdict(dict)
    with tarfile.open(REAL / archive) as tar:
        for member in tar:
            content = tar.extractfile(member)
            if content is not None:
                folder, _, name = member.name.rpartition("/")
                found[folder][name] = content.read()
    yield from found.values()


def by_key(entries: Sequence[Entry]) -> Known:
    """Return the entries by key, without the header."""
    return {entry.key: entry for entry in entries if not entry.is_header}


def told(entry: Entry | None) -> object:
    """Return what a person would notice of an entry: its texts, its state, whether it is used."""
    return entry and (entry.translations, entry.fuzzy, entry.obsolete)


def merged_by_us(base: Catalog, ours: Catalog, theirs: Catalog) -> tuple[Known, set[UnitKey]]:
    """Return the entries of our merge, read again from its bytes, and the keys left open."""
    versions = Versions(base, ours, theirs)
    outcome = versions.merged()
    written = Catalog.from_bytes(versions.rebuilt(outcome.entries).to_bytes())
    open_ = {conflict.identity.key for conflict in outcome.conflicts if not conflict.name}
    return by_key(written.entries), open_


def whole(entry: Entry | None) -> object:
    """Return all that stands in an entry, wherever it stands."""
    return entry and replace(entry, line=0)


def merged_plainly(
    base: Catalog, ours: Catalog, theirs: Catalog, seen: Callable[[Entry | None], object] = whole
) -> tuple[Known, set[UnitKey]]:
    """Merge whole units: who alone changed one wins, and where both did nobody knows."""
    known, mine, other = (by_key(each.entries) for each in (base, ours, theirs))
    made: Known = {}
    open_: set[UnitKey] = set()
    for key in {**mine, **other, **known}:
        b, o, t = (seen(each.get(key)) for each in (known, mine, other))
        if o not in (t, b) and t != b:
            open_.add(key)
        winner = (other if o == b else mine).get(key)
        if winner is not None:
            made[key] = winner
    return made, open_


@dataclass
class Agreement:
    """Verdicts on units: same as people made it, other, or left undecided."""

    verdicts: Counter[str] = field(default_factory=Counter)
    broken: int = 0

    def add(self, made: Known, open_: set[UnitKey], wanted: Known) -> None:
        """Count the verdicts on one merge."""
        for key in made.keys() | wanted.keys():
            same = told(made.get(key)) == told(wanted.get(key))
            self.verdicts["open" if key in open_ else "same" if same else "other"] += 1

    def __str__(self) -> str:
        """Return a row of the table."""
        total = self.verdicts.total()
        shares = (100 * self.verdicts[verdict] / total for verdict in ("same", "other", "open"))
        return "  ".join(f"{share:9.3f} %" for share in shares) + f"  {self.broken:6}"


def merges() -> None:
    """Print how both ways of merging agree with people."""
    by_texts = partial(merged_plainly, seen=told)
    ways: dict[str, Callable[[Catalog, Catalog, Catalog], tuple[Known, set[UnitKey]]]] = {
        "lexicord": merged_by_us,
        "whole units": merged_plainly,
        "their texts": by_texts,
    }
    found = {name: Agreement() for name in ways}
    unreadable = 0
    for files in folders("merge_quadruples.tar.xz"):
        try:
            base, ours, theirs, wanted = (
                Catalog.from_bytes(files[f"{name}.po"])
                for name in ("base", "ours", "theirs", "result")
            )
        except LexicordError:
            unreadable += 1
            continue
        for name, way in ways.items():
            try:
                found[name].add(*way(base, ours, theirs), by_key(wanted.entries))
            except LexicordError:
                found[name].broken += 1
    sys.stdout.write(f"{'':12}       same        other    undecided  broken\n")
    for name, agreement in found.items():
        sys.stdout.write(f"{name:12}  {agreement}\n")
    sys.stdout.write(f"{unreadable} folders hold a file that is no sound catalogue\n\n")


def updated_by_us(old: bytes, new: bytes) -> bytes:
    """Return our update, as ``lexicord update --po`` makes it."""
    with tempfile.TemporaryDirectory() as folder:
        po, template = Path(folder) / "old.po", Path(folder) / "new.pot"
        po.write_bytes(old)
        template.write_bytes(new)
        update_file(po, template, accept_loss=True)
        return po.read_bytes()


def updated_by_msgmerge(old: bytes, new: bytes) -> bytes:
    """Return msgmerge's update."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("old.po", "new.pot", "out.po")]
        for path, data in zip(paths, (old, new), strict=False):
            path.write_bytes(data)
        command = ["msgmerge", "--quiet", "--previous", "-o", *map(str, (paths[2], *paths[:2]))]
        subprocess.run(command, check=True)
        return paths[2].read_bytes()


def updates() -> None:
    """Print how often a changed unit gets a suggestion, and how near it is."""
    ways = {"lexicord": updated_by_us}
    if shutil.which("msgmerge"):
        ways["msgmerge"] = updated_by_msgmerge
    asked: Counter[str] = Counter()
    scores: dict[str, list[float]] = defaultdict(list)
    for files in folders("update_triples.tar.xz"):
        try:
            old = by_key(Catalog.from_bytes(files["old.po"]).entries)
            wanted = by_key(Catalog.from_bytes(files["gold.po"]).entries)
            made = {name: way(files["old.po"], files["new.pot"]) for name, way in ways.items()}
        except (LexicordError, subprocess.CalledProcessError):
            continue
        for name, data in made.items():
            for entry in by_key(Catalog.from_bytes(data).entries).values():
                right = wanted.get(entry.key)
                known = old.get(entry.key)
                if entry.obsolete or not right or right.fuzzy or not right.translation:
                    continue
                if known is not None and any(known.translations):
                    continue
                asked[name] += 1
                if entry.translation:
                    scores[name].append(similarity(entry.translation, right.translation))
    sys.stdout.write(f"{'':12}  changed units  suggestions  likeness  product\n")
    for name, found in scores.items():
        rate, likeness = len(found) / asked[name], sum(found) / len(found)
        row = f"{asked[name]:13}  {100 * rate:9.1f} %  {likeness:8.3f}  {rate * likeness:7.3f}"
        sys.stdout.write(f"{name:12}  {row}\n")


if __name__ == "__main__":
    merges()
    updates()
