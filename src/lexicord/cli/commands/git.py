"""``lexicord git``: PO files in git, merged and shown as catalogues."""

from __future__ import annotations

from lexicord.cli.group import LazyGroup, Verb
from lexicord.domain.translatable import N_

_HERE = "lexicord.cli.commands"

VERBS = {
    "install": Verb(f"{_HERE}.git_install:install", N_("Set git up for PO files.")),
    "pre-commit": Verb(f"{_HERE}.git_pre_commit:pre_commit", N_("Check what is staged.")),
    "merge-driver": Verb(
        f"{_HERE}.git_merge_driver:merge_driver", N_("Merge, as git asks for it.")
    ),
    "textconv": Verb(f"{_HERE}.git_textconv:textconv", N_("Show units, as git asks for it.")),
}

git = LazyGroup(
    "git",
    VERBS,
    (
        N_("Let git treat PO files as catalogues."),
        N_("“lexicord git install” is for people; the others are run by git."),
    ),
)
