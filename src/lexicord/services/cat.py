"""The verb *cat*: a catalogue read strictly and written again, changed only on request."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError, SaveError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.mo import read_mo, write_mo
from lexicord.formats.gettext.sorting import sorted_entries
from lexicord.project.file_change import FileChange
from lexicord.services.file_reports import CatReport, FileProblem
from lexicord.services.loose_files import read_loose, read_loose_or_none, save_loose

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lexicord.formats.gettext.sorting import Order

_MO_MARKS = (b"\xde\x12\x04\x95", b"\x95\x04\x12\xde")
_MO_SUFFIXES = frozenset({".mo", ".gmo"})


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be different in the copy; without any wish it is the same, byte for byte.

    ``charset`` converts, ``width`` wraps every text anew (0: only at line feeds), ``order``
    sorts.
    """

    charset: str | None = None
    width: int | None = None
    order: Order | None = None


AS_IT_IS = Wishes()


@dataclass(frozen=True, slots=True)
class Copy:
    """What came of reading: the bytes to write, and what is told about them."""

    data: bytes
    report: CatReport


def copied(data: bytes, name: str, wishes: Wishes = AS_IT_IS, *, compiled: bool = False) -> Copy:
    """Read a catalogue (PO, or MO by its first bytes) and return it as it is wished.

    ``name`` is what the report and errors call it; with ``compiled`` the copy is an MO file.
    Raises InputError with name, line and column where the catalogue is broken, and where a
    text does not fit into the charset that is wished.
    """
    try:
        read = read_mo(data) if data.startswith(_MO_MARKS) else Catalog.from_bytes(data)
        wished = _as_wished(read, wishes)
        made = write_mo(wished) if compiled else wished.to_bytes()
    except InputError as error:
        raise error.at(name) from error
    problems = tuple(FileProblem(name, each.line, each.text) for each in read.problems)
    report = CatReport(
        path=name,
        output="",
        entries=len(read.entries),
        charset=wished.charset,
        problems=problems,
        written=False,
    )
    return Copy(made, report)


def cat(path: Path, out: Path, wishes: Wishes = AS_IT_IS, *, name: str | None = None) -> CatReport:
    """Copy the catalogue ``path`` to ``out``, which may be the same file.

    An ``out`` that ends in ``.mo`` gets the compiled form. Whatever was saved there since is
    not lost: the same file is read again while it is locked, another one has to be as it was.
    Raises LexicordError, with nothing written, where the input is broken or the disk refuses.
    """
    shown = str(path) if name is None else name
    return save_copy(read_loose(path), out, wishes, name=shown, source=path)


def save_copy(
    data: bytes, out: Path, wishes: Wishes = AS_IT_IS, *, name: str, source: Path | None = None
) -> CatReport:
    """Copy ``data`` to ``out``; ``source`` is the file that it was read from, if from any."""
    compiled = out.suffix in _MO_SUFFIXES
    copy = copied(data, name, wishes, compiled=compiled)
    same = source is not None and source.resolve() == out.resolve()
    base = data if same else read_loose_or_none(out)

    def again(current: bytes | None) -> bytes:
        if current is None:
            message = Message.of("{out} is gone meanwhile; nothing was saved", out=out)
            raise SaveError(message)
        return copied(current, name, wishes, compiled=compiled).data

    change = FileChange.replacing(
        out,
        copy.data,
        base=base,
        merge=again if same else None,
        verify=_verified(out, compiled=compiled),
    )
    if copy.data != base:
        save_loose(change, command="cat")
    return replace(copy.report, output=str(out), written=copy.data != base)


def _as_wished(catalog: Catalog, wishes: Wishes) -> Catalog:
    if wishes.charset is not None:
        catalog = catalog.converted(wishes.charset)
    if wishes.order is not None:
        catalog = catalog.rebuilt(sorted_entries(catalog.entries, wishes.order))
    return catalog if wishes.width is None else catalog.rewrapped(wishes.width)


def _verified(out: Path, *, compiled: bool) -> Callable[[bytes], None]:
    """Return a check that bytes can be read back; SaveError if not."""
    read = read_mo if compiled else Catalog.from_bytes

    def verify(data: bytes) -> None:
        try:
            read(data)
        except InputError as error:
            message = Message.of(
                "{out} would hold what cannot be read ({reason}); nothing was changed",
                out=out,
                reason=error.sentence,
            )
            raise SaveError(message) from error

    return verify
