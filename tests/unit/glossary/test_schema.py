from __future__ import annotations

import tomllib

import jsonschema
import pytest

from lexicord.glossary.schema import termbase_schema
from support.name_cases import shipped_texts


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(termbase_schema())


@pytest.mark.parametrize("name", sorted(shipped_texts()))
def test_the_shipped_glossary_follows_the_schema(name: str) -> None:
    jsonschema.validate(tomllib.loads(shipped_texts()[name]), termbase_schema())


@pytest.mark.parametrize(
    "text",
    [
        "[a]\nkidn = 'party'",
        "[a.en]\nprefered = 'x'",
        "[a.en]\nforms = 'x'",
        "[a.en]\npreferred = ''",
        "[a.en]\npreferred = { why = 'x' }",
        "[a.en]\nshort = { text = 'x', severity = 'error' }",
        "[a.en]\nforbidden = { text = 'x', severity = 'eror' }",
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(text: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(text), termbase_schema())
