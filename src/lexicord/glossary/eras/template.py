"""Templates of dates, as ``language`` describes them, made into regular expressions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MACRO = re.compile(r"\{@(\w+)\}")
_PIECES = re.compile(r"\{(?P<slot>\w+)(?::\w+)?\}|(?P<sign>.)", re.DOTALL)
_STRICT = {
    "-": "[-~]",
    "<": "(?:",
    ">": ")",
    "|": "|",
    "?": "?",
    " ": " ",
    "~": "",
    "(": r"\(",
    ")": r"\)",
}
_LOOSE = _STRICT | {" ": " {0,2}", "~": " ?", ",": " ?,", "(": r"[(\[〔]", ")": r"[)\]〕]"}


class TemplateError(ValueError):
    """A template that names a slot or macro which its language does not have."""


@dataclass(frozen=True, slots=True)
class Match:
    """What a template took from a text: its range, and each slot's texts in reading order.

    ``source`` is the template, so that it and the text of the match tell all about the slots.
    """

    start: int
    end: int
    slots: Mapping[str, tuple[str, ...]]
    source: str = ""

    def all(self, *names: str) -> tuple[str, ...]:
        """Return the texts of these slots, one slot after the other."""
        return tuple(text for name in names for text in self.slots.get(name, ()))


@dataclass(frozen=True, slots=True)
class Template:
    """A compiled template; ``groups`` tells the slot of every named group, in order."""

    source: str
    regex: re.Pattern[str]
    groups: tuple[tuple[str, str], ...]

    def match(self, text: str, start: int) -> Match | None:
        """Return the match that begins at ``start``, or None."""
        found = self.regex.match(text, start)
        return None if found is None else self.taken(found)

    def taken(self, found: re.Match[str]) -> Match:
        """Return a match of ``regex`` by slots instead of groups."""
        slots: dict[str, tuple[str, ...]] = {}
        for group, slot in self.groups:
            if found[group] is not None:
                slots[slot] = (*slots.get(slot, ()), found[group])
        return Match(found.start(), found.end(), slots, self.source)


def compile_template(template: str, slots: Mapping[str, str], *, strict: bool) -> Template:
    """Compile an expanded template; ``slots`` gives the pattern of every slot.

    A strict one takes the white space and brackets exactly as written, a loose one also where
    a space is missing, doubled or slipped in, and square brackets for round ones.
    """
    numbers = count()
    groups: list[tuple[str, str]] = []

    def pieces() -> Iterator[str]:
        signs = _STRICT if strict else _LOOSE
        for piece in _PIECES.finditer(template):
            if piece["slot"] is None:
                yield signs.get(piece["sign"]) or _literal(piece["sign"], signs)
                continue
            if piece["slot"] not in slots:
                message = f"no slot {{{piece['slot']}}} in {template!r}"
                raise TemplateError(message)
            groups.append((f"g{next(numbers)}", piece["slot"]))
            yield f"(?P<{groups[-1][0]}>{slots[piece['slot']]})"

    return Template(template, re.compile("".join(pieces())), tuple(groups))


def expand(template: str, macros: Mapping[str, str]) -> str:
    """Put macros, and macros within them, into a template."""
    while _MACRO.search(template):
        template = _MACRO.sub(lambda found: f"<{_macro(found[1], macros)}>", template)
    return template


def loose_sign(sign: str) -> str:
    """Return the pattern of a sign outside of slots, as loose templates take it."""
    return _LOOSE.get(sign) or re.escape(sign)


def _literal(sign: str, signs: Mapping[str, str]) -> str:
    return "" if sign in signs else re.escape(sign)


def _macro(name: str, macros: Mapping[str, str]) -> str:
    if name not in macros:
        message = f"no macro {{@{name}}}"
        raise TemplateError(message)
    return macros[name]
