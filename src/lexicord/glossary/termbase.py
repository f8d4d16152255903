"""The glossary on disk: TOML, one table a concept, all languages together.

Read strictly: a key that is not known is an error that names the nearest known one, and every
error says file, line and column. `lexicord.glossary.schema` has the same rules as JSON Schema.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, NoReturn

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.glossary.termbase_reader import Reader
from lexicord.glossary.toml_places import read_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lexicord.domain.term import Concept


def read_termbase(texts: Mapping[str, str]) -> tuple[Concept, ...]:
    """Return the concepts of TOML texts given by file name, in the order of the names.

    Raises InputError with file, line and column for the first thing that cannot be read, and
    for a concept that two files define.
    """
    concepts: dict[str, tuple[str, Concept]] = {}
    for name in sorted(texts):
        for concept, reader in _read(name, texts[name]):
            if concept.id in concepts:
                other = concepts[concept.id][0]
                reader.fail(
                    Message.of("the concept {id!r} stands in {path} too", id=concept.id, path=other)
                )
            concepts[concept.id] = name, concept
    return tuple(concept for _, concept in concepts.values())


def _read(name: str, text: str) -> Iterator[tuple[Concept, Reader]]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        _not_toml(str(error), name, text)
    places = read_places(text)
    for concept_id, table in data.items():
        reader = Reader(name, places, (concept_id,))
        yield reader.concept(concept_id, table), reader


def _not_toml(reason: str, name: str, text: str) -> NoReturn:
    """Turn the parser's sentence, which holds the place, into an error with a place."""
    found = re.search(r"\(at line (\d+), column (\d+)\)$", reason)
    line, column = (int(found[1]), int(found[2])) if found else (text.count("\n") + 1, 1)
    said = re.sub(r" \(at .*\)$", "", reason)
    sentence = Message.of("this is no TOML: {reason}", reason=f"{said[:1].lower()}{said[1:]}")
    raise InputError(sentence, path=name, line=line, column=column)
