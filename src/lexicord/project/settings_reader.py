"""Reads the project file strictly: what it does not understand is an error with its place."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, get_args, get_origin

import msgspec

from lexicord.domain.errors import SettingsError
from lexicord.domain.finding import Message
from lexicord.domain.span import line_and_column
from lexicord.domain.translatable import N_
from lexicord.project.settings import Settings
from lexicord.project.settings_file import nearest
from lexicord.project.settings_limits import complaints

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lexicord.project.settings_file import SettingsFile
    from lexicord.project.toml_places import KeyPath

T = TypeVar("T")

_WORDS = {
    "str": N_("text in quotes"),
    "int": N_("a whole number"),
    "float": N_("a number"),
    "bool": N_("true or false"),
    "array": N_("a list"),
    "object": N_("a table"),
}

_SENTENCES = (
    (r"Object missing required field `(?P<key>.+)`", N_("the setting {key!r} is missing")),
    (
        r"Expected `(?P<wanted>[a-z]+)(?: \| null)?`, got `(?P<given>[a-z]+)`",
        N_("{name} must be {wanted}, not {given}"),
    ),
    (r"Expected `[a-z]+` <= (?P<limit>[0-9]+)(?:\.0)?", N_("{name} must be at most {limit}")),
    (r"Expected `[a-z]+` >= (?P<limit>[0-9]+)(?:\.0)?", N_("{name} must be at least {limit}")),
    (r"Expected `[a-z]+` of length >= 1", N_("{name} must not be empty")),
    (
        r"Expected `str` matching regex .*",
        N_("{name} must name a locale, like ko-KP, zh-Hans or pt_BR"),
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
        reason = Message.of("this is no TOML: {reason}", reason=found[1])
        raise SettingsError(reason, path=str(file.path), line=line, column=column) from error
    except RecursionError as error:
        reason = Message.of("lists and tables are nested too deeply")
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
            problem = Message.of("{key!r} cannot be {word!r}", key=path[-1], word=word)
            raise file.error(nearest(problem, word, known), *path)


def _converted(file: SettingsFile, data: object, kind: type[T], path: KeyPath) -> T:
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        message, _, place = str(error).partition(" - at `$")
        steps = re.findall(r"\.([^.\[`]+)|\[(\d+)\]", place)
        setting = (*path, *(key or int(index) for key, index in steps))
        raise file.error(in_words(message, setting), *setting) from error


def in_words(message: str, setting: KeyPath) -> Message:
    """Say msgspec's ``Expected `int`, got `str``` in the words of the people who write TOML."""
    key = next((key for key in reversed(setting) if isinstance(key, str)), None)
    name = Message.of("this") if key is None else Message.verbatim(repr(key))
    for pattern, sentence in _SENTENCES:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            words = {gap: _word(word) for gap, word in found.groupdict().items()}
            return Message.of(sentence, **{"name": name, **words})
    return Message.of("{name}: {reason}", name=name, reason=message)


def _word(word: str) -> Message | str:
    return Message.of(_WORDS[word]) if word in _WORDS else word
