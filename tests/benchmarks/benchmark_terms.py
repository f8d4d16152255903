"""How well names and terms are found in other forms, beside the rules that others use.

Run ``python tests/benchmarks/benchmark_terms.py``. The gold data is read from ``../shared``;
Snowball and simplemma are measured where ``snowballstemmer`` and ``simplemma`` are installed.
Samples are drawn by a fixed seed, so that every run gives the same table.

Names: a name in its plain form, and the form that stands in a text (Universal Dependencies).
The form should be found, and the most similar other name of the language should not be found
in it. Terms: a sentence and its translation with the terms that people marked. The pair should
pass with the right renderings, and be caught with the most similar rendering of another term.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from lexicord.checks.analysis import Analysis
from lexicord.checks.pair import Pair
from lexicord.domain.finding import Severity
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.glossary import Glossary
from lexicord.text.normalize import fold
from lexicord.text.similarity import similarity

REAL = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "real"
SEED, SAMPLE = 6, 400
SNOWBALL = {
    "ar": "arabic", "cs": "czech", "es": "spanish", "fi": "finnish", "fr": "french",
    "pl": "polish", "ru": "russian", "tr": "turkish",
}  # fmt: skip

Finds = Callable[[str, str, str], bool]
"""Whether a name is found in a text of a language."""


class Name(NamedTuple):
    """A name, the form of it that stands in a text, and the other name most like the form."""

    language: str
    plain: str
    form: str
    confusable: str


class Term(NamedTuple):
    """A sentence pair, a term of it with its renderings, and another term's rendering."""

    source: str
    target: str
    term: str
    right: tuple[str, ...]
    wrong: str


def _rows(name: str) -> list[dict[str, Any]]:
    with gzip.open(REAL / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _sample(found: Iterable[Any], size: int = SAMPLE) -> list[Any]:
    ordered = sorted(set(found))
    random.Random(SEED).shuffle(ordered)
    return ordered[:size]


def names() -> Iterator[Name]:
    """Yield inflected names by language; names are written with the capital of their form."""
    pairs: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in _rows("names_in_context"):
        lemma, form, lang = row["lemma"].replace("_", ""), row["form"].replace("_", ""), row["lang"]
        lemma = _with_hyphen(lemma, form)
        plain = fold(lemma[:1].upper() + lemma[1:] if form[:1].isupper() else lemma, lang).text
        pairs[lang].add((plain, fold(form, lang).text))
    for lang, found in sorted(pairs.items()):
        attested: dict[str, set[str]] = defaultdict(set)
        for plain, form in found:
            attested[form.lower()].add(plain.lower())
        plains = sorted({plain for plain, _ in found if len(plain) > 1})
        inflected = [pair for pair in found if pair[0].lower() != pair[1].lower()]
        for plain, form in _sample(inflected):
            others = [each for each in plains if each.lower() not in attested[form.lower()]]
            yield Name(lang, plain, form, max(others, key=lambda each: similarity(each, form)))


def _with_hyphen(lemma: str, form: str) -> str:
    """Put the hyphen of a compound back that the lemmas of the Finnish treebank leave out."""
    first, hyphen, _ = form.partition("-")
    cut = hyphen and "-" not in lemma and lemma.startswith(first)
    return f"{first}-{lemma[len(first) :]}" if cut else lemma


def terms(name: str, *, other_form: bool) -> Iterator[Term]:
    """Yield terms of one set; with ``other_form`` the rendering is one from another sentence."""
    occurrences: list[tuple[str, str, str, tuple[str, ...]]] = []
    by_source: dict[str, set[str]] = defaultdict(set)
    for row in _rows(name):
        for term in row["terms"]:
            right = tuple(term.get("tgt_any") or [term["tgt"]])
            if all(len(each) > 2 for each in right) and verbatim(term["src"], row["src"], "en"):
                occurrences.append((row["src"], row["tgt"], term["src"], right))
                by_source[term["src"].lower()].update(right)
    pool = sorted({each for renderings in by_source.values() for each in renderings})
    for source, target, term, right in _sample(occurrences):
        meant = by_source[term.lower()]
        given = _others(right[0], meant) if other_form else right
        if given and any(each.lower() in target.lower() for each in right):
            yield Term(source, target, term, given, _near_miss(right, meant, target, pool))


def _others(text: str, meant: Iterable[str]) -> tuple[str, ...]:
    """Return one other inflection of ``text``: as many words, with the same beginnings."""
    return tuple(sorted(each for each in meant if each != text and _alike(each, text)))[:1]


def _alike(one: str, other: str) -> bool:
    pairs = list(zip(one.lower().split(), other.lower().split(), strict=False))
    return len(one.split()) == len(other.split()) and all(
        a[: max(2, len(b) - 3)] == b[: max(2, len(b) - 3)] for a, b in pairs
    )


def _stands(term: str, target: str) -> bool:
    """Say whether a term stands in the target, be it in another form."""
    words, length = re.findall(r"\w+", target), len(re.findall(r"\w+", term))
    windows = (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))
    own = " ".join(re.findall(r"\w+", term))
    return term.lower() in target.lower() or any(_alike(window, own) for window in windows)


