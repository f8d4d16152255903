"""Reading the tables of one glossary file into concepts, strictly."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NoReturn

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message, Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering, Standing
from lexicord.text.similarity import best_match

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.glossary.toml_places import Places

CONCEPT_KEYS = ("kind", "note", "valid")
LANGUAGE_KEYS = (
    "preferred",
    "admitted",
    "abbreviation",
    "short",
    "forbidden",
    "forms",
    "evidence",
)
RENDERING_KEYS = ("text", "forms", "severity", "why", "valid", "evidence", "register")
EVIDENCE = ("V", "K", "P")
LEVELS = tuple(level.value for level in Severity)
LOCALE = "[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?"
STANDINGS = {
    "preferred": Standing.PREFERRED,
    "admitted": Standing.ADMITTED,
    "abbreviation": Standing.ABBREVIATION,
    "short": Standing.SHORT,
    "forbidden": Standing.FORBIDDEN,
}


@dataclass(frozen=True, slots=True)
class Reader:
    """One place of one glossary file; it reads what stands there or says what is wrong."""

    name: str
    places: Places
    path: tuple[str, ...]

    def at(self, key: str) -> Reader:
        """Return the place of ``key`` inside this one."""
        return replace(self, path=(*self.path, key))

    def fail(self, reason: Message, value: str = "") -> NoReturn:
        """Raise the error that names this place, or that of the string ``value`` in it."""
        line, column = self.places.of(self.path, value)
        raise InputError(reason, path=self.name, line=line, column=column)

    def concept(self, concept_id: str, table: object) -> Concept:
        """Read the table of one concept."""
        entries = self.table(table)
        languages = {key: entries[key] for key in entries if re.fullmatch(LOCALE, key)}
        self.known([key for key in entries if key not in languages], CONCEPT_KEYS)
        kind, note, valid = (self.at(key).text(entries.get(key, "")) for key in CONCEPT_KEYS)
        renderings = tuple(
            (LocaleTag.parse(key), tuple(self.at(key).language(value)))
            for key, value in languages.items()
        )
        return Concept(concept_id, kind or "term", renderings, note, valid)

    def language(self, table: object) -> Iterator[Rendering]:
        """Read the table of one language of a concept, best standing first."""
        entries = self.table(table)
        self.known(entries, LANGUAGE_KEYS)
        evidence = self.at("evidence").one_of(entries.get("evidence", ""), EVIDENCE)
        forms = self.at("forms").texts(entries.get("forms", []))
        if (forms or evidence) and "preferred" not in entries:
            self.fail(
                Message.of("evidence and forms are those of the preferred rendering: name it")
            )
        for key, standing in STANDINGS.items():
            for item in _items(entries.get(key, [])):
                made = self.at(key).rendering(item, standing)
                if standing is Standing.PREFERRED:
                    made = replace(
                        made, forms=(*made.forms, *forms), evidence=made.evidence or evidence
                    )
                yield made

    def rendering(self, item: object, standing: Standing) -> Rendering:
        """Read one rendering: a text, or a table with a text."""
        table = {"text": item} if isinstance(item, str) else self.table(item)
        self.known(table, RENDERING_KEYS)
        texts = {key: self.text(table.get(key, "")) for key in ("text", "why", "valid", "register")}
        if not texts["text"].strip():
            self.fail(Message.of("a rendering needs its text"))
        if "severity" in table and standing is not Standing.FORBIDDEN:
            reason = Message.of("only a forbidden rendering has a severity")
            self.fail(reason, texts["text"])
        return Rendering(
            standing=standing,
            forms=self.texts(table.get("forms", [])),
            severity=Severity(self.one_of(table.get("severity", ""), LEVELS) or Severity.ERROR),
            evidence=self.one_of(table.get("evidence", ""), EVIDENCE),
            **texts,
        )

    def known(self, keys: Iterable[str], allowed: tuple[str, ...]) -> None:
        """Refuse the first key that is not allowed here."""
        for key in keys:
            if key not in allowed:
                self.at(key).fail(_unknown(key, allowed))

    def table(self, value: object) -> dict[str, Any]:
        """Return a table as it is, refuse everything else."""
        if not isinstance(value, dict):
            self.fail(Message.of("a table is needed here"))
        return value

    def text(self, value: object) -> str:
        """Return a text as it is, refuse everything else."""
        if not isinstance(value, str):
            self.fail(Message.of("a text in quotation marks is needed here"))
        return value

    def texts(self, value: object) -> tuple[str, ...]:
        """Return one text or a list of them as a tuple."""
        return tuple(self.text(item) for item in _items(value))

    def one_of(self, value: object, values: tuple[str, ...]) -> str:
        """Return one of ``values`` or the empty text, refuse everything else."""
        text = self.text(value)
        if text and text not in values:
            self.fail(_unknown(text, values), text)
        return text


def _items(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _unknown(key: str, known: tuple[str, ...]) -> Message:
    nearest = best_match(key.lower(), known, 0.5)
    if nearest:
        near = known[nearest.place]
        return Message.of("{key!r} is not known here; did you mean {near!r}?", key=key, near=near)
    return Message.of(
        "{key!r} is not known here; known are {names}", key=key, names=", ".join(known)
    )
