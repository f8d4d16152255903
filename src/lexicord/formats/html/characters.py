"""Text between tags and in attributes: from its characters to what they mean, and back."""

from __future__ import annotations

import html
import re
from html.entities import html5
from typing import TYPE_CHECKING

from lexicord.formats.html.grammar import text_parts
from lexicord.formats.inline.content import WORD, Mark, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.formats.inline.content import Item

ATTRIBUTE, BARE, PREFORMATTED = "attribute", "bare", "preformatted"
"""Words for how text is written: in quotes of either kind, without any, with its lines."""


def items(raw: str, *, keeps_white: bool, quoting: str, is_xml: bool) -> Iterator[Item]:
    """Yield the text in pieces that tile it: what stands for itself, and what does not.

    Character references become their characters, white space one space unless it is kept, and
    tags of template languages marks.
    """
    is_attribute = quoting in {ATTRIBUTE, BARE}
    done = 0
    for found in text_parts().finditer(raw):
        item = _item(found, keeps_white=keeps_white, is_attribute=is_attribute, is_xml=is_xml)
        if item is None:
            continue
        if found.start() > done:
            yield Run.plain(raw[done : found.start()])
        yield item
        done = found.end()
    if done < len(raw):
        yield Run.plain(raw[done:])


def quoted(text: str, quoting: str, *, space: str = "", is_xml: bool = False) -> str:
    """Return text as it stands in HTML; ``space`` is how a no-break space is written.

    What could be taken for a tag of a template language is written so that it is none. What
    XML cannot hold is left out.
    """
    written = text.replace("&", "&amp;").replace("<", "&lt;").replace("\0", "")
    if "{" in written:
        for second in "{%#":
            written = written.replace("{" + second, "&#123;" + second)
    if quoting in {ATTRIBUTE, BARE}:
        written = written.replace('"', "&quot;").replace("'", "&#39;").replace("\n", "&#10;")
    if is_xml:
        written = _without_controls(written.replace("]]>", "]]&gt;"))
    return written.replace("\u00a0", space) if space else written


def shows(template: str) -> bool:
    """Say whether a template tag is replaced by a text that readers see."""
    return template.startswith(("{{", "<%=", "<?="))


def collapsed(text: str) -> str:
    """Return text with its white space as it is shown: each stretch as one space."""
    return re.sub(r"[ \t\n\f\r]+", " ", text)


def _item(
    found: re.Match[str], *, keeps_white: bool, is_attribute: bool, is_xml: bool
) -> Item | None:
    """Return the item for a part of a text; None where it stands for itself after all."""
    raw = found[0]
    if found.lastgroup == "template":
        return Mark(raw, stand_in=WORD if shows(raw) else "")
    if found.lastgroup == "white":
        return _white(raw, keeps_white=keeps_white)
    if is_attribute and not _counts(found):
        return None
    if is_xml and not raw.startswith("&#") and raw[1:] not in html5:
        return Mark(raw, stand_in=WORD)
    meaning = html.unescape(raw)
    return None if meaning == raw else Run(raw, meaning)


def _white(raw: str, *, keeps_white: bool) -> Item | None:
    if not keeps_white:
        return Run(raw, " ")
    lines = raw.replace("\r\n", "\n").replace("\r", "\n")
    return None if lines == raw else Run(raw, lines)


def _counts(found: re.Match[str]) -> bool:
    """Say whether what looks like a reference is one in an attribute (``?a=b&copy=c`` has none)."""
    raw = found[0]
    if raw.endswith(";") or raw.startswith("&#"):
        return True
    return raw[1:] in html5 and found.string[found.end() : found.end() + 1] != "="


def _without_controls(text: str) -> str:
    return text.translate(dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)))
