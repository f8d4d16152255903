from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag


@pytest.mark.parametrize(
    ("text", "bcp47", "posix"),
    [
        ("ko-KP", "ko-KP", "ko_KP"),
        ("zh_Hans", "zh-Hans", "zh_Hans"),
        ("ZH_hant_tw", "zh-Hant-TW", "zh_Hant_TW"),
        ("pt_BR", "pt-BR", "pt_BR"),
        ("sr@latin", "sr-Latn", "sr_Latn"),
        ("es-419", "es-419", "es_419"),
        (" fi ", "fi", "fi"),
    ],
)
def test_a_tag_reads_every_common_spelling(text: str, bcp47: str, posix: str) -> None:
    tag = LocaleTag.parse(text)

    assert (str(tag), tag.posix) == (bcp47, posix)


def test_a_tag_is_read_once() -> None:
    tag = LocaleTag.parse("ko-KP")

    assert LocaleTag.parse(tag) is tag


def test_lookup_goes_from_narrow_to_wide() -> None:
    assert LocaleTag.parse("zh-Hant-TW").lookup == ("zh-Hant-TW", "zh-Hant", "zh")


@pytest.mark.parametrize("text", ["", "k", "Korean", "ko-", "ko KP", "../ko"])
def test_what_is_no_locale_is_refused_with_advice(text: str) -> None:
    with pytest.raises(InputError, match="write it like"):
        LocaleTag.parse(text)