def _near_miss(right: Sequence[str], meant: set[str], target: str, pool: Sequence[str]) -> str:
    """Return the rendering of another term that is most like the right one and not there."""
    own = {*meant, *right}
    nearest = sorted(pool, key=lambda each: -similarity(each, right[0]))
    return next(
        each
        for each in nearest
        if not any(_alike(each, one) or each in one or one in each for one in own)
        and not _stands(each, target)
    )


def lexicord(name: str, text: str, language: str) -> bool:
    """Find a name with the product."""
    return bool(Glossary.from_pairs([(name, name)], language, "xx").find(text, language))


def verbatim(name: str, text: str, language: str) -> bool:
    """Weblate's rule: the very words, whatever their capitals; no boundaries in Korean."""
    edges = ("", "") if language == "ko" else (r"(?<!\w)", r"(?!\w)")
    return re.search(re.escape(name).join(edges), text, re.IGNORECASE) is not None


def substring(name: str, text: str, _language: str) -> bool:
    """Find a name anywhere."""
    return name.lower() in text.lower()


def prefix(name: str, text: str, _language: str) -> bool:
    """Find words that begin with the first half of the name's words, as memoQ does at first."""
    return _by_words(name, text, lambda word, own: word.startswith(own[: (len(own) + 1) // 2]))


def snowball() -> Finds | None:
    """Return the search by Snowball stems, None where it is not installed."""
    try:
        stemmer = cache(import_module("snowballstemmer").stemmer)
    except ImportError:
        return None

    def finds(name: str, text: str, language: str) -> bool:
        if language not in SNOWBALL:
            return verbatim(name, text, language)
        stem = stemmer(SNOWBALL[language]).stemWord
        return _by_words(name, text, lambda word, own: bool(stem(word) == stem(own)))

    return finds


def simplemma() -> Finds | None:
    """Return the search by simplemma's lemmas, None where it is not installed."""
    try:
        lemma = import_module("simplemma").lemmatize
    except ImportError:
        return None

    def finds(name: str, text: str, language: str) -> bool:
        if language in {"ko", "ar"}:
            return verbatim(name, text, language)
        same: dict[str, str] = {}

        def of(word: str) -> str:
            return same.setdefault(word, str(lemma(word, lang=language)).lower())

        return _by_words(name, text, lambda word, own: of(word) == of(own))

    return finds


def _by_words(name: str, text: str, same: Callable[[str, str], bool]) -> bool:
    own, words = re.findall(r"\w+", name.lower()), re.findall(r"\w+", text.lower())
    return any(
        all(map(same, words[at : at + len(own)], own)) for at in range(len(words) - len(own) + 1)
    )


def passes(case: Term, rendering: Sequence[str], language: str) -> bool:
    """Say whether the product leaves a pair alone."""
    glossary = Glossary.from_pairs([(case.term, each) for each in rendering], "en", language)
    pair = Pair(case.source, case.target, LocaleTag("en"), LocaleTag(language))
    verdicts = Analysis(pair, glossary).verdicts
    return all(each.severity is Severity.ADVICE for each in verdicts)


def peers() -> dict[str, Finds]:
    """Return the ways of others, by name."""
    found = {"verbatim word (Weblate)": verbatim, "substring": substring, "half prefix": prefix}
    optional = {"Snowball stems": snowball(), "simplemma": simplemma()}
    return {**found, **{name: finds for name, finds in optional.items() if finds}}


def _share(found: Iterable[bool]) -> str:
    counted = list(found)
    return f"{100 * sum(counted) / max(1, len(counted)):5.1f}"


def name_table() -> None:
    """Print recall and the share of confusable names accepted, by language."""
    by_language: dict[str, list[Name]] = defaultdict(list)
    for case in names():
        by_language[case.language].append(case)
    sizes = "  ".join(f"{lang:>11}" for lang in by_language)
    _say(f"{'names: found / confusable':27}{sizes}")
    _say(f"{'':27}" + "  ".join(f"{len(cases):>11}" for cases in by_language.values()))
    for way, finds in {"lexicord": lexicord, **peers()}.items():
        cells = [
            f"{_share(finds(case.plain, case.form, lang) for case in cases)}"
            f" {_share(finds(case.confusable, case.form, lang) for case in cases)}"
            for lang, cases in by_language.items()
        ]
        _say(f"{way:27}" + "  ".join(cells))


def term_table(name: str, language: str, *, other_form: bool) -> None:
    """Print the share of right pairs that pass, and of wrong ones that are caught."""
    cases = list(terms(name, other_form=other_form))
    _say(f"{name}, {'in another form' if other_form else 'as attested'}: {len(cases)} terms")
    right = _share(passes(case, case.right, language) for case in cases)
    wrong = _share(not passes(case, [case.wrong], language) for case in cases)
    _say(f"  {'lexicord':25} passed {right}  caught {wrong}")
    for way, finds in peers().items():
        right = _share(any(finds(e, c.target, language) for e in c.right) for c in cases)
        wrong = _share(not finds(case.wrong, case.target, language) for case in cases)
        _say(f"  {way:25} passed {right}  caught {wrong}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    if not REAL.exists():
        sys.exit("the real texts are not here")
    name_table()
    term_table("terms_en_fr", "fr", other_form=False)
    term_table("terms_en_cs", "cs", other_form=False)
    term_table("terms_en_cs", "cs", other_form=True)
