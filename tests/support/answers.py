"""What a command answers to a program, held against the schema of the manual."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema

from lexicord.project.resources import resource_text

if TYPE_CHECKING:
    from click.testing import Result


@cache
def schema() -> dict[str, Any]:
    """Return the schema that stands in the manual."""
    page = resource_text("manual/guide/json-answers.md")
    found = re.findall(r"^```json\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert len(found) == 1
    value: dict[str, Any] = json.loads(found[0])
    return value


def answer(result: Result) -> dict[str, Any]:
    """Return the answer of a command; fails where the manual does not allow it."""
    value: dict[str, Any] = json.loads(result.stdout)
    jsonschema.validate(value, schema())
    return value
