from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError, LexicordError, SaveError, SettingsError
from lexicord.domain.finding import Message


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


def test_an_error_keeps_its_sentence_for_translation() -> None:
    message = Message.of("{path} is missing", path="a.po")

    error = InputError(message, path="b.toml").at("c.toml")

    assert (error.message, error.reason, error.place) == (message, "a.po is missing", "c.toml")
    assert str(error) == "c.toml: a.po is missing"


def test_what_a_library_says_is_shown_as_it_is() -> None:
    error = SaveError("odd {braces}")

    assert (str(error), error.place) == ("odd {braces}", "")
