"""What a line can begin with, as docutils reads it."""

from __future__ import annotations

import re
from functools import cache

PUNCTUATION = r"[!-/:-@\[-`{-~]"


@cache
def start() -> re.Pattern[str]:
    """Return what begins a block that is no plain text; the group's name says which."""
    number = r"(?:[0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)"
    short = r"[-+][a-zA-Z0-9](?: ?(?:[a-zA-Z][a-zA-Z0-9_-]*|<[^<>]+>))?"
    long = r"(?:--|/)[a-zA-Z0-9][a-zA-Z0-9_-]*(?:[ =](?:[a-zA-Z][a-zA-Z0-9_-]*|<[^<>]+>))?"
    option = rf"(?:{long}|{short})"
    return re.compile(
        r"(?P<bullet>[-+*•‣⁃](?:[ \t]+|$))"
        rf"|(?P<enumerator>(?:\({number}\)|{number}[.)])(?:[ \t]+|$))"
        rf"|(?P<field>{_field()})"
        rf"|(?P<option>{option}(?:, {option})*(?:  +| ?$))"
        r"|(?P<doctest>>>>(?: |$))"
        r"|(?P<line>\|(?: +|$))"
        r"|(?P<grid>\+-[-+]*-\+$)"
        r"|(?P<table>=+(?: +=+)+$)"
        r"|(?P<explicit>\.\.(?:[ \t]+|$))"
        r"|(?P<anonymous>__(?: |$))"
        rf"|(?P<adornment>(?P<sign>{PUNCTUATION})(?P=sign)*$)"
    )


@cache
def field() -> re.Pattern[str]:
    """Return what a field, or an option of a directive, begins with."""
    return re.compile(_field())


def _field() -> str:
    return r":(?![: ])(?:[^:\\]|\\.|:(?![ `]|$))*+(?<! ):(?:[ \t]+|$)"


@cache
def adornment() -> re.Pattern[str]:
    """Return a line of one and the same sign."""
    return re.compile(rf"({PUNCTUATION})\1*$")


@cache
def literal_next() -> re.Pattern[str]:
    """Return how text ends before a literal block."""
    return re.compile(r"(?<!\\)(?:\\\\)*(::)$")


@cache
def explicit() -> re.Pattern[str]:
    """Return what stands behind the two points of a block that is no comment."""
    name = r"[^\W_]+(?:[-._+:][^\W_]+)*"
    return re.compile(
        rf"(?P<note>\[(?:[0-9]+|\*|#(?:{name})?|{name})\](?:[ \t]+|$))"
        r"|(?P<target>_(?![ ]|_?$))"
        r"|(?P<substitution>\|(?! )[^|]+\| )"
        rf"|(?P<directive>(?P<name>{name}) ?::(?:[ \t]+|$))"
    )


@cache
def remark() -> re.Pattern[str]:
    """Return what a comment for translators begins with."""
    return re.compile(r"(?:L10[nN]|Translators?):\s*(.*)", re.DOTALL)
