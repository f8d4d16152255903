"""Vietnamese."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "vi",
    folding=(("Ð", "Đ"), ("ð", "đ")),  # Icelandic letters typed for the Vietnamese ones
    lower_starts=True,
    titles="ts ths pgs gs bs ks tr tp tx nxb đ.c đt ô bà q p th t.p",
    abbreviations="v.v tcn scn",
)
