"""What GNU gettext's own reader finds in a PO file, by way of its C library.

    python tests/support/libgettextpo.py FILE.po

Prints the messages as JSON. A process of its own, since the library ends the process that calls
it where a file is broken.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from ctypes import c_char_p, c_int, c_size_t, c_void_p
from itertools import count, takewhile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NAME = "libgettextpo.so.0"
_PLACE = (c_void_p, c_char_p, c_size_t, c_size_t, c_int, c_char_p)
_ONE = ctypes.CFUNCTYPE(None, c_int, *_PLACE)
_TWO = ctypes.CFUNCTYPE(None, c_int, *_PLACE, *_PLACE)
_WARNING = 0
_TEXTS = (
    "msgctxt",
    "msgid",
    "msgid_plural",
    "msgstr",
    "comments",
    "extracted_comments",
    "prev_msgctxt",
    "prev_msgid",
    "prev_msgid_plural",
)
_FLAGS = ("obsolete", "fuzzy")


class _Handler(ctypes.Structure):
    _fields_ = (("xerror", _ONE), ("xerror2", _TWO))


def installed() -> bool:
    """Say whether the library is there."""
    try:
        ctypes.CDLL(NAME)
    except OSError:
        return False
    return True


def read(path: Path) -> list[dict[str, Any]]:
    """Return the messages of a UTF-8 file, each as a mapping of its fields.

    Raises ``subprocess.CalledProcessError`` where the library refuses the file.
    """
    command = [sys.executable, __file__, str(path)]
    done = subprocess.run(command, capture_output=True, check=True)
    messages: list[dict[str, Any]] = json.loads(done.stdout)
    return messages


def _complain(severity: int, *rest: object) -> None:
    sys.stderr.write(f"{rest}\n")
    if severity > _WARNING:
        sys.stderr.flush()
        os._exit(1)


def _function(name: str, result: object, *arguments: object) -> Callable[..., Any]:
    function = getattr(ctypes.CDLL(NAME), name)
    function.restype = result
    function.argtypes = arguments
    return function  # type: ignore[no-any-return]  # C functions have no types here


def _messages(path: str) -> Iterator[dict[str, Any]]:
    handler = _Handler(_ONE(_complain), _TWO(_complain))
    read_file = _function("po_file_read_v3", c_void_p, c_char_p, ctypes.POINTER(_Handler))
    start = _function("po_message_iterator", c_void_p, c_void_p, c_char_p)
    following = _function("po_next_message", c_void_p, c_void_p)
    iterator = start(read_file(path.encode(), ctypes.byref(handler)), None)
    while message := following(iterator):
        yield _message(message)


def _message(message: int) -> dict[str, Any]:
    texts = {name: _function(f"po_message_{name}", c_char_p, c_void_p) for name in _TEXTS}
    flags = {name: _function(f"po_message_is_{name}", c_int, c_void_p) for name in _FLAGS}
    is_format = _function("po_message_is_format", c_int, c_void_p, c_char_p)
    return {
        **{name: _text(function(message)) for name, function in texts.items()},
        **{name: bool(function(message)) for name, function in flags.items()},
        "c-format": bool(is_format(message, b"c-format")),
        "forms": list(_each("po_message_msgstr_plural", c_char_p, message)),
        "places": [_place(each) for each in _each("po_message_filepos", c_void_p, message)],
    }


def _each(name: str, result: object, message: int) -> Iterator[Any]:
    function = _function(name, result, c_void_p, c_int)
    found = (function(message, index) for index in count())
    return (_text(each) for each in takewhile(lambda each: each is not None, found))


def _place(place: int) -> str:
    name = _function("po_filepos_file", c_char_p, c_void_p)(place)
    line = _function("po_filepos_start_line", c_size_t, c_void_p)(place)
    return f"{name.decode()}:{line}"


def _text(value: object) -> object:
    return value.decode() if isinstance(value, bytes) else value


if __name__ == "__main__":
    sys.stdout.write(json.dumps(list(_messages(sys.argv[1]))))
