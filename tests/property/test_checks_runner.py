"""The laws of running the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.checks.fixing import settled_text
from lexicord.checks.pair import Pair
from lexicord.checks.registry import rule_ids
from lexicord.checks.runner import check_pair, check_pairs
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.glossary import Glossary

if TYPE_CHECKING:
    from lexicord.domain.finding import Finding

LAW = settings(max_examples=60, deadline=None)
PIECES = ["{name}", "%s", "%d", "<b>", "</b>", "⟦1⟧", "\n", " ", "the parties of", "met", "당은"]
PIECES += ["в 1960 году", "Juche 49 (1960)", "12", "주체49(1960)년", "조선로동당", "Workers' Party"]
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=8).map(" ".join)
locales = st.sampled_from(["ko-KP", "ru", "fr", "zh-Hans", "ja", "ar", "vi"]).map(LocaleTag.parse)
EN = LocaleTag("en")
GLOSSARY = Glossary.from_pairs([("Workers' Party", "조선로동당")], "en", "ko-KP")


@LAW
@given(texts, texts, locales)
def test_spans_lie_inside_their_texts_and_findings_are_plain_data(
    source: str, target: str, locale: LocaleTag
) -> None:
    for finding in check_pair(source, target, EN, locale, GLOSSARY):
        assert all(span.end <= len(source) for span in finding.source_spans)
        assert all(span.end <= len(target) for span in finding.target_spans)
        assert finding.to_json()["message"]


@LAW
@given(st.lists(st.tuples(texts, texts), max_size=4), locales)
def test_the_same_pairs_give_the_same_findings(
    given_texts: list[tuple[str, str]], locale: LocaleTag
) -> None:
    pairs = [Pair(source, target, EN, locale) for source, target in given_texts]
    assert check_pairs(pairs, GLOSSARY) == check_pairs(pairs, GLOSSARY)


@LAW
@given(texts, texts, locales, st.sampled_from(rule_ids()))
def test_turning_a_rule_off_only_takes_findings_away(
    source: str, target: str, locale: LocaleTag, rule: str
) -> None:
    all_of_them = check_pair(source, target, EN, locale, GLOSSARY)
    without = check_pair(source, target, EN, locale, GLOSSARY, severities={rule: "off"})
    assert without == [finding for finding in all_of_them if finding.rule != rule]


@LAW
@given(texts, texts, locales)
def test_what_is_fixed_stays_fixed(source: str, target: str, locale: LocaleTag) -> None:
    def check(text: str) -> list[Finding]:
        return check_pair(source, text, EN, locale, GLOSSARY)

    fixed = settled_text(target, check)
    assert settled_text(fixed, check) == fixed


@LAW
@given(texts)
def test_a_text_is_its_own_translation_within_one_language(text: str) -> None:
    rules = {finding.rule.partition("/")[0] for finding in check_pair(text, text, "fr", "fr")}
    assert rules <= {"date"}
