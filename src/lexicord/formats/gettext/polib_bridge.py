"""The door to polib: our entries as its objects and back, with a report of what it cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import polib

from lexicord.domain.catalog import Entry, Previous
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.charsets import charset
from lexicord.formats.gettext.header import Header
from lexicord.formats.gettext.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator


class PolibCatalog(NamedTuple):
    """A polib catalogue, and what of ours it cannot hold."""

    file: polib.POFile
    losses: tuple[Problem, ...]


def to_polib(catalog: Catalog) -> PolibCatalog:
    """Return ``catalog`` as a ``polib.POFile``.

    polib has no place for domains, a second header, and the number of a reference that is no
    number; what it would lose on saving is in ``losses``.
    """
    file = polib.POFile(encoding=charset(catalog.charset).codec)
    header = catalog.header_entry
    losses = list(_losses(catalog))
    if header is not None:
        file.metadata = dict(catalog.header.fields)
        file.metadata_is_fuzzy = header.fuzzy
        file.header = "\n".join(header.comments)
    for entry in catalog.entries:
        if not entry.is_header:
            file.append(_to_entry(entry))
    return PolibCatalog(file, tuple(losses))


def from_polib(file: polib.POFile) -> Catalog:
    """Return a UTF-8 catalogue of what a ``polib.POFile`` holds."""
    metadata = {**file.metadata, "Content-Type": "text/plain; charset=UTF-8"}
    header = Entry(
        "",
        translations=(Header.of(metadata).text,),
        flags=("fuzzy",) if file.metadata_is_fuzzy else (),
        comments=_lines(file.header),
    )
    return Catalog.of([header, *(_from_entry(entry) for entry in file)])


def _losses(catalog: Catalog) -> Iterator[Problem]:
    for at, name in catalog.domains:
        following = catalog.entries[at : at + 1]
        text = Message.of("polib knows no domains; {name!r} is lost", name=name)
        yield Problem(following[0].line if following else 0, text)
    headers = [entry for entry in catalog.entries if entry.is_header]
    for entry in headers[1:]:
        yield Problem(entry.line, Message.of("polib knows one header; this one is lost"))
    for header in headers[:1]:
        yield from _header_losses(header, [name for name, _ in catalog.header.fields])
    for entry in catalog.entries:
        if ("",) in (entry.comments, entry.notes):
            text = Message.of("polib drops a comment that is one empty line")
            yield Problem(entry.line, text)
    if catalog.tail_comments:
        yield Problem(0, Message.of("polib drops the comments after the last entry"))


def _header_losses(header: Entry, names: list[str]) -> Iterator[Problem]:
    for name in sorted({name for name in names if names.count(name) > 1}):
        template = N_("polib keeps one header field {name!r}; the others are lost")
        yield Problem(header.line, Message.of(template, name=name))
    own = [flag for flag in header.flags if flag != "fuzzy"]
    for kind, lost in (("notes", header.notes), ("references", header.references), ("flags", own)):
        if lost:
            template = N_("polib keeps no {kind} of the header; they are lost")
            yield Problem(header.line, Message.of(template, kind=kind))


def _to_entry(entry: Entry) -> polib.POEntry:
    previous = entry.previous or Previous()
    plural = entry.plural is not None
    return polib.POEntry(
        msgid=entry.source,
        msgctxt=entry.context,
        msgid_plural=entry.plural or "",
        msgstr="" if plural else entry.translation,
        msgstr_plural=dict(enumerate(entry.translations)) if plural else {},
        obsolete=entry.obsolete,
        comment="\n".join(entry.notes),
        tcomment="\n".join(entry.comments),
        occurrences=[_occurrence(reference) for reference in entry.references],
        flags=list(entry.flags),
        previous_msgctxt=previous.context,
        previous_msgid=previous.source,
        previous_msgid_plural=previous.plural,
        linenum=entry.line,
    )


def _from_entry(entry: polib.POEntry) -> Entry:
    plural = entry.msgid_plural if entry.msgid_plural or entry.msgstr_plural else None
    forms = tuple(text for _, text in sorted(entry.msgstr_plural.items()))
    references = tuple(f"{path}:{line}" if line else path for path, line in entry.occurrences)
    return Entry(
        entry.msgid,
        entry.msgctxt,
        plural,
        (entry.msgstr,) if plural is None else forms or ("",),
        tuple(entry.flags),
        _lines(entry.tcomment),
        _lines(entry.comment),
        references,
        _from_previous(entry),
        bool(entry.obsolete),
        entry.linenum or 0,
    )


def _from_previous(entry: polib.POEntry) -> Previous | None:
    if entry.previous_msgid is None:
        return None
    plural = entry.previous_msgid_plural
    return Previous(entry.previous_msgid, entry.previous_msgctxt, plural)


def _occurrence(reference: str) -> tuple[str, str]:
    path, colon, line = reference.rpartition(":")
    return (path, line) if colon and line.isdigit() else (reference, "")


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()
