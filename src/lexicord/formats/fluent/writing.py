"""Text as Fluent writes it: braces in braces, further lines indented."""

from __future__ import annotations

import re


def quoted(text: str, indent: str, line_end: str) -> str:
    """Return a stretch of text as it stands in a pattern.

    Braces, and signs that would begin something else on a new line, become text literals.
    """
    known = re.sub(r"[{}]|^[.*\[]", r'{"\g<0>"}', re.sub(r"\r\n?", "\n", text))
    known = re.sub(r"\n(?P<extra> +)", r"""\n{""}\g<extra>""", known)
    known = re.sub(r"\n(?P<sign>[.*\[])", r'\n{"\g<sign>"}', known)
    margin = " " * int(indent)
    return re.sub(r"\n(?!\n|\Z)", f"\n{margin}", known).replace("\n", line_end)


def finished(written: str) -> str:
    """Return a whole pattern: white space at its ends is kept, and an empty one is said."""
    if not written.strip():
        return '{""}'
    before = '{""}' if written[0] in " \r\n" else ""
    after = '{""}' if written[-1] in " \r\n" else ""
    return f"{before}{written}{after}"
