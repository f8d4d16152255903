"""Thai."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "th",
    spaced=False,
    titles="""
        ดร ศ รศ ผศ นพ พญ พล.อ พล.ต พ.ต พ.อ ร.ต น.ส ด.ช ด.ญ ถ ต อ จ ม พ.ศ ค.ศ ฯพณฯ
    """,
    abbreviations="ฯลฯ กม กก น บ",
)
