"""``lexicord glossary``: the verbs that work on names and terms."""

from __future__ import annotations

from lexicord.cli.group import LazyGroup, Verb
from lexicord.domain.translatable import N_

VERBS = {
    "lint": Verb(
        "lexicord.cli.commands.glossary_lint:lint", N_("Find mistakes in the glossary itself.")
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
