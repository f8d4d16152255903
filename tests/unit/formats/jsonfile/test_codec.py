"""JSON is taken apart by keys, and written with the escapes that the file uses."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.jsonfile.codec import Json, JsonLines

EN = LocaleTag("en")


def sources(text: str, keys: tuple[str, ...] = (), notes: tuple[str, ...] = ()) -> list[str]:
    document = Json().with_keys(keys, notes).read(text.encode(), EN, granularity="sentence")
    return [" | ".join((unit.source, *unit.notes)) for unit in document.units]


def test_keys_choose_texts_and_notes_are_told() -> None:
    text = '{"items": [{"id": "x", "title": "One", "about": "hint"}, {"title": "12"}]}'

    assert sources(text, ("items[*].title",), ("items[*].about",)) == ["One | hint", "12"]
    assert sources(text, (), ("**.about",)) == ["x | hint", "One | hint"]


def test_messages_of_extensions_bring_their_own_rules() -> None:
    text = '{"a": {"message": "Hi", "description": "greeting"}}'

    assert sources(text) == ["Hi | greeting"]
    assert sources(text[:-1] + ', "b": "other"}') == ["Hi", "greeting", "other"]


def test_what_is_said_about_a_message_of_a_bundle_is_told_with_it() -> None:
    text = """{"@@locale": "en", "hi": "Hello {x}", "@hi": {"description": "greeting",
        "placeholders": {"x": {"example": "Bob", "type": "String"}}}, "@@x-note": "no text"}"""

    assert sources(text) == ["Hello {x} | greeting | {x}: Bob"]


@pytest.mark.parametrize(
    ("text", "built"),
    [
        ('["x"]', '["é/\\"\\\\"]'),
        ('["x", "\\u00e9 2"]', '["\\u00e9/\\"\\\\", "\\u00e9 2"]'),
        ('["x", "ö"]', '["é/\\"\\\\", "ö"]'),
        ('["x", "a\\/b c"]', '["é\\/\\"\\\\", "a\\/b c"]'),
        ('["x", "\\u001b c"]', '["é/\\"\\\\", "\\u001b c"]'),
    ],
)
def test_new_texts_are_escaped_as_the_file_does(text: str, built: str) -> None:
    document = Json().read(text.encode(), EN, granularity="sentence")
    texts = ['é/"\\', *(unit.source for unit in document.units[1:])]

    assert Json().write(document, texts, LocaleTag("ko")).decode() == built


@pytest.mark.parametrize(("name", "built"), [("en", "zh_Hans"), ("en-US", "zh-Hans")])
def test_the_language_of_a_bundle_is_named_in_its_own_way(name: str, built: str) -> None:
    document = Json().read(f'{{"@@locale": "{name}", "a": "b"}}'.encode(), EN, granularity="")

    out = Json().write(document, ["c"], LocaleTag("zh", "Hans")).decode()
    assert out == f'{{"@@locale": "{built}", "a": "c"}}'


def test_lines_have_keys_of_each_line() -> None:
    codec = JsonLines().with_keys(["t"], [])
    document = codec.read(b'{"t": "One", "u": "x"}\n{"t": "Two"}\n', EN, granularity="sentence")

    assert [unit.path for unit in document.units] == ["[0].t", "[1].t"]
    assert codec.write(document, ["a", "b"], EN) == b'{"t": "a", "u": "x"}\n{"t": "b"}\n'


def test_a_key_that_is_none_is_refused() -> None:
    with pytest.raises(InputError, match="is no path"):
        Json().with_keys(["a["], [])
