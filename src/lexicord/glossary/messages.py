"""The sentences of the verdicts; English templates with named gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_
from lexicord.glossary.verdict import Slip

if TYPE_CHECKING:
    from lexicord.domain.term import Concept, Rendering

TEMPLATES: dict[Slip, str] = {
    Slip.MISSING: N_("The source has “{source}”, the translation should have “{expected}”."),
    Slip.NUMBER: N_("The number in a name has changed: “{source}” and “{found}”."),
    Slip.UNASKED: N_("The translation names “{found}”, the source does not."),
    Slip.COUNT: N_("The source has “{source}” {asked} times, the translation {given} times."),
    Slip.FORBIDDEN: N_("Write “{expected}”, not “{found}”."),
    Slip.CASE: N_("Write “{expected}” with its capitals, not “{found}”."),
    Slip.SPACING: N_("Write “{expected}” with its own spaces, not “{found}”."),
    Slip.QUOTES: N_("Write “{expected}” with its quotation marks."),
    Slip.LOOKALIKE: N_("A letter of another script stands in “{found}”; write “{expected}”."),
    Slip.SCRIPT: N_("Characters of another standard stand in “{found}”; write “{expected}”."),
    Slip.ACCENT: N_("Accents or tone marks differ in “{found}”; write “{expected}”."),
    Slip.PUNCTUATION: N_("Hyphens, apostrophes or spaces differ in “{found}”; write “{expected}”."),
    Slip.REGISTER: N_("The designation has changed: “{source}” and “{found}”."),
    Slip.INTRODUCTION: N_(
        "The short “{found}” stands before the full name “{expected}” was given."
    ),
    Slip.UNTRANSLATED: N_("Write “{expected}”; “{found}” is left from another language."),
    Slip.PARTICLE: N_("After “{name}” write “{expected}”, not “{found}”."),
    Slip.CONTRACTION: N_("Write “{expected}”, not “{found}”, before “{name}”."),
}


def sentence(slip: Slip, **arguments: object) -> Message:
    """Return the sentence of a slip with its gaps filled."""
    return Message.of(TEMPLATES[slip], **arguments)


def reasons(concept: Concept, rendering: Rendering | None = None) -> tuple[Message, ...]:
    """Return why: the entry of the glossary, and the reason that it gives."""
    entry = Message.of("Glossary entry {id} ({kind})", id=concept.id, kind=concept.kind)
    if rendering is None or not rendering.why:
        return (entry,)
    return entry, Message.of("{why}", why=rendering.why)
