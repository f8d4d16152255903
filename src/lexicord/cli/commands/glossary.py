"""``lexicord glossary``: the verbs that work on names and terms."""

from __future__ import annotations

from lexicord.cli.group import LazyGroup, Verb
from lexicord.domain.translatable import N_

_COMMANDS = "lexicord.cli.commands"

VERBS = {
    "lookup": Verb(
        f"{_COMMANDS}.glossary_lookup:lookup", N_("Say what the glossary knows of a name.")
    ),
    "lint": Verb(f"{_COMMANDS}.glossary_lint:lint", N_("Find mistakes in the glossary itself.")),
    "stats": Verb(
        f"{_COMMANDS}.glossary_stats:stats",
        N_("Count how the names of the glossary are rendered."),
    ),
    "impact": Verb(
        f"{_COMMANDS}.glossary_impact:impact",
        N_("Find the translations that a changed glossary touches."),
    ),
    "extract": Verb(
        f"{_COMMANDS}.glossary_extract:extract",
        N_("Propose names and terms from the project's own texts."),
    ),
}

glossary = LazyGroup(
    "glossary",
    VERBS,
    (
        N_("Work on names and terms."),
        N_("The glossary is the TOML files in the folder that the project file names."),
    ),
)
