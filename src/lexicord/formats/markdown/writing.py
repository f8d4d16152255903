"""Translations back into a page: escaped where they must be, and nowhere else."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from lexicord.formats.inline.rendering import Style, rendered
from lexicord.formats.markdown.delimiters import flanks
from lexicord.formats.markdown.emphasis import Neighbours, form, reference
from lexicord.formats.markdown.escaping import Around, escaped
from lexicord.formats.markdown.fences import fenced
from lexicord.formats.markdown.link_parts import normalized
from lexicord.formats.markdown.quotings import quoted
from lexicord.formats.markdown.tokens import Token, markup_token, text_token, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.document import Document
    from lexicord.domain.locale_tag import LocaleTag


def written(document: Document, texts: Sequence[str], locale: LocaleTag, *, mdx: bool) -> str:
    """Return the page with ``texts`` in it.

    Where all of them are the source's, that is the source itself.
    """
    slots = document.slots
    if all(text == slot.unit.source for text, slot in zip(texts, slots, strict=True)):
        return document.text
    source = document.text
    page = "".join(rendered(document, texts, Style(text_token, literal=markup_token), locale))
    labels = frozenset(normalized(found[1]) for found in _label().finditer(source))
    line_end = found[0] if (found := _line_end().search(source)) else "\n"
    around = Around("", "", "", labels, line_end, mdx)
    return _Writer(tokens(page), around).text()


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"\[((?:[^\\\[\]]|\\.){1,999}+)\]:", re.DOTALL)


@cache
def _line_end() -> re.Pattern[str]:
    return re.compile(r"\r\n|\r|\n")


class _Opening(NamedTuple):
    """A mark that waits for its partner; ``line`` is what its line held before it."""

    place: int
    token: Token
    line: str


class _Writer:
    """Puts the stretches of a page together, from first to last."""

    def __init__(self, stretches: Sequence[Token], around: Around) -> None:
        self._tokens = stretches
        self._around = around
        self._out: list[str] = []
        self._line = ""
        self._open: list[_Opening] = []
        self._encodes = False  # the next letter

    def text(self) -> str:
        """Return the page."""
        for number, token in enumerate(self._tokens):
            if token.kind == "text":
                self._put(self._quoted(token, self._next(number)))
            elif token.word.startswith("/"):
                self._close(token, number)
            else:
                if token.kind:  # markup that opens
                    self._open.append(_Opening(len(self._out), token, self._line))
                self._put(token.text)
        return "".join(self._out)

    def _put(self, text: str) -> None:
        if not text:
            return
        if self._encodes:
            text = reference(text[0]) + text[1:]
            self._encodes = False
        self._out.append(text)
        cut = max(text.rfind("\n"), text.rfind("\r")) + 1
        self._line = text[cut:] if cut else self._line + text

    def _next(self, number: int) -> str:
        """Return what follows a stretch, as far as it matters."""
        return self._tokens[number + 1].text[:40] if number + 1 < len(self._tokens) else ""

    def _quoted(self, token: Token, after: str) -> str:
        what, _, block = token.word.partition(" ")
        if what != "text" or block == "html":
            return quoted(token.text, what, block, self._around.line_end)
        return escaped(token.text, self._around._replace(line=self._line, after=after, block=block))

    def _close(self, token: Token, number: int) -> None:
        """Write a pair, now that all is known about it."""
        role = token.word[1:]
        if not self._open or self._open[-1].token.word != role:
            self._put(token.text)
            return
        opening = self._open.pop()
        inner = "".join(self._out[opening.place + 1 :])
        del self._out[opening.place :]
        self._line = opening.line
        if role == "emphasis":
            self._emphasis(opening, inner, number)
        elif role == "code":
            self._put(fenced(opening.token.text, inner, token.text) if inner else "")
        else:
            self._put(opening.token.text + inner + self._label(role, inner, number))

    def _label(self, role: str, inner: str, number: int) -> str:
        """Return the end of a link whose text is its label, or was."""
        label, closing = role.partition(" ")[2], self._tokens[number].text
        if normalized(inner) != normalized(label):
            return f"][{label}]"
        return (
            closing + "[]" if closing == "]" and self._next(number)[:1] in set("([:") else closing
        )

    def _emphasis(self, opening: _Opening, inner: str, number: int) -> None:
        """Write emphasis; white space moves out of it, and nothing is not emphasized."""
        core = inner.strip()
        if not core:
            self._put(inner)
            return
        lead, _, trail = inner.partition(core)
        self._put(lead)
        sign = opening.token.text[0]
        around = Neighbours(
            _before_run(self._line, sign)[-1:],
            core.lstrip(sign)[:1],
            _before_run(core, sign)[-1:],
            trail[:1] or self._behind_run(number, sign),
        )
        shape = form(opening.token.text, around, touches=self._touches(opening, trail, number))
        if shape.encodes_before and self._out:
            self._out[-1] = self._out[-1][:-1] + reference(self._out[-1][-1])
        self._put(shape.opening + core + shape.closing + trail)
        self._encodes = shape.encodes_after

    def _behind_run(self, number: int, sign: str) -> str:
        """Return the first character that follows, behind runs of a sign that close pairs."""
        for token in self._tokens[number + 1 :]:
            if token.word != "/emphasis" or token.text[0] != sign:
                # What looks like a delimiter in a text will be escaped.
                return "\\" if token.kind == "text" and token.text[0] in "*_~" else token.text[0]
        return ""

    def _touches(self, opening: _Opening, trail: str, number: int) -> bool:
        """Say whether a run of the same sign stands next to the pair that it could merge with.

        It may where it is the pair around this one, with runs of another length: both next to
        both ends, or at one end where no word stands behind.
        """
        sign = opening.token.text[0]
        before, behind = _before_run(self._line, sign), self._behind_run(number, sign)
        left, right = before != self._line, not trail and self._next_closes(number, sign)
        if not left and not right:
            return False
        is_apart = left != right and not _is_edge(before[-1:] if left else behind)
        return is_apart or not self._wraps(opening, before if left else None)

    def _wraps(self, opening: _Opening, before: str | None) -> bool:
        """Say whether the pair around this one has runs of another length, right next to it."""
        outer = self._open[-1] if self._open else None
        if outer is None or len(outer.token.text) == len(opening.token.text):
            return False
        return before is None or outer.line == before

    def _next_closes(self, number: int, sign: str) -> bool:
        following = self._tokens[number + 1 : number + 2]
        return any(it.word == "/emphasis" and it.text[0] == sign for it in following)


def _before_run(text: str, sign: str) -> str:
    """Return a text without the delimiters at its end; one that is escaped is none."""
    rest = text.rstrip(sign)
    return rest + sign if rest.endswith("\\") and rest != text else rest


def _is_edge(letter: str) -> bool:
    """Say whether delimiters next to the character, and a word, do not flank both sides."""
    return not all(flanks("*", letter, "a"))
