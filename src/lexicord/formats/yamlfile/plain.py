"""Which texts YAML takes for something else where they stand without quotes."""

from __future__ import annotations

import re
from functools import cache


@cache
def _other() -> re.Pattern[str]:
    """Return what means a truth value, nothing, a number or a date, in YAML 1.1 or 1.2."""
    return re.compile(
        r"""(?:
          ~|null|true|false|yes|no|on|off|y|n|=|<<|
        | [-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|\d[\d_,]*(?::[0-5]?\d)*(?:\.\d*)?)
        | [-+]?(?:\d[\d_]*)?\.?[\d_]*(?:e[-+]?\d+)?
        | [-+]?\.(?:inf|nan)
        | \d{4}-\d{1,2}-\d{1,2}(?:[t \t][\d:.+z \t-]*)?
        )""",
        re.VERBOSE | re.IGNORECASE,
    )


def means_text(value: str) -> bool:
    """Say whether a plain scalar is text, and not a number, a date, ``yes`` or nothing."""
    return _other().fullmatch(value) is None


@cache
def _unsafe() -> re.Pattern[str]:
    """Return what a text may not hold that stands without quotes anywhere in a file."""
    return re.compile(
        r"\A[-?:,\[\]{}#&*!|>'\"%@`=~]|: |:\Z|:[\t,\[\]{}]|\s#|\A\s|\s\Z|[\n\t]|\A\.\.\."
    )


def is_plain(value: str, *, in_flow: bool) -> bool:
    """Say whether a text can stand without quotes and still be read as itself."""
    if in_flow and re.search(r"[,\[\]{}]", value):
        return False
    return bool(value) and means_text(value) and not _unsafe().search(value) and is_shown(value)


@cache
def _hidden() -> re.Pattern[str]:
    """Return characters that YAML allows only as escapes, or takes for the end of a line."""
    return re.compile(
        "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
    )


def is_shown(value: str) -> bool:
    """Say whether a text can be written without escapes."""
    return _hidden().search(value) is None


def escaped(value: str) -> str:
    """Return a text in double quotes, with escapes for what needs them."""
    known = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    known = known.replace("\t", "\\t").replace("\r", "\\r")
    return f'"{_hidden().sub(_code, known)}"'


def _code(found: re.Match[str]) -> str:
    number = ord(found[0])
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}"
