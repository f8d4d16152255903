"""In which direction a language is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexicord.domain.locale_tag import LocaleTag

# ISO 15924 codes of the scripts in use that run from right to left, and the languages that
# are written in one of them where no script is named (CLDR, likely subtags).
_SCRIPTS = frozenset(
    {"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"}
)
_LANGUAGES = (
    "aeb ajp apc apd ar arc ary arz azb bal bgn bqi ckb dv fa glk he iw ji khw ks lrc luz mzn nqo"
    " pnb prs ps rhg sd skr syr ug ur yi"
)


def is_right_to_left(locale: LocaleTag) -> bool:
    """Say whether the language is written from right to left; its script decides if named."""
    if locale.script:
        return locale.script in _SCRIPTS
    return locale.language in _LANGUAGES.split()
