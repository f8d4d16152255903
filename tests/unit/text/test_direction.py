"""Right to left is told by the script, else by the language."""

from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.text.direction import is_right_to_left


@pytest.mark.parametrize("name", ["ar", "ar-EG", "he", "fa", "ur", "az-Arab", "ks", "yi"])
def test_right_to_left(name: str) -> None:
    assert is_right_to_left(LocaleTag.parse(name))


@pytest.mark.parametrize("name", ["ko-KP", "en", "az", "ks-Deva", "ur-Latn", "zh-Hans"])
def test_left_to_right(name: str) -> None:
    assert not is_right_to_left(LocaleTag.parse(name))
