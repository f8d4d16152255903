"""Rules that people bring along."""

from __future__ import annotations

import re
import time

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.text.srx.expressions import compiled, translated
from lexicord.text.srx.reading import read_srx

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="{cascade}"/>
<body><languagerules>
<languagerule languagerulename="English">
<rule break="no"><beforebreak>\\b(Mr|Dr)\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
</languagerule>
<languagerule languagerulename="Default">
<rule><beforebreak>[\\.\\?!]+</beforebreak><afterbreak>\\s+\\p{{Lu}}</afterbreak></rule>
<rule break="yes"><beforebreak></beforebreak><afterbreak>\\n</afterbreak></rule>
</languagerule></languagerules>
<maprules>
<languagemap languagepattern="[Ee][Nn].*" languagerulename="English"/>
<languagemap languagepattern=".*" languagerulename="Default"/>
</maprules></body></srx>
"""


def cut(text: str, language: str, cascade: str = "yes") -> list[str]:
    srx = read_srx(HEAD.format(cascade=cascade).encode())
    return [span.of(text) for span in srx.segment(text, LocaleTag.parse(language))]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [("en-GB", ["Mr. Li came.", "He left."]), ("de", ["Mr.", "Li came.", "He left."])],
)
def test_the_first_rule_that_speaks_of_a_place_decides(language: str, sentences: list[str]) -> None:
    assert cut("Mr. Li came. He left.", language) == sentences


def test_without_cascading_only_the_first_language_counts() -> None:
    assert cut("Mr. Li came. He left.", "en", "no") == ["Mr. Li came. He left."]


def test_a_rule_may_have_nothing_in_front() -> None:
    assert cut(" a\nb \n", "de") == ["a", "b"]


def test_a_language_without_rules_is_not_cut() -> None:
    srx = read_srx(HEAD.format(cascade="no").replace('".*"', '"xx"').encode())
    assert len(srx.segment("One. Two.", LocaleTag.parse("de"))) == 1


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"\p{Lu}\p{L}+", "Äh"),
        (r"[\p{Lu}\d]\P{Nd}", "7x"),
        (r"\pL", "x"),
        (r"a\hb[\h]", "a\u00a0b\t"),
        (r"\H", "x"),
        (r"\R", "\r\n"),
        (r"\x{1F600}", "\U0001f600"),
        (r"\Q[a.b]\E!", "[a.b]!"),
        (r"(?<name>a)(?<=a)(?<!b)", "a"),
        (r"[]a]\]\z", "]]"),
        (r"[^]]\p{IsPo}", "x!"),
        ("[(?<]", "?"),
    ],
)
def test_expressions_mean_what_they_mean_to_others(source: str, text: str) -> None:
    assert re.fullmatch(translated(source), text)


@pytest.mark.parametrize("source", ["[a[b]]", "[a-z&&[^x]]", r"\p{Script=Han}", r"[\P{Lu}]", "("])
def test_what_is_not_understood_is_refused(source: str) -> None:
    with pytest.raises(InputError):
        compiled(source, at_end=False)


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("<body>", "<body", 4, "no XML"),
        (r"\b(Mr|Dr)", r"\b(Mr|Dr", 6, "no regular expression"),
        ('"Default"/>', '"Other"/>', 14, "no rules of the name"),
        ('".*"', '"[["', 14, "sets inside"),
        ("<srx", '<!DOCTYPE srx [<!ENTITY a "b">]><srx', 2, "document type"),
    ],
)
def test_a_broken_file_is_refused_with_its_place(
    old: str, new: str, place: int, words: str
) -> None:
    with pytest.raises(InputError, match=words) as caught:
        read_srx(HEAD.format(cascade="yes").replace(old, new).encode())
    assert caught.value.line == place


def test_other_xml_is_no_srx_file() -> None:
    with pytest.raises(InputError, match="no SRX"):
        read_srx(b"<a/>")


def test_long_texts_take_time_in_proportion() -> None:
    srx = read_srx(HEAD.format(cascade="yes").encode())
    locale = LocaleTag.parse("en")
    times = []
    for size in (500, 500, 1000):
        started = time.process_time()
        assert len(srx.segment("Mr. Li came. He left. " * size, locale)) == 2 * size
        times.append(time.process_time() - started)
    assert times[2] < 6 * min(times[:2])
