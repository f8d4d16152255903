"""A library that is not installed is asked for in one sentence."""

from __future__ import annotations

import json

import pytest

from lexicord.domain.errors import ProjectError
from lexicord.formats.extras import needs


def test_a_library_that_is_there_is_returned() -> None:
    assert needs("json", "data") is json


def test_a_missing_library_is_named_with_its_extra() -> None:
    with pytest.raises(ProjectError, match=r"pip install 'lexicord\[sums\]'"):
        needs("no_such_library.sums", "sums")
