"""Texts that are no running text of Markdown: titles, attributes, code, HTML, front matter."""

from __future__ import annotations

import re
from functools import cache

from lexicord.formats.markdown.front_quoting import front_quoted


def quoted(text: str, what: str, block: str, line_end: str) -> str:
    """Return a text as it is written where the word ``what`` says."""
    if what in {"yaml", "toml"}:
        return front_quoted(text, what, block, line_end)
    line = re.sub(r"\s*[\r\n]\s*", " ", text)
    if what == "code":
        return line.replace("|", "\\|") if block == "cell" else line
    if what.startswith("title"):
        return _title(line, what[-1], is_cell=block == "cell")
    return _html(line, what.removeprefix("attribute") if what != "text" else "")


def _title(text: str, sign: str, *, is_cell: bool) -> str:
    signs = "()" if sign == "(" else sign
    bar = "|" if is_cell else ""
    pattern = rf"[{re.escape(signs + bar)}]|\\(?=[!-/:-@\[-`{{-~]|$)|&(?=#?[A-Za-z0-9]+;)"
    return re.sub(pattern, r"\\\g<0>", text).replace("`", "&#96;")


def _html(text: str, sign: str) -> str:
    text = _reference().sub("&amp;", text)
    text = text.replace("<", "&lt;")
    text = re.sub(r"\{(?=[{%])", "&#123;", text)
    return text.replace(sign, "&quot;" if sign == '"' else "&#39;") if sign else text


@cache
def _reference() -> re.Pattern[str]:
    return re.compile(r"&(?=#?[A-Za-z0-9]+;)")
