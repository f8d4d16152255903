"""Plural-Forms of a header: a small reader of C expressions that runs nothing.

The grammar is the one of GNU gettext: numbers, ``n``, ``! * / % + - < > <= >= == != && || ?:``
and parentheses, with the precedence of C and unsigned arithmetic.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message

Rule = Callable[[int], int]

MAX_FORMS = 10
"""More forms than any language has (Arabic has six); a larger count is refused."""

_MAX_LENGTH = 1000
_MAX_DEPTH = 50
_WORD = (1 << 64) - 1
_TERNARY = 1
_POWERS = {"||": 2, "&&": 3, "==": 4, "!=": 4, "<": 5, ">": 5, "<=": 5, ">=": 5}
_POWERS |= {"+": 6, "-": 6, "*": 7, "/": 7, "%": 7}
_UNARY = 8
_ARITHMETIC: dict[str, Callable[[int, int], int]] = {
    "==": lambda a, b: int(a == b),
    "!=": lambda a, b: int(a != b),
    "<": lambda a, b: int(a < b),
    ">": lambda a, b: int(a > b),
    "<=": lambda a, b: int(a <= b),
    ">=": lambda a, b: int(a >= b),
    "+": lambda a, b: a + b & _WORD,
    "-": lambda a, b: a - b & _WORD,
    "*": lambda a, b: a * b & _WORD,
    "/": lambda a, b: a // b,
    "%": lambda a, b: a % b,
}


@dataclass(frozen=True, slots=True)
class PluralForms:
    """How many forms a language has, and which one a number takes."""

    count: int
    rule: Rule

    def form(self, number: int) -> int:
        """Return the index of the form for ``number``, from 0.

        Raises InputError where the expression divides by nothing or names a form that does
        not exist.
        """
        try:
            form = self.rule(number)
        except ZeroDivisionError:
            reason = Message.of("the plural expression divides by zero for {number}", number=number)
            raise InputError(reason) from None
        if form >= self.count:
            reason = Message.of(
                "the plural expression gives form {form} for {number}, of {count} forms",
                form=form,
                number=number,
                count=self.count,
            )
            raise InputError(reason)
        return form


@lru_cache(maxsize=256)
def read_plural_forms(value: str) -> PluralForms:
    """Read the value of a ``Plural-Forms`` field, such as ``nplurals=2; plural=(n != 1);``.

    Raises InputError where it cannot be read, or counts no form or more than ten. What it
    costs does not depend on the numbers in it.
    """
    found = re.fullmatch(r"\s*nplurals\s*=\s*(\d{1,9})\s*;\s*plural\s*=\s*([^;]*?)\s*;?\s*", value)
    if not found:
        reason = Message.of(
            "{text!r} is no plural rule; write nplurals=2; plural=(n != 1);", text=_short(value)
        )
        raise InputError(reason)
    count = int(found[1])
    if not 1 <= count <= MAX_FORMS:
        reason = Message.of(
            "nplurals is {count}; languages have 1 to {most} forms",
            count=count,
            most=MAX_FORMS,
        )
        raise InputError(reason)
    return PluralForms(count, read_expression(found[2]))


def read_expression(text: str) -> Rule:
    """Return the function of ``n`` that a C expression is.

    Raises InputError where it cannot be read, is longer than a thousand characters, or nests
    deeper than fifty.
    """
    if len(text) > _MAX_LENGTH:
        reason = Message.of(
            "the plural expression is longer than {most} characters", most=_MAX_LENGTH
        )
        raise InputError(reason)
    parser = _Parser(text)
    rule = parser.expression(0, 0)
    parser.expect("")
    return rule


def _instead(wanted: str, found: str, text: str) -> Message:
    """Say that ``found`` stands where ``wanted`` should; the empty token is the end."""
    if not wanted:
        return Message.of(
            "the plural expression {text!r} has {found!r} instead of its end",
            text=text,
            found=found,
        )
    if not found:
        return Message.of(
            "the plural expression {text!r} has the end instead of {wanted!r}",
            text=text,
            wanted=wanted,
        )
    return Message.of(
        "the plural expression {text!r} has {found!r} instead of {wanted!r}",
        text=text,
        found=found,
        wanted=wanted,
    )


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"\s*(\d+|n\b|\|\||&&|[=!<>]=|[-+*/%<>!?:()]|$)")


class _Parser:
    """Top-down operator precedence: one token of look-ahead."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._next = ""
        self._advance()

    def expression(self, power: int, depth: int) -> Rule:
        """Parse operators that bind at least as tightly as ``power``."""
        if depth > _MAX_DEPTH:
            reason = Message.of("the plural expression nests deeper than {most}", most=_MAX_DEPTH)
            raise InputError(reason)
        left = self._operand(depth)
        while True:
            if self._next == "?" and power <= _TERNARY:
                left = self._ternary(left, depth)
            elif _POWERS.get(self._next, -1) >= power:
                operator = self._advance()
                right = self.expression(_POWERS[operator] + 1, depth + 1)
                left = _combined(operator, left, right)
            else:
                return left

    def expect(self, token: str) -> None:
        """Take ``token``, or raise InputError."""
        if self._next != token:
            raise InputError(_instead(token, self._next, _short(self._text)))
        if token:
            self._advance()

    def _operand(self, depth: int) -> Rule:
        here = self._next
        if here == "n":
            self._advance()
            return _number
        if here == "!":
            self._advance()
            inner = self.expression(_UNARY, depth + 1)
            return lambda n: int(not inner(n))
        if here == "(":
            self._advance()
            inner = self.expression(0, depth + 1)
            self.expect(")")
            return inner
        if not here.isdigit():
            self.expect("n")
        value = int(here) & _WORD
        self._advance()
        return lambda _: value

    def _ternary(self, condition: Rule, depth: int) -> Rule:
        self._advance()
        yes = self.expression(0, depth + 1)
        self.expect(":")
        no = self.expression(_TERNARY, depth + 1)
        return lambda n: yes(n) if condition(n) else no(n)

    def _advance(self) -> str:
        here = self._next
        found = _token().match(self._text, self._at)
        if not found:
            odd = self._text[self._at :].strip()[:1]
            reason = Message.of("{odd!r} has no place in a plural expression", odd=odd)
            raise InputError(reason)
        self._next = found[1]
        self._at = found.end()
        return here


def _number(n: int) -> int:
    return n


def _combined(operator: str, left: Rule, right: Rule) -> Rule:
    # As in C, the right side of && and || is only asked where it matters.
    if operator == "&&":
        return lambda n: int(left(n) != 0 and right(n) != 0)
    if operator == "||":
        return lambda n: int(left(n) != 0 or right(n) != 0)
    operation = _ARITHMETIC[operator]
    return lambda n: operation(left(n), right(n))
