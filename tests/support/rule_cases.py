"""Golden cases of the rules: ``tests/golden/checks/<family>-<name>.toml``.

A file::

    rule = "placeholder/lost"
    locales = ["en", "fr"]            # source, target; a case may name its own
    termbase = '''...'''              # optional: glossary in the format of glossary/*.toml
    policy = '''...'''                # optional: date policy

    [[silent]]                        # no rule at all may say anything
    why = "the order may change"
    source = "Open {name}"
    target = "{name} : ouvrir"

    [[finding]]                       # exactly one finding, and of this rule
    source = "Open ⟪{name}⟫"          # ⟪ ⟫ mark the spans that the finding must have
    target = "Ouvrir"
    severity = "error"                # where absent, the rule's own
    fixed = "..."                     # the target after certain fixes; where absent, unchanged

Further keys of a case: ``terms`` (pairs of names, for a small glossary of its own), ``before``
and ``after`` (pairs of texts that stand around it in the document), ``options`` (fields of
`Pair`), ``says`` (words that the message must hold), ``also`` (rules of other slips in it).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lexicord.checks.pair import Pair, PluralForm
from lexicord.checks.runner import check_pairs
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.span import Span
from lexicord.glossary.eras.policy import DatePolicy, read_policy
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.termbase import read_termbase

if TYPE_CHECKING:
    from lexicord.domain.finding import Finding

FOLDER = Path(__file__).resolve().parents[1] / "golden" / "checks"
_OPEN, _CLOSE = "⟪⟫"


@dataclass(frozen=True)
class Marked:
    """A text with its marks taken out and turned into spans."""

    text: str
    spans: tuple[Span, ...]

    @staticmethod
    def read(raw: str) -> Marked:
        text, spans = "", []
        for piece in raw.split(_OPEN):
            inside, closed, rest = piece.partition(_CLOSE)
            if closed:
                spans.append(Span(len(text), len(text) + len(inside)))
            text += inside + rest
        return Marked(text, tuple(spans))


@dataclass(frozen=True)
class RuleCase:
    """One case of one rule, ready to be run."""

    rule: str
    name: str
    source: Marked
    target: Marked
    locales: tuple[LocaleTag, LocaleTag]
    finds: bool
    data: dict[str, Any] = field(repr=False)

    def pair(self, source: str, target: str, **options: Any) -> Pair:  # noqa: ANN401 - see Pair
        return Pair(source, target, *self.locales, **options)

    def glossary(self) -> Glossary:
        if "terms" in self.data:
            source, target = self.locales
            return Glossary.from_pairs(self.data["terms"], source, target)
        texts = {"case.toml": self.data["termbase"]} if "termbase" in self.data else {}
        return Glossary.of(read_termbase(texts))

    def policy(self) -> DatePolicy | None:
        return read_policy(self.data["policy"]) if "policy" in self.data else None

    def options(self) -> dict[str, Any]:
        options = dict(self.data.get("options", {}))
        if "flags" in options:
            options["flags"] = tuple(options["flags"])
        if "form" in options:
            form = options["form"]
            options["form"] = PluralForm(**{**form, "forms": tuple(form["forms"])})
        return options

    def findings(self, target: str | None = None) -> list[Finding]:
        """Check the case, with another target where one is given."""
        before = [self.pair(*texts) for texts in self.data.get("before", ())]
        after = [self.pair(*texts) for texts in self.data.get("after", ())]
        text = self.target.text if target is None else target
        shown = self.pair(self.source.text, text, **self.options())
        found = check_pairs([*before, shown, *after], self.glossary(), policy=self.policy())
        return found[len(before)]


def cases_of(path: Path) -> list[RuleCase]:
    """Read one golden file."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    shared: dict[str, Any] = {
        name: data[name] for name in ("termbase", "policy", "locales") if name in data
    }
    return [
        _case(data["rule"], f"{kind}-{place}", {**shared, **raw}, finds=kind == "finding")
        for kind in ("silent", "finding")
        for place, raw in enumerate(data.get(kind, ()), 1)
    ]


def _case(rule: str, name: str, data: dict[str, Any], *, finds: bool) -> RuleCase:
    source, target = (LocaleTag.parse(locale) for locale in data["locales"])
    texts = Marked.read(data["source"]), Marked.read(data["target"])
    return RuleCase(rule, name, *texts, (source, target), finds, data)


def all_cases() -> list[RuleCase]:
    """Return the cases of all rules."""
    return [case for path in sorted(FOLDER.glob("*.toml")) for case in cases_of(path)]
