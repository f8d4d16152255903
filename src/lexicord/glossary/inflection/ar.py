"""Arabic: one-letter words are joined in front, and ``ل`` melts with the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.inflection.rules import Inflection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.inflection.rules import Tagged

_ARTICLE = "ال"


def _forms(text: str, _kind: str) -> Iterator[Tagged]:
    if text.startswith(_ARTICLE):
        yield "lam", f"لل{text.removeprefix(_ARTICLE).removeprefix('ل')}"
    elif " " not in text:
        yield "def", f"{_ARTICLE}{text}"
        yield "lam", f"لل{text.removeprefix('ل')}"


# And, so; in or by, like, to. An article in front of the first word of an idafa is a slip.
RULES = Inflection(forms=_forms, heads="[وف]?[بكلس]?", cut=None)
