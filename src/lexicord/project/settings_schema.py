"""The JSON Schema of ``lexicord.toml``, for editors."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from lexicord.project.resources import resource_text
from lexicord.project.settings import Settings

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TABLES = {
    "sources": "SourceSettings",
    "build": "BuildSettings",
    "catalogs": "CatalogSettings",
    "update": "UpdateSettings",
}


def settings_schema() -> dict[str, Any]:
    """Return the schema; the description of each setting is its paragraph in the manual."""
    schema = msgspec.json.schema(Settings)
    definitions = schema["$defs"]
    for setting, text in described_settings().items():
        table, _, name = setting.rpartition(".")
        kind = definitions[_TABLES[table] if table else "Settings"]
        kind["properties"][name]["description"] = text
    return {"$schema": _DIALECT, "title": "lexicord.toml", **schema}


def described_settings() -> dict[str, str]:
    """Return what the manual says of each setting, by its name (``build.output``)."""
    page = resource_text("manual/guide/project-file.md")
    found = re.findall(r"^### `([a-z.-]+)`\n\n(.+?)(?=\n#|\Z)", page, re.MULTILINE | re.DOTALL)
    return {name: " ".join(text.split()) for name, text in found}
