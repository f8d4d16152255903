"""Finnish: case endings of the last word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.inflection.rules import Inflection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.inflection.rules import Tagged

_ENDINGS = (
    "n|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä|ksi|ta|tä|a|ä|tta|ttä|in|en|hin|hon|hun|hän|hyn"
)


def _forms(text: str, _kind: str) -> Iterator[Tagged]:
    """Double a final e, put i or e behind a consonant, and turn -nen into -se-."""
    if text.endswith("nen"):
        stems = [f"{text[:-3]}se", f"{text[:-3]}s"]
    elif text.endswith("e"):
        stems = [f"{text}e", text]
    elif text[-1].isalpha() and text[-1] not in "aeiouyäö":
        stems = [f"{text}i", f"{text}e"]
    else:
        return
    for stem in stems:
        for ending in (*_ENDINGS.split("|"), "seen", "een"):
            yield ending, stem + ending


RULES = Inflection(forms=_forms, tails=f":?(?:{_ENDINGS})(?:kin|han|hän)?")
