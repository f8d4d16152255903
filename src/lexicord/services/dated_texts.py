"""What *dates find* reads: whole texts, the units of documents, both sides of catalogues."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.formats.plaintext.decoding import decoded
from lexicord.formats.registry import codec_for
from lexicord.services.catalogs import read_catalog
from lexicord.services.conflict_file import is_conflict_file
from lexicord.services.loose_files import files_below
from lexicord.services.pairs import is_live
from lexicord.services.subjects import subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.catalog import Entry
    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.formats.codec import Codec

CATALOG, TEMPLATE, TEXT = ".po", ".pot", "plaintext"


@dataclass(frozen=True, slots=True)
class DatedText:
    """A text that is searched for dates, and its language.

    ``unit`` is its place inside the file: ``msgid``, ``msgid_plural``, ``msgstr`` or
    ``msgstr[1]`` of a catalogue, the path of a unit of a document, and "" where the text is
    the whole file. ``line`` is that of the unit, counted from 1.
    """

    text: str
    locale: LocaleTag
    line: int = 1
    unit: str = ""


def files_with_dates(folder: Path) -> list[Path]:
    """Return the documents and catalogues of a folder and below, sorted, hidden ones left out.

    These are the files whose names tell a format; the conflicts of a catalogue are none.
    """
    return [path for path in files_below(folder) if _is_read(path)]


def _is_read(path: Path) -> bool:
    if path.suffix in {CATALOG, TEMPLATE}:
        return not is_conflict_file(path)
    return codec_for(path.name) is not None


def dated_texts(name: str, data: bytes, locale: LocaleTag) -> Iterator[DatedText]:
    """Give the texts of a file in reading order; ``locale`` is the language of what is no target.

    The ending of ``name`` tells the format; any other file is plain text. A catalogue says the
    language of its translations. Raises InputError, naming the file, where it cannot be read.
    """
    if name.endswith((CATALOG, TEMPLATE)):
        return _of_catalog(name, data, locale)
    codec = codec_for(name)
    try:
        if codec is None or codec.name == TEXT:
            return iter([DatedText(decoded(data)[0], locale)])
        return _of_document(codec, data, locale)
    except InputError as error:
        raise error.at(name) from error


def _of_document(codec: Codec, data: bytes, locale: LocaleTag) -> Iterator[DatedText]:
    units = codec.read(data, locale, granularity="paragraph").units
    return (DatedText(unit.source, locale, unit.line, unit.path or unit.kind) for unit in units)


def _of_catalog(name: str, data: bytes, source: LocaleTag) -> Iterator[DatedText]:
    if name.endswith(TEMPLATE):
        catalog, target = read_catalog(data, name), source
    else:
        subject = subject_of(name, Path(name), data, source)
        catalog, target = subject.opened.catalog, subject.languages.target
    for entry in filter(is_live, catalog.entries):
        for unit, text in _sources(entry):
            yield DatedText(text, source, entry.line, unit)
        for unit, text in _translations(entry):
            yield DatedText(text, target, entry.line, unit)


def _sources(entry: Entry) -> Iterator[tuple[str, str]]:
    yield "msgid", entry.source
    if entry.plural is not None:
        yield "msgid_plural", entry.plural


def _translations(entry: Entry) -> Iterator[tuple[str, str]]:
    if entry.plural is None:
        yield "msgstr", entry.translation
        return
    for index, text in enumerate(entry.translations):
        yield f"msgstr[{index}]", text
