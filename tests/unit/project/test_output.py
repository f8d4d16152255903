from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.project.output import output_path


@pytest.mark.parametrize(
    ("template", "name", "path"),
    [
        ("out/{locale}/{path}", "docs/a.txt", "out/zh-Hans/docs/a.txt"),
        ("{folder}/{stem}.{posix}{suffix}", "docs/a.txt", "docs/a.zh_Hans.txt"),
        ("{folder}/{stem}.{posix}{suffix}", "a.txt", "a.zh_Hans.txt"),
        ("{posix}/{name}", "docs/deep/a.tar.gz", "zh_Hans/a.tar.gz"),
        ("{locale}/{path}", "README", "zh-Hans/README"),
    ],
)
def test_the_gaps_are_filled(template: str, name: str, path: str) -> None:
    assert str(output_path(template, name, LocaleTag.parse("zh-Hans"))) == path


def test_braces_in_a_source_s_name_are_only_text() -> None:
    assert str(output_path("{locale}/{path}", "{x}.txt", LocaleTag("ko"))) == "ko/{x}.txt"
