"""The source documents of a project, taken apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.codec import TakesKeys, TakesKeywords
from lexicord.formats.registry import codec, codec_for
from lexicord.project.settings import Segmentation
from lexicord.services.apart import told_apart
from lexicord.services.on_step import stepping
from lexicord.services.selection import chosen_sources
from lexicord.text.srx.reading import read_srx

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from lexicord.domain.document import Document
    from lexicord.formats.codec import Codec
    from lexicord.project.project import Project
    from lexicord.project.sources import SourceFile
    from lexicord.services.on_step import OnStep
    from lexicord.text.granularity import Segmenter


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """A source document: its file, the codec that took it apart, and what came of it."""

    file: SourceFile
    codec: Codec
    document: Document


def read_documents(
    project: Project, on_step: OnStep, paths: Iterable[Path] = ()
) -> list[SourceDocument]:
    """Return the source documents that are meant (see `chosen_sources`), taken apart.

    Raises InputError with file, line and column where one cannot be read.
    """
    return read_files(project, chosen_sources(project, paths), on_step)


def read_files(
    project: Project, files: Iterable[SourceFile], on_step: OnStep
) -> list[SourceDocument]:
    """Return these source documents, taken apart; see `read_documents`."""
    named = [(file.name, file) for file in files]
    sentences = _own_rules(project)
    return [_read(project, file, sentences) for file in stepping(named, on_step)]


def _own_rules(project: Project) -> Segmenter | None:
    name = project.settings.segmentation_rules
    if name is None:
        return None
    try:
        return read_srx(project.read(project.root / name)).segment
    except InputError as error:
        raise error.at(name) from error


def _read(project: Project, file: SourceFile, sentences: Segmenter | None) -> SourceDocument:
    data = project.read(file.path)
    try:
        chosen = _codec(file)
        locale = project.settings.source_locale
        by_sentence = file.segmentation is Segmentation.SENTENCE
        granularity = sentences if sentences and by_sentence else file.segmentation.value
        document = chosen.read(data, locale, granularity=granularity)
    except InputError as error:
        raise error.at(file.name) from error
    return SourceDocument(file, chosen, told_apart(document, file.apart))


def _codec(file: SourceFile) -> Codec:
    chosen = _codec_of(file)
    if file.keywords:
        chosen = _with_keywords(chosen, file.keywords)
    if file.keys or file.notes:
        chosen = _with_keys(chosen, file)
    return chosen


def _with_keywords(chosen: Codec, keywords: Sequence[str]) -> Codec:
    if not isinstance(chosen, TakesKeywords):
        reason = Message.of(
            "keywords are for programs, and the format of this file is {name}", name=chosen.name
        )
        raise InputError(reason)
    return chosen.with_keywords(keywords)


def _with_keys(chosen: Codec, file: SourceFile) -> Codec:
    if not isinstance(chosen, TakesKeys):
        reason = Message.of(
            "keys and notes are for data, and the format of this file is {name}", name=chosen.name
        )
        raise InputError(reason)
    return chosen.with_keys(file.keys, file.notes)


def _codec_of(file: SourceFile) -> Codec:
    if file.format is not None:
        return codec(file.format)
    found = codec_for(file.name)
    if found is None:
        reason = Message.of(
            "the name does not tell the format; set format in its [[sources]] table"
        )
        raise InputError(reason)
    return found
