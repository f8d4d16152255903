"""Reports as plain JSON values, by one rule for all of them."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import singledispatch
from typing import Any

from lexicord.domain.finding import Finding, Message
from lexicord.domain.unit import UnitKey
from lexicord.merge.identity import Identity


@singledispatch
def plain(value: object) -> Any:  # noqa: ANN401 - JSON values are of any type
    """Return ``value`` as dictionaries, lists, texts and numbers.

    A report becomes a dictionary of its fields, a finding what ``Finding.to_json`` gives, a key
    ``{"context": ..., "source": ...}``; texts, numbers and None stay as they are.
    """
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


@plain.register(tuple)
@plain.register(list)
def _(value: tuple[object, ...] | list[object]) -> list[Any]:
    return [plain(item) for item in value]


@plain.register
def _(value: UnitKey) -> dict[str, Any]:
    return value._asdict()


@plain.register
def _(value: Identity) -> dict[str, Any]:
    return {**value.key._asdict(), "number": value.number}


@plain.register
def _(value: Finding) -> dict[str, Any]:
    return value.to_json()


@plain.register
def _(value: Message) -> str:
    return str(value)


@plain.register
def _(value: Enum) -> Any:  # noqa: ANN401 - whatever the enumeration holds
    return value.value


@plain.register
def _(value: datetime) -> str:
    return value.isoformat()
