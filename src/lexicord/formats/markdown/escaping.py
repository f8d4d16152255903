"""Text as Markdown: a backslash where it would else turn into markup, and nowhere else."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from lexicord.formats.markdown.delimiters import flanks
from lexicord.formats.markdown.line_escapes import at_line_start
from lexicord.formats.markdown.link_parts import normalized
from lexicord.formats.markdown.prefixes import is_line_start, next_prefix

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


class Around(NamedTuple):
    """What a text stands among.

    ``line`` is what its line begins with, ``after`` what follows; ``block`` the kind of block.
    ``labels`` are those of the link definitions, ``line_end`` what ends lines in the file.
    """

    line: str
    after: str
    block: str
    labels: Collection[str] = ()
    line_end: str = "\n"
    mdx: bool = False


def escaped(text: str, around: Around) -> str:
    """Return running text as Markdown."""
    starts = is_line_start(around.line)
    shown = _trimmed(text, around, starts=starts)
    lines = shown.split("\n")
    if around.block != "paragraph":
        lines = [shown.replace("\n", " ")]
    done = [_line(line, number, len(lines), around) for number, line in enumerate(lines)]
    return (around.line_end + next_prefix(around.line)).join(done)


def _trimmed(text: str, around: Around, *, starts: bool) -> str:
    """Return the text without white space that would mean something at the edge of a line."""
    text = re.sub(r"[ \t]*(?:\r\n?|\n)\s*", "\n", text)
    if starts:
        text = text.lstrip(" \t\n")
    return text.rstrip(" \t\n") if around.after[:1] in {"", "\n", "\r"} else text


def _line(line: str, number: int, count: int, around: Around) -> str:
    """Return one line of a text; the first and the last have neighbours."""
    before = around.line if number == 0 else next_prefix(around.line)
    after = around.after if number == count - 1 else "\n"
    escape = _Escape(line, before[-1:], after, around)
    done = _special(mdx=around.mdx).sub(escape, line)
    if around.block == "heading":
        done = _closing_hashes().sub(r"\\\g<0>", done)
    starts = number > 0 or is_line_start(around.line)
    return at_line_start(done, mdx=around.mdx) if starts else done


class _Escape:
    """Decides about each sign of a line that could be markup."""

    def __init__(self, line: str, before: str, after: str, around: Around) -> None:
        self._line = line
        self._before = before
        self._after = after
        self._around = around

    def __call__(self, found: re.Match[str]) -> str:
        """Return what is written for the sign, or the signs in a row."""
        signs = found[0]
        judge = _judges().get(signs[0])
        left = self._line[found.start() - 1 : found.start()] or self._before
        right = (self._line[found.end() :] + self._after)[:40]
        if judge and not judge(signs, left, right):
            return signs
        return self._bracketed(found, right) if signs[0] == "[" else self._marked(signs, right)

    def _marked(self, signs: str, right: str) -> str:
        """Return signs with what keeps them from being markup."""
        if signs == "|" and self._around.block != "cell":
            return "&#124;" if self._in_row() else signs
        if signs == "\\" and right[:1] in {"|", " ", ""} and self._in_row():
            return "&#92;"  # readers disagree about two of them before a bar
        return self._brace(right) if signs == "{" else "\\" + "\\".join(signs)

    def _brace(self, right: str) -> str:
        """Return a brace; template engines know no backslash."""
        is_template = right[:1] in {"{", "%"} and not self._around.mdx
        return "&#123;" if is_template else "\\{"

    def _in_row(self) -> bool:
        """Say whether a bar would be taken for the border of a cell."""
        block, line = self._around.block, self._around.line
        return block == "cell" or (block == "heading" and line.lstrip(" \t>")[:1] != "#")

    def _bracketed(self, found: re.Match[str], right: str) -> str:
        """Return a text in brackets, or a bracket, so that it is no link."""
        signs = found[0]
        if signs == "[":
            return "\\["
        inner = _special(mdx=self._around.mdx).sub(
            _Escape(signs[1:-1], "[", "]", self._around), signs[1:-1]
        )
        is_box = found.start() == 0 and (signs[1:2] == "!" or signs[1:-1] in {" ", "x", "X"})
        is_link = right[:1] in {"(", "[", ":"} or signs[1:2] == "^"
        if is_box or is_link or normalized(signs[1:-1]) in self._around.labels:
            return f"\\[{inner}\\]"
        return f"[{inner}]"


@cache
def _special(*, mdx: bool) -> re.Pattern[str]:
    braces = r"|[{}]" if mdx else r"|\{(?=[{%#:.])"
    return re.compile(rf"\*+|_+|~+|\\|`|\[[^\[\]\n]*\]|[\[\]<&|$!]{braces}")


@cache
def _judges() -> dict[str, Callable[[str, str, str], bool]]:
    """Return for each sign what says whether it has to be escaped."""
    return {
        "\\": lambda _, __, right: not right or right[0] in _PUNCTUATION or right[0] in "\r\n",
        "*": _is_delimiter,
        "_": _is_delimiter,
        "~": _is_strike,
        "<": lambda _, __, right: bool(re.match(r"[A-Za-z/!?$_>*`~\[<\\]", right)),
        "&": lambda _, __, right: bool(re.match(r"#?[A-Za-z0-9]+;", right)),
        "!": lambda _, __, right: right[:1] == "[",
        "$": _is_formula,
    }


def _is_delimiter(signs: str, left: str, right: str) -> bool:
    return any(flanks(signs[0], left, right[:1]))


def _is_strike(signs: str, left: str, right: str) -> bool:
    """Say whether tildes strike out; one in front of a word has none that closes it."""
    opens, closes = flanks("~", left, right[:1])
    return (closes and len(signs) < 3) or (opens and len(signs) == 2)


def _is_formula(signs: str, left: str, right: str) -> bool:  # noqa: ARG001 - as its sisters
    return right[:1] == "$" or not re.match(
        r"[\s.,;!?)]|$|[0-9][0-9.,]*(?:\s|[^\w\s^\\+*/=({\[$-]|$)", right
    )


@cache
def _closing_hashes() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[ \t])|^)#+[ \t]*$")
