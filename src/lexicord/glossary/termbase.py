"""The glossary on disk: TOML, one table a concept, all languages together.

Read strictly: a key that is not known is an error that names the nearest known one, and every
error says file, line and column. `lexicord.glossary.schema` has the same rules as JSON Schema.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering, Standing
from lexicord.glossary.toml_places import read_places
from lexicord.text.similarity import best_match

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lexicord.glossary.toml_places import Places

CONCEPT_KEYS = ("kind", "note", "valid")
LANGUAGE_KEYS = (
    "preferred", "admitted", "abbreviation", "short", "forbidden", "forms", "evidence",
)  # fmt: skip
RENDERING_KEYS = ("text", "forms", "severity", "why", "valid", "evidence", "register")
EVIDENCE = ("V", "K", "P")
_LOCALE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?")
_STANDINGS = {
    "preferred": Standing.PREFERRED,
    "admitted": Standing.ADMITTED,
    "abbreviation": Standing.ABBREVIATION,
    "short": Standing.SHORT,
    "forbidden": Standing.FORBIDDEN,
}


def read_termbase(texts: Mapping[str, str]) -> tuple[Concept, ...]:
    """Return the concepts of TOML texts given by file name, in the order of the names.

    Raises InputError with file, line and column for the first thing that cannot be read, and
    for a concept that two files define.
    """
    concepts: dict[str, tuple[str, Concept]] = {}
    for name in sorted(texts):
        for concept, place in _read(name, texts[name]):
            if concept.id in concepts:
                other = concepts[concept.id][0]
                raise _error(f"the concept {concept.id!r} stands in {other} already", name, place)
            concepts[concept.id] = name, concept
    return tuple(concept for _, concept in concepts.values())


def _read(name: str, text: str) -> Iterator[tuple[Concept, tuple[int, int]]]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(str(error), name) from error
    places = read_places(text)
    for concept_id, table in data.items():
        reader = _Reader(name, places, (concept_id,))
        yield reader.concept(concept_id, table), places.of((concept_id,))


def _not_toml(reason: str, name: str) -> InputError:
    """Turn the parser's sentence, which holds the place, into an error with a place."""
    found = re.search(r" \(at line (\d+), column (\d+)\)", reason)
    place = (int(found[1]), int(found[2])) if found else (0, 0)
    sentence = re.sub(r" \(at .*\)$", "", reason)
    return _error(f"this is no TOML: {sentence[:1].lower()}{sentence[1:]}", name, place)


def _error(reason: str, name: str, place: tuple[int, int]) -> InputError:
    return InputError(reason, path=name, line=place[0], column=place[1])


@dataclass(frozen=True, slots=True)
class _Reader:
    """One place of one file; it knows how to complain about itself."""

    name: str
    places: Places
    path: tuple[str, ...]

    def at(self, key: str) -> _Reader:
        return replace(self, path=(*self.path, key))

    def error(self, reason: str, value: str = "") -> InputError:
        return _error(reason, self.name, self.places.of(self.path, value))

    def concept(self, concept_id: str, table: object) -> Concept:
        entries = self._table(table)
        languages = {key: entries[key] for key in entries if _LOCALE.fullmatch(key)}
        self._known({key: entries[key] for key in entries if key not in languages}, CONCEPT_KEYS)
        texts = {key: self.at(key)._text(entries.get(key, "")) for key in CONCEPT_KEYS}
        renderings = tuple(
            (LocaleTag.parse(key), tuple(self.at(key).language(value)))
            for key, value in languages.items()
        )
        return Concept(
            concept_id, texts["kind"] or "term", renderings, texts["note"], texts["valid"]
        )

    def language(self, table: object) -> Iterator[Rendering]:
        entries = self._table(table)
        self._known(entries, LANGUAGE_KEYS)
        evidence = self.at("evidence")._one_of(entries.get("evidence", ""), ("", *EVIDENCE))
        forms = self.at("forms")._texts(entries.get("forms", []))
        if (forms or evidence) and "preferred" not in entries:
            raise self.error("evidence and forms are those of the preferred rendering: name it")
        for key, standing in _STANDINGS.items():
            for item in self.at(key)._items(entries.get(key, [])):
                made = self.at(key).rendering(item, standing)
                first = standing is Standing.PREFERRED
                yield replace(made, forms=(*made.forms, *forms), evidence=made.evidence or evidence) if first else made

    def rendering(self, item: object, standing: Standing) -> Rendering:
        table = {"text": item} if isinstance(item, str) else self._table(item)
        self._known(table, RENDERING_KEYS)
        texts = {
            key: self._text(table.get(key, ""))
            for key in ("text", "why", "valid", "register")
        }
        if not texts["text"].strip():
            raise self.error("a rendering needs its text")
        if "severity" in table and standing is not Standing.FORBIDDEN:
            raise self.error("only a forbidden rendering has a severity", texts["text"])
        levels = tuple(level.value for level in Severity)
        return Rendering(
            texts["text"],
            standing,
            self._texts(table.get("forms", [])),
            Severity(self._one_of(table.get("severity", "error"), levels)),
            texts["why"],
            texts["valid"],
            self._one_of(table.get("evidence", ""), ("", *EVIDENCE)),
            texts["register"],
        )

    def _known(self, table: Mapping[str, object], keys: tuple[str, ...]) -> None:
        for key in table:
            if key not in keys:
                raise self.at(key).error(f"{key!r} is not known here; {_hint(key, keys)}")

    def _table(self, value: object) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self.error("a table is needed here")
        return value

    def _text(self, value: object) -> str:
        if not isinstance(value, str):
            raise self.error("a text in quotation marks is needed here")
        return value

    def _texts(self, value: object) -> tuple[str, ...]:
        return tuple(self._text(item) for item in self._items(value))

    def _items(self, value: object) -> list[object]:
        return value if isinstance(value, list) else [value]

    def _one_of(self, value: object, values: tuple[str, ...]) -> str:
        text = self._text(value)
        if text not in values:
            raise self.error(f"{text!r} is not known here; {_hint(text, values)}", text)
        return text


def _hint(key: str, keys: tuple[str, ...]) -> str:
    named = tuple(filter(None, keys))
    nearest = best_match(key.lower(), named, 0.5)
    if nearest:
        return f"did you mean {named[nearest.place]!r}?"
    return f"known are {', '.join(named)}"
