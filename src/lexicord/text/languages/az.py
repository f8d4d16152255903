"""Azerbaijani."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "az",
    dotted_i=True,
    titles="dos prof akad müəl məs c r s səh",
    abbreviations="və.s b.e e.ə",
    starters="Amma Bu Bir Biz Bunun Lakin Mən O Onlar Siz Və",
)
