"""The files that a new project starts with: commented, so that they explain themselves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lexicord.domain.locale_tag import LocaleTag

_SETTINGS = """\
# What lexicord knows about this project. Every setting is explained by
# `lexicord manual project-file`; a name that it does not know is an error.

# The language of the source documents, and those that they are translated into.
source-locale = {source}
target-locales = {targets}

# Where the catalogues lie (locale/<language>/LC_MESSAGES/<domain>.po), and the glossary.
locale-folder = "locale"
glossary-folder = "glossary"

# What a unit of translation is: "sentence" or "paragraph".
segmentation = "sentence"

# Which documents are translated. * stays inside a folder, ** goes through all of them.
# {{stem}} is the name of the document: each gets its own catalogue.
[[sources]]
files = {files}
domain = "{{stem}}"

[build]
# Where a translated document is written.
output = "build/{{locale}}/{{path}}"
# What stands where a translation is missing: "source", "mark" (the source between marks),
# "refuse" (the document is left out), or "omit" (it is left out below the minimum, in percent).
fallback = "source"
minimum = 80

# How grave a rule is here: "error", "warning", "advice" or "off".
# `lexicord manual` lists them, `lexicord manual term/forbidden` explains one.
[rules]
# "term/forbidden" = "warning"
"""

_GLOSSARY = """\
# Names and terms, one table for each, all languages together. `lexicord manual glossary` tells
# what else an entry can say. An entry looks like this:
#
# [un]
# kind = "organisation"
#
# [un.en]
# preferred = "United Nations"
# abbreviation = "UN"
#
# [un.fr]
# preferred = "Organisation des Nations Unies"
# abbreviation = "ONU"
"""


def settings_text(source: LocaleTag, targets: Sequence[LocaleTag], files: Sequence[str]) -> str:
    """Return a ``lexicord.toml`` with these values and a comment for each setting."""
    return _SETTINGS.format(
        source=_toml(str(source)), targets=_list(map(str, targets)), files=_list(files)
    )


def glossary_text() -> str:
    """Return a glossary without entries that shows how one is written."""
    return _GLOSSARY


def _list(values: Iterable[str]) -> str:
    return f"[{', '.join(map(_toml, values))}]"


def _toml(text: str) -> str:
    """Quote a text; a basic string of TOML is written like one of JSON."""
    return json.dumps(text, ensure_ascii=False)
