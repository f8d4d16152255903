"""Reads the project file strictly: what it does not understand is an error with its place."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, get_args, get_origin

import msgspec

from lexicord.domain.errors import SettingsError
from lexicord.domain.span import line_and_column
from lexicord.project.settings import Settings
from lexicord.project.settings_file import nearest
from lexicord.project.settings_limits import complaints

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lexicord.project.settings_file import SettingsFile
    from lexicord.project.toml_places import KeyPath

T = TypeVar("T")

_WORDS = {
    "str": "text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
}

_SENTENCES = (
    (r"Object missing required field `(.+)`", "the setting {0!r} is missing"),
    (r"Expected `([a-z]+)(?: \| null)?`, got `([a-z]+)`", "{name} must be {0}, not {1}"),
    (r"Expected `[a-z]+` <= ([0-9]+)(?:\.0)?", "{name} must be at most {0}"),
    (r"Expected `[a-z]+` >= ([0-9]+)(?:\.0)?", "{name} must be at least {0}"),
    (r"Expected `[a-z]+` of length >= 1", "{name} must not be empty"),
    (
        r"Expected `str` matching regex .*",
        "{name} must name a locale, like ko-KP, zh-Hans or pt_BR",
    ),
)


def read_settings(file: SettingsFile) -> Settings:
    """Return what ``file`` says.

    Raises SettingsError with line and column where it is no TOML, has an unknown key or a
    value that cannot be.
    """
    data: Any = _toml(file)
    for key in file.table:
        data = data[key]
    _examine(file, data, Settings, ())
    settings: Settings = _converted(file, data, Settings, ())
    for setting, reason in complaints(settings):
        raise file.error(reason, *setting)
    return settings


def _toml(file: SettingsFile) -> dict[str, Any]:
    try:
        return tomllib.loads(file.text)
    except tomllib.TOMLDecodeError as error:
        found = re.fullmatch(
            r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", str(error)
        )
        assert found is not None
        end = line_and_column(file.text, len(file.text))
        line, column = (int(found[2]), int(found[3])) if found[2] else end
        reason = f"this is not TOML: {found[1]}"
        raise SettingsError(reason, path=str(file.path), line=line, column=column) from error
    except RecursionError as error:
        reason = "lists and tables are nested too deeply"
        raise SettingsError(reason, path=str(file.path)) from error


def _examine(file: SettingsFile, data: object, kind: Any, path: KeyPath) -> None:  # noqa: ANN401 - a type hint is anything
    """Look at keys and words one by one, since msgspec has no place for some of them."""
    kind = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    if isinstance(data, dict):
        fields = _fields(kind, data)
        file.refuse_unknown(data, fields, *path)
        for key, value in data.items():
            _examine(file, value, fields[key], (*path, key))
    elif isinstance(data, list) and get_origin(kind) is tuple:
        for index, value in enumerate(data):
            _examine(file, value, get_args(kind)[0], (*path, index))
    elif isinstance(data, str):
        _refuse_word(file, data, kind, path)
    if path and get_origin(kind) is None:
        _converted(file, data, kind, path)


def _fields(kind: Any, data: Mapping[str, object]) -> dict[str, Any]:  # noqa: ANN401 - see above
    """Return what the keys of a table may be, with the type of each value."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return {field.encode_name: field.type for field in msgspec.structs.fields(kind)}
    value = get_args(kind)[1] if get_origin(kind) is dict else Any
    return dict.fromkeys(data, value)


def _refuse_word(file: SettingsFile, word: str, kind: Any, path: KeyPath) -> None:  # noqa: ANN401
    """Raise SettingsError for a word that is none of those a setting knows."""
    for choice in (kind, *get_args(kind)):
        if isinstance(choice, type) and issubclass(choice, StrEnum) and word not in list(choice):
            known = [str(member) for member in choice]
            reason = f"{path[-1]!r} cannot be {word!r}{nearest(word, known)}"
            raise file.error(reason, *path)


def _converted(file: SettingsFile, data: object, kind: type[T], path: KeyPath) -> T:
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        message, _, place = str(error).partition(" - at `$")
        steps = re.findall(r"\.([^.\[`]+)|\[(\d+)\]", place)
        setting = (*path, *(key or int(index) for key, index in steps))
        raise file.error(in_words(message, setting), *setting) from error


def in_words(message: str, setting: KeyPath) -> str:
    """Say msgspec's ``Expected `int`, got `str``` in the words of the people who write TOML."""
    name = next((repr(key) for key in reversed(setting) if isinstance(key, str)), "this")
    for pattern, sentence in _SENTENCES:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            words = [_WORDS.get(word, word) for word in found.groups()]
            return sentence.format(*words, name=name)
    return f"{name}: {message}"
