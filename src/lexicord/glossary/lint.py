"""Slips in the glossary itself, each with file, line and column."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.finding import Message, Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Standing
from lexicord.domain.translatable import N_
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.lint_forms import Raw, idle_forms, unconfirmed
from lexicord.glossary.termbase import read_termbase
from lexicord.glossary.toml_places import read_places
from lexicord.glossary.validity import is_interval
from lexicord.glossary.view import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lexicord.domain.term import Concept, Rendering
    from lexicord.glossary.hit import TermHit
    from lexicord.glossary.toml_places import Places

_RIGHT = frozenset({Standing.PREFERRED, Standing.ADMITTED})


@dataclass(frozen=True, slots=True)
class Remark:
    """One slip of a glossary and where it stands; lines and columns count from 1."""

    rule: str
    severity: Severity
    text: Message
    path: str
    line: int
    column: int

    def __str__(self) -> str:
        """Return ``path:line:column: rule: sentence``."""
        return f"{self.path}:{self.line}:{self.column}: {self.rule}: {self.text}"


@dataclass(frozen=True, slots=True)
class _Use:
    concept: Concept
    locale: LocaleTag
    rendering: Rendering


def lint(texts: Mapping[str, str], locales: Iterable[LocaleTag | str] = ()) -> tuple[Remark, ...]:
    """Return what is wrong with glossary files given by name, in the order of their places.

    ``locales`` are the languages that every concept should have a confirmed rendering in. Raises
    InputError where the files cannot be read.
    """
    concepts = read_termbase(texts)
    pages = {name: read_places(text) for name, text in texts.items()}
    wanted = [LocaleTag.parse(locale) for locale in locales]
    glossary = Glossary.of(concepts)
    uses = [
        _Use(concept, locale, rendering)
        for concept in concepts
        for locale, renderings in concept.renderings
        for rendering in renderings
    ]
    found = [
        *_repeated(uses),
        *_colliding(uses),
        *_unreachable(uses, glossary),
        *idle_forms(concepts, glossary),
        *_invalid(uses),
        *_missing(concepts, wanted),
        *unconfirmed(concepts, wanted),
    ]
    return tuple(
        sorted(
            (_placed(each, pages) for each in found),
            key=lambda each: (each.path, each.line, each.column, each.rule),
        )
    )


def _placed(raw: Raw, pages: Mapping[str, Places]) -> Remark:
    rule, severity, text, path, value = raw
    name = next(name for name, page in pages.items() if path[:1] in page.offsets)
    return Remark(rule, severity, text, name, *pages[name].of(path, value))


def _raw(rule: str, severity: Severity, use: _Use, template: str, **gaps: object) -> Raw:
    text = Message.of(template, text=use.rendering.text, **gaps)
    path = (use.concept.id, str(use.locale), use.rendering.standing.value)
    return rule, severity, text, path, use.rendering.text


def _key(use: _Use) -> tuple[str, str]:
    """Return what two equal renderings share: the text as it is searched, with its capitals."""
    shown = view(use.rendering.text, use.locale)
    gaps = ",".join(map(str, shown.gaps(0, len(shown.text))))
    return f"{shown.text}|{gaps}", str(use.locale)


def _repeated(uses: Iterable[_Use]) -> Iterator[Raw]:
    """Find one text twice in a concept; right and refused at once is a contradiction."""
    seen: dict[tuple[str, str, str], _Use] = {}
    for use in uses:
        key = use.concept.id, *_key(use)
        first = seen.setdefault(key, use)
        if first is use:
            continue
        standings = first.rendering.standing, use.rendering.standing
        if Standing.FORBIDDEN in standings and standings[0] is not standings[1]:
            template = N_("“{text}” is {standing} and forbidden at once.")
            yield _raw("contradiction", Severity.ERROR, use, template, standing=standings[0].value)
        else:
            yield _raw("repeated", Severity.WARNING, use, N_("“{text}” stands here twice."))


def _colliding(uses: Iterable[_Use]) -> Iterator[Raw]:
    """Find one text that is the right name of two concepts."""
    seen: dict[tuple[str, str], dict[str, _Use]] = defaultdict(dict)
    for use in uses:
        if use.rendering.standing not in _RIGHT:
            continue
        others = seen[_key(use)]
        others.setdefault(use.concept.id, use)
        if len(others) > 1 and others[use.concept.id] is use:
            template = N_("“{text}” is a name of {other} too.")
            yield _raw("collision", Severity.WARNING, use, template, other=next(iter(others)))


def _unreachable(uses: Iterable[_Use], glossary: Glossary) -> Iterator[Raw]:
    """Find names that can never be found, and names that are a form of another name too."""
    for use in uses:
        hits = glossary.find(use.rendering.text, use.locale)
        if all(hit.concept.id != use.concept.id for hit in hits):
            yield _raw("unreachable", Severity.ERROR, use, "“{text}” can never be found.")
        other = next((hit for hit in hits if _shadows(hit, use)), None)
        if other is not None and use.rendering.standing in _RIGHT:
            template = "“{text}” is a form of “{name}” of {other} too."
            name, owner = other.rendering.text, other.concept.id
            yield _raw("shadowed", Severity.WARNING, use, template, name=name, other=owner)


def _shadows(hit: TermHit, use: _Use) -> bool:
    """Say whether a form of another concept's name is the whole of this one."""
    return (
        hit.concept.id != use.concept.id
        and len(hit.text) == len(use.rendering.text)
        and hit.rendering.standing in _RIGHT
        and hit.rendering.text != use.rendering.text
        and hit.number == hit.own_number
    )


def _invalid(uses: Iterable[_Use]) -> Iterator[Raw]:
    """Find validity dates that are no EDTF interval."""
    for use in uses:
        if use.rendering.valid and not is_interval(use.rendering.valid):
            template = N_("{valid} is no interval of years such as 1946/1949.")
            yield _raw("validity", Severity.ERROR, use, template, valid=repr(use.rendering.valid))


def _missing(concepts: Iterable[Concept], locales: Iterable[LocaleTag]) -> Iterator[Raw]:
    """Find concepts without a usable rendering in a language that should have one."""
    for concept in concepts:
        lacking = [
            str(locale)
            for locale in locales
            if all(each.standing not in _RIGHT for each in concept.in_locale(locale))
        ]
        if lacking:
            names = ", ".join(lacking)
            text = Message.of("{id} has no rendering in {locale}.", id=concept.id, locale=names)
            yield "language", Severity.ADVICE, text, (concept.id,), ""
