"""The glossary format as JSON Schema, for editors; made of what the reader itself knows."""

from __future__ import annotations

from typing import Any

from lexicord.glossary.termbase_reader import (
    CONCEPT_KEYS,
    EVIDENCE,
    LEVELS,
    LOCALE,
    RENDERING_KEYS,
    STANDINGS,
)

_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_MEANINGS = {
    "kind": "What it is: party, organ, organisation, person, place, concept, generic_term ...",
    "note": "What translators should know.",
    "valid": "When it existed or was right, as an EDTF interval: 1946/1949.",
    "text": "The rendering as it is written.",
    "forms": "Inflected forms that the rules of the language do not give.",
    "severity": "How grave a forbidden rendering is.",
    "why": "The reason, in words that can be shown to a translator.",
    "evidence": "V seen in published material, K own knowledge, P proposal; K and P only advise.",
    "register": "The class of designation that a translation keeps.",
    "preferred": "What the translation should have.",
    "admitted": "Full names that are right as well.",
    "abbreviation": "Needs an introduction by the full name.",
    "short": "Short forms; they need an introduction too.",
    "forbidden": "What must not stand in a translation.",
}


def termbase_schema() -> dict[str, Any]:
    """Return the schema of one glossary file (JSON Schema 2020-12)."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "lexicord glossary",
        "type": "object",
        "additionalProperties": {"$ref": "#/$defs/concept"},
        "$defs": {
            "concept": _object(
                dict.fromkeys(CONCEPT_KEYS, _TEXT), patterns={f"^{LOCALE}$": "language"}
            ),
            "language": {
                **_object(
                    {
                        **{key: _renderings(key) for key in STANDINGS},
                        "forms": _TEXTS,
                        "evidence": {"enum": list(EVIDENCE)},
                    }
                ),
                "dependentRequired": {"forms": ["preferred"], "evidence": ["preferred"]},
            },
            "rendering": _rendering(),
            "refused": _rendering(severity={"enum": list(LEVELS)}),
        },
    }


def _rendering(**more: object) -> dict[str, Any]:
    special = {"forms": _TEXTS, "evidence": {"enum": list(EVIDENCE)}, **more}
    keys = [key for key in RENDERING_KEYS if key != "severity" or more]
    return {**_object({key: special.get(key, _TEXT) for key in keys}), "required": ["text"]}


def _renderings(key: str) -> dict[str, Any]:
    named = "refused" if key == "forbidden" else "rendering"
    one = {"anyOf": [_TEXT, {"$ref": f"#/$defs/{named}"}]}
    return {"anyOf": [one, {"type": "array", "items": one}]}


def _object(
    properties: dict[str, Any], *, patterns: dict[str, str] | None = None
) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            key: {**value, "description": _MEANINGS[key]} for key, value in properties.items()
        },
        "patternProperties": {
            pattern: {"$ref": f"#/$defs/{name}"} for pattern, name in (patterns or {}).items()
        },
        "additionalProperties": False,
    }
