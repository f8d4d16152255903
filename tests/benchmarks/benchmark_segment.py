"""Sentences: how many breaks are found, how many are right, and how fast.

Run ``python tests/benchmarks/benchmark_segment.py``. The gold sentences (Universal Dependencies,
and the cases of pragmatic_segmenter, pySBD and sentencex) are read from ``../shared``; pySBD and
sentencex are measured in the same run where they are installed.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from lexicord.text.segment import segment

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "real"
CODES = {
    "amharic": "am", "armenian": "hy", "bulgarian": "bg", "burmese": "my", "chinese": "zh",
    "danish": "da", "deutsch": "de", "dutch": "nl", "french": "fr", "greek": "el", "hindi": "hi",
    "italian": "it", "japanese": "ja", "kazakh": "kk", "marathi": "mr", "persian": "fa",
    "polish": "pl", "russian": "ru", "slovak": "sk", "spanish": "es", "urdu": "ur",
}  # fmt: skip

Segmenter = Callable[[str, str], list[str]]


class Case(NamedTuple):
    """A text, its gold sentences, and where they come from."""

    origin: str
    language: str
    text: str
    gold: list[str]


def cases() -> Iterator[Case]:
    """Yield the cases whose gold sentences are the text itself, cut and not rewritten."""
    for name in ("segmentation_rules", "segmentation_treebanks"):
        with gzip.open(SHARED / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                language = CODES.get(row["lang"], row["lang"])
                case = Case(row.get("set", "treebank"), language, row["text"], row["gold"])
                if "".join("".join(case.gold).split()) == "".join(case.text.split()):
                    yield case


def breaks(sentences: list[str]) -> set[int]:
    """Return the inner breaks, counted in characters that are no white space."""
    places: list[int] = []
    for sentence in sentences:
        places.append((places[-1] if places else 0) + len("".join(sentence.split())))
    return set(places[:-1]) - {places[-1] if places else 0}


def ours(text: str, language: str) -> list[str]:
    """Cut with our own engine."""
    return [span.of(text) for span in segment(text, language)]


def peers() -> dict[str, Segmenter]:
    """Return the other segmenters that are installed."""
    found: dict[str, Segmenter] = {"lexicord": ours}
    with suppress(ImportError):
        sentencex = import_module("sentencex")
        found["sentencex"] = lambda text, language: list(sentencex.segment(language, text))
    with suppress(ImportError):
        found["pySBD"] = _pysbd(import_module("pysbd"))
    with suppress(ImportError):
        found["ICU"] = _icu(import_module("icu4py.breakers"))
    return found


def _icu(library: Any) -> Segmenter:  # noqa: ANN401 - a module without types
    def cut(text: str, language: str) -> list[str]:
        return list(library.SentenceBreaker(text, language))

    return cut


def _pysbd(library: Any) -> Segmenter:  # noqa: ANN401 - a module without types
    segmenters: dict[str, Any] = {}

    def cut(text: str, language: str) -> list[str]:
        if language not in segmenters:
            try:
                segmenters[language] = library.Segmenter(language=language, clean=False)
            except ValueError:
                segmenters[language] = library.Segmenter(language="en", clean=False)
        return list(segmenters[language].segment(text))

    return cut


def measure(cut: Segmenter, rows: list[Case]) -> dict[tuple[str, str], Counter[str]]:
    """Count right, found and gold breaks, and texts that are wholly right."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for case in rows:
        gold, found = breaks(case.gold), breaks(cut(case.text, case.language))
        counts[case.origin, case.language] += Counter(
            texts=1,
            exact=int(gold == found),
            right=len(gold & found),
            found=len(found),
            gold=len(gold),
        )
    return counts


def figures(count: Counter[str]) -> str:
    """Return F1 of the breaks and the share of texts wholly right, in per cent."""
    both = count["found"] + count["gold"]
    f1 = 200 * count["right"] / both if both else 100.0
    return f"{f1:6.1f} {100 * count['exact'] / count['texts']:6.1f}"


def main() -> None:
    """Print the table, a line an origin and language, then the speed on the treebanks."""
    rows = list(cases())
    results: dict[str, dict[tuple[str, str], Counter[str]]] = {}
    for name, cut in peers().items():
        results[name] = measure(cut, rows)
    _say("F1 of breaks and exact texts, per cent:  " + "  ".join(f"{name:>13}" for name in results))
    for key in sorted(results["lexicord"]):
        line = "  ".join(figures(result[key]) for result in results.values())
        _say(f"{key[0]:10} {key[1]:3} {results['lexicord'][key]['texts']:4} texts {'':16} {line}")
    for origin in sorted({origin for origin, _ in results["lexicord"]}):
        totals = [
            sum((c for k, c in r.items() if k[0] == origin), Counter()) for r in results.values()
        ]
        _say(f"{origin:10} all {'':26}" + "  ".join(figures(total) for total in totals))
    for language in sorted({language for _, language in results["lexicord"]}):
        totals = [
            sum((c for k, c in r.items() if k[1] == language), Counter()) for r in results.values()
        ]
        _say(f"{language:3} {'':33}" + "  ".join(figures(total) for total in totals))
    _speeds("short texts in all languages", [(case.text, case.language) for case in rows])
    _speeds("English dispatches", list(dispatches()))


def dispatches() -> Iterator[tuple[str, str]]:
    """Yield running text of news agencies in English, one text a dispatch."""
    with gzip.open(SHARED / "agency_dispatches.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in [json.loads(line) for line in lines][::4]:
            if row["lang"] == "en":
                yield row["text"], "en"


def _speeds(title: str, texts: list[tuple[str, str]]) -> None:
    """Print what each one cuts in a second of CPU time, once it is warm."""
    size = sum(len(text.encode()) for text, _ in texts)
    speeds: dict[str, float] = {}
    for name, cut in peers().items():
        for text, language in dict.fromkeys(texts[:400]):
            cut(text, language)
        started = time.process_time()
        for text, language in texts:
            cut(text, language)
        speeds[name] = size / (time.process_time() - started) / 1e6
    ratios = (
        f"{name}: {speed:.2f} MB/s (lexicord x{speeds['lexicord'] / speed:.1f})"
        for name, speed in speeds.items()
    )
    _say(f"{title}: {'  '.join(ratios)}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
