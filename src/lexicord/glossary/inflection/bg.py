"""Bulgarian: there are no cases; the article is joined to the first word of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.glossary.inflection.rules import Inflection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.glossary.inflection.rules import Tagged

# The ending of the first word, and what stands for it with the article.
_ARTICLES = (
    ("ия", ("ията",)),
    ("та", ("тата",)),
    ("а", ("ата",)),
    ("я", ("ята",)),
    ("о", ("ото",)),
    ("е", ("ето",)),
    ("ски", ("ския", "ският", "ските")),
    ("и", ("ите", "ия", "ият")),
    ("й", ("я", "ят")),
    ("ост", ("остта",)),
    ("", ("а", "ът", "я", "ят", "та")),
)


def _forms(text: str, _kind: str) -> Iterator[Tagged]:
    first, space, rest = text.partition(" ")
    if not first.isalpha() or first.isupper():
        return
    ending, articles = next(row for row in _ARTICLES if first.endswith(row[0]))
    for article in articles:
        yield "def", f"{first.removesuffix(ending)}{article}{space}{rest}"


RULES = Inflection(forms=_forms, cut=2, within=lambda word: (form for _, form in _forms(word, "")))
