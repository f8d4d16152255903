"""Waivers: a finding that somebody has looked at and lets stand.

A waiver is a comment of the entry: ``lexicord: allow term/forbidden 3f9a1c22 Ri Yong: a reason``.
Its seal is made from the rule, both texts and the words found, so that it silences this finding
and nothing else, and no longer counts as soon as the unit changes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.finding import Finding

MARK = "lexicord: allow "
_SEAL = 8


@dataclass(frozen=True, slots=True)
class Waiver:
    """What is let stand, by whom and why; ``seal`` says which finding of which texts."""

    rule: str
    seal: str
    author: str
    reason: str

    @property
    def comment(self) -> str:
        """The line of comment that the waiver is."""
        return f"{MARK}{self.rule} {self.seal} {self.author}: {self.reason}"


def seal_of(finding: Finding, source: str, target: str) -> str:
    """Return the seal of a finding about these texts: eight hexadecimal digits."""
    spans = [(span, source) for span in finding.source_spans]
    spans += [(span, target) for span in finding.target_spans]
    parts = (finding.rule, source, target, *(span.of(text) for span, text in spans))
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_SEAL]


def waiver_of(finding: Finding, source: str, target: str, *, author: str, reason: str) -> Waiver:
    """Return the waiver that lets a finding stand; line breaks and colons of a name go."""
    name = " ".join(author.replace(":", " ").split()) or "?"
    return Waiver(finding.rule, seal_of(finding, source, target), name, " ".join(reason.split()))


def read_waivers(comments: Iterable[str]) -> tuple[Waiver, ...]:
    """Return the waivers among the comments of an entry.

    A line that only begins like one (no seal, no reason) is returned without a seal: it
    silences nothing, and whoever wrote it should be told.
    """
    return tuple(_read(line.strip()) for line in comments if line.strip().startswith(MARK))


def _read(line: str) -> Waiver:
    found = _form().fullmatch(line)
    if found is None:
        return Waiver(line.removeprefix(MARK).partition(" ")[0], "", "", "")
    return Waiver(found["rule"], found["seal"], found["author"], found["reason"])


@cache
def _form() -> re.Pattern[str]:
    return re.compile(
        rf"{MARK}(?P<rule>[a-z]+/[a-z-]+) (?P<seal>[0-9a-f]{{{_SEAL}}}) "
        r"(?P<author>[^:]+): (?P<reason>.+)"
    )
