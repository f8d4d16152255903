"""Running the rules over pairs and making one orderly list of what they say."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from lexicord.checks.analysis import Analysis
from lexicord.checks.pair import Pair
from lexicord.checks.precedence import without_repeats
from lexicord.checks.registry import all_rules, document_rules, rule_ids, rules
from lexicord.checks.severities import weighed
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Standing
from lexicord.glossary.glossary import Glossary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lexicord.domain.finding import Finding, Severity
    from lexicord.glossary.eras.policy import DatePolicy

_FULL_NAMES = (Standing.PREFERRED, Standing.ADMITTED)


def check_pair(  # noqa: PLR0913 - the public face of one check names all that it can be told
    source: str,
    target: str,
    source_locale: LocaleTag | str,
    target_locale: LocaleTag | str,
    glossary: Glossary | None = None,
    *,
    introduced: bool | Iterable[str] = (),
    quoted: bool = False,
    document_year: int | None = None,
    context: str | None = None,
    flags: Iterable[str] = (),
    severities: Mapping[str, str] | None = None,
    policy: DatePolicy | None = None,
) -> list[Finding]:
    """Return what the rules say of one source text and its translation.

    ``introduced`` names the concepts whose full name stood earlier in the document, so that
    their short forms are free; True means every concept. ``quoted`` says that the text is a
    quotation and ``document_year`` when it was written: the names of that time are right then.
    ``context`` and ``flags`` are those of a gettext entry, ``severities`` how grave the project
    takes a rule. Spans count code points of the two texts as given. An empty target has no
    findings: it is untranslated, and the statistics say so.
    """
    known = Glossary.of(()) if glossary is None else glossary
    pair = Pair(
        source,
        target,
        LocaleTag.parse(source_locale),
        LocaleTag.parse(target_locale),
        context=context,
        flags=tuple(flags),
        quoted=quoted,
        document_year=document_year,
        introduced=_introduced(known, introduced),
    )
    return check_pairs([pair], known, severities=severities, policy=policy)[0]


def _introduced(glossary: Glossary, told: bool | Iterable[str]) -> frozenset[str]:  # noqa: FBT001 - it is what the caller said
    if isinstance(told, bool):
        return frozenset(concept.id for concept in glossary.concepts if told)
    return frozenset(told)


def check_pairs(
    pairs: Sequence[Pair],
    glossary: Glossary,
    *,
    severities: Mapping[str, str] | None = None,
    policy: DatePolicy | None = None,
) -> list[list[Finding]]:
    """Return the findings of each pair, in reading order; pairs keep their places.

    ``pairs`` come in reading order, document after document. Rules that need the whole look
    at all pairs of the call. The same input gives the same output, always.
    """
    shown = [index for index, pair in enumerate(pairs) if pair.target.strip()]
    analyses = list(_analyses((pairs[index] for index in shown), glossary, policy))
    found: list[list[Finding]] = [[] for _ in pairs]
    for index, analysis in zip(shown, analyses, strict=True):
        for rule in rules():
            found[index] += rule.check(analysis)
    for whole in document_rules():
        for place, finding in whole.check_document(analyses):
            found[shown[place]].append(finding)
    return [_settled(findings, severities or {}) for findings in found]


def _analyses(
    pairs: Iterable[Pair], glossary: Glossary, policy: DatePolicy | None
) -> Iterator[Analysis]:
    """Follow the documents and tell each pair which names were introduced before it."""
    document, introduced = "", frozenset[str]()
    for pair in pairs:
        if pair.document != document:
            document, introduced = pair.document, frozenset()
        analysis = Analysis(
            replace(pair, introduced=pair.introduced | introduced), glossary, policy
        )
        yield analysis
        introduced |= {
            hit.concept.id for hit in analysis.target_terms if hit.rendering.standing in _FULL_NAMES
        }


def _settled(findings: list[Finding], severities: Mapping[str, str]) -> list[Finding]:
    # Rules that are off have spoken too: turning one off must never bring another finding up.
    told = without_repeats(sorted(findings, key=_reading_order))
    return weighed(told, _usual_severities(), severities)


@cache
def _usual_severities() -> dict[str, Severity]:
    return {rule.id: rule.severity for rule in all_rules()}


@cache
def _ranks() -> dict[str, int]:
    return {rule_id: rank for rank, rule_id in enumerate(rule_ids())}


def _reading_order(finding: Finding) -> tuple[Any, ...]:
    """By place in the target, then in the source, then by the table; without a place last."""
    return (
        not finding.target_spans,
        finding.target_spans,
        finding.source_spans,
        _ranks()[finding.rule],
        finding.message,
    )
