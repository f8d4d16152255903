"""Burmese."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage

LANGUAGE = DateLanguage(
    "my",
    eras=(),
    house={"plain_year": "{y} ခုနှစ်", "bare": "{burmese}"},
    variants=("{burmese}< ?ခုနှစ်| ?ခု>?", "{y} ?ခုနှစ်"),
    native_digits=True,
    spaced=False,
)
