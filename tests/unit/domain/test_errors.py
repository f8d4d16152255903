from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError, LexicordError, SettingsError


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (InputError("no quote", path="a.po", line=3, column=9), "a.po:3:9: no quote"),
        (InputError("no quote", path="a.po", line=3), "a.po:3:1: no quote"),
        (InputError("not UTF-8", path="a.txt"), "a.txt: not UTF-8"),
        (InputError("no quote", line=3, column=9), "<input>:3:9: no quote"),
        (InputError("no such locale"), "no such locale"),
    ],
)
def test_an_input_error_says_where(error: InputError, sentence: str) -> None:
    assert str(error) == sentence


def test_a_path_is_filled_in_on_the_way_up() -> None:
    error = SettingsError("no such key", line=2, column=1).at("lexicord.toml")

    assert (type(error), str(error)) == (SettingsError, "lexicord.toml:2:1: no such key")
    assert isinstance(error, LexicordError)
